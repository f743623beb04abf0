import { SheetBuilder } from "./sheet-builder";
import type { TemplateSheet } from "./template-book";
import type { Template } from "./registry";
import type { TemplateContext } from "./template-data";

/** 填表说明: one page for a person who has never seen the form. */
export function instructionSheet(
  template: Template,
  { scheme, year }: TemplateContext,
  { unit, deadline }: { readonly unit: string; readonly deadline: string }
): TemplateSheet {
  const { headline, contact } = scheme.handout;
  const sheet = new SheetBuilder("填表说明", [6, 84], { locked: true });
  if (headline) sheet.put("A", "B", headline, "year").next(22);
  sheet.put("A", "B", `${year}年度${template.title}填表说明`, "title").next(40);
  const { execution, indicators, dimensions } = scheme.weights;
  const bands = scheme.grades
    .map(({ label, from }) => (from === 0 ? `其余为“${label}”` : `${from}分以上为“${label}”`))
    .join("，");
  const lines = [
    ...(unit
      ? [`填报单位：${unit}。单位、项目和资金已经填好，有误的请联系${contact || "财政部门"}更正。`]
      : []),
    ...(deadline ? [`请在${deadline}前交回，文件名不要改。`] : []),
    "浅黄色的格子是要填的，其他格子已锁定；表名、表头和行列请不要改动，指标行不够时可以在同一组里插入行。",
    "金额单位都是万元，最多两位小数，只填数字。",
    "指标值写清符号、数字和单位，例如“≥95%”“300天”；定性的写具体要求。",
    ...(template.per === "project" && template.id !== "evaluation" && template.id !== "ex-ante"
      ? [
          `分值：预算执行率${execution}分，指标${indicators}分${
            dimensions.length === 0
              ? ""
              : `（${dimensions.map(({ name, points }) => `${name}${points}分`).join("、")}）`
          }，合计100分。`,
        ]
      : []),
    ...(template.id === "self-eval" ||
    template.id === "dept-self-eval" ||
    template.id === "evaluation"
      ? [`等级：${bands}。总分和等级自动算出。`, "没有得满分的指标，都要写明原因和改进措施。"]
      : []),
    ...(template.id === "monitor"
      ? ["落后于进度或预计完不成的，要写明原因和准备采取的措施。"]
      : []),
    ...(template.id === "target-review" ? [] : ["不清楚怎么填的，看工作表“填写示例”。"]),
    "填完看表里的“自查”，显示“通过”后再交。",
    "可以用 Excel 或 WPS 填写，不需要装任何插件。",
    ...(contact ? [`填写中有问题，请联系：${contact}。`] : []),
  ];
  lines.forEach((line, at) =>
    sheet
      .put("A", "A", at + 1, "note")
      .put("B", "B", line, "text")
      .next(32)
  );
  return sheet.build();
}
