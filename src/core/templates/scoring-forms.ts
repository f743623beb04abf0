import { grade, total } from "./plain-formulas";
import { runs } from "./indicator-rows";
import { SheetBuilder } from "./sheet-builder";
import type { TemplateSheet } from "./template-book";
import type { TemplateContext, TemplateProject } from "./template-data";

interface RubricRow {
  readonly one: string;
  readonly two: string;
  readonly three: string;
  readonly points: number;
  readonly rubric: string;
}

const row = (
  one: string,
  two: string,
  three: string,
  points: number,
  rubric: string
): RubricRow => ({
  one,
  two,
  three,
  points,
  rubric,
});

/** Framework of project evaluations: 决策, 过程, 产出, 效益; points are a proposal, 100 in sum (domain 3.6). */
const EVALUATION: readonly RubricRow[] = [
  row("决策", "项目立项", "立项依据充分性", 3, "符合法规、规划和部门职责得满分，缺一项扣1分。"),
  row("决策", "项目立项", "立项程序规范性", 2, "按规定申请、审批并有必要论证得满分，缺一项扣1分。"),
  row(
    "决策",
    "绩效目标",
    "绩效目标合理性",
    3,
    "目标与工作任务、资金量相匹配得满分，不匹配的每处扣1分。"
  ),
  row(
    "决策",
    "绩效目标",
    "绩效指标明确性",
    2,
    "指标细化、量化、可衡量得满分，每条不可衡量扣0.5分。"
  ),
  row("决策", "资金投入", "预算编制科学性", 3, "测算有依据、按标准编制得满分，每处依据不足扣1分。"),
  row("决策", "资金投入", "资金分配合理性", 2, "分配有依据且与实际相适应得满分，否则酌情扣分。"),
  row("过程", "资金管理", "资金到位率", 3, "到位率×3分，超过100%按100%计。"),
  row("过程", "资金管理", "预算执行率", 4, "执行率×4分，超过100%按100%计。"),
  row(
    "过程",
    "资金管理",
    "资金使用合规性",
    5,
    "符合制度得满分，截留、挤占、挪用的不得分，其他每处扣1分。"
  ),
  row("过程", "组织实施", "管理制度健全性", 3, "制度齐全、合法合规得满分，缺一项扣1分。"),
  row("过程", "组织实施", "制度执行有效性", 5, "手续、合同、档案齐全得满分，每处不到位扣1分。"),
  row("产出", "产出数量", "实际完成率", 12, "按各数量指标完成率计分。"),
  row("产出", "产出质量", "质量达标率", 10, "按各质量指标达标率计分。"),
  row("产出", "产出时效", "完成及时性", 7, "按计划时间完成得满分，每延迟一个月扣1分。"),
  row("产出", "产出成本", "成本节约率", 6, "不超过计划成本得满分，每超5%扣1分。"),
  row("效益", "项目效益", "实施效益", 20, "按各效益指标实现程度计分。"),
  row("效益", "项目效益", "满意度", 10, "满意度≥90%得满分，每低1个百分点扣0.5分，低于60%不得分。"),
];

/** 项目支出绩效评价打分表: rubric, points, reason and evidence, total and grade. */
export function evaluationForm(
  project: TemplateProject,
  context: TemplateContext,
  name = "评价打分表"
): TemplateSheet {
  return scoringTable(
    "项目支出绩效评价打分表",
    ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "得分", "扣分原因", "佐证材料"],
    EVALUATION,
    project,
    context,
    name,
    (score) => grade(score, context.scheme.grades)
  );
}

const POINTS_OF_DIMENSION: Readonly<
  Record<string, readonly (readonly [two: string, three: string])[]>
> = {
  立项必要性: [
    ["内容相关", "实施目的明确，内容具体"],
    ["内容相关", "符合规划和决策，与单位职责相关"],
    ["必要可行", "不与其他项目重复交叉"],
    ["必要可行", "经过可行性研究、论证或集体决策"],
  ],
  投入经济性: [
    ["预算科学", "支出内容与职责相匹配"],
    ["预算科学", "明细清晰明确"],
    ["经济合理", "勤俭办事、量力而为"],
    ["经济合理", "测算有依据，符合支出标准"],
  ],
  绩效目标合理性: [
    ["目标完整", "填报规范，没有缺项错项"],
    ["目标完整", "反映主要产出和效果"],
    ["指标明确", "细化、量化、可衡量"],
    ["指标明确", "与资金量和任务量相匹配"],
  ],
  实施方案可行性: [
    ["方案具体", "步骤、进度、分工明确"],
    ["方案具体", "组织和人员有保障"],
    ["风险可控", "风险识别充分，有应对措施"],
    ["风险可控", "有相应的管理制度"],
  ],
  筹资合规性: [
    ["来源合规", "资金来源渠道符合规定"],
    ["来源合规", "事权与支出责任相适应"],
    ["风险可控", "筹资不增加隐性债务"],
    ["风险可控", "配套资金能够落实"],
  ],
};

/** 事前绩效评估打分表 by the scheme's dimensions: four points of each, total and conclusion. */
export function exAnteForm(
  project: TemplateProject,
  context: TemplateContext,
  name = "事前评估打分表"
): TemplateSheet {
  const { dimensions, conclusions } = context.scheme.exAnte;
  const rows = dimensions.flatMap(({ name: one, points }) => {
    const items = POINTS_OF_DIMENSION[one] ?? [["评估内容", one] as const];
    return items.map(([two, three]) =>
      row(one, two, three, points / items.length, "优得满分，良得80%，中得60%，差不得分。")
    );
  });
  return scoringTable(
    "项目事前绩效评估打分表",
    ["评估维度", "评估内容", "评估要点", "分值", "评分标准", "得分", "说明", "佐证材料"],
    rows,
    project,
    context,
    name,
    (score) => grade(score, conclusions)
  );
}

function scoringTable(
  title: string,
  headings: readonly string[],
  rows: readonly RubricRow[],
  project: TemplateProject,
  { scheme, year }: TemplateContext,
  name: string,
  result: (score: string) => string
): TemplateSheet {
  const sheet = new SheetBuilder(name, [12, 13, 24, 8, 40, 9, 28, 18], {
    locked: true,
    landscape: true,
  });
  sheet.title(title, `（${year}年度）`, scheme.handout.headline);
  const look = (value: string | undefined) => (value ? "given" : "input");
  sheet
    .put("A", "A", "项目名称", "label")
    .put("B", "E", project.name || undefined, look(project.name));
  sheet.put("F", "F", "评价人", "label").put("G", "H", undefined, "input").next();
  sheet
    .put("A", "A", "实施单位", "label")
    .put("B", "E", project.unit || undefined, look(project.unit));
  sheet.put("F", "F", "日期", "label").put("G", "H", undefined, "input").next();
  const headingRow = sheet.row;
  headings.forEach((text, at) =>
    sheet.put("ABCDEFGH"[at] as string, "ABCDEFGH"[at] as string, text, "heading")
  );
  sheet.next(26);
  const first = sheet.row;
  for (const { from, count, text } of runs(rows, ({ one }) => one)) {
    sheet.row = first + from;
    sheet.put("A", "A", text, "label", count);
  }
  for (const { from, count, text } of runs(rows, ({ one, two }) => `${one}\n${two}`)) {
    sheet.row = first + from;
    sheet.put("B", "B", text.split("\n")[1], "label", count);
  }
  sheet.row = first;
  for (const { three, points, rubric } of rows) {
    sheet
      .put("C", "C", three, "given")
      .put("D", "D", points, "points")
      .put("E", "E", rubric, "given");
    sheet.put("F", "F", undefined, "inputPoints").put("G", "G", undefined, "input");
    sheet.put("H", "H", undefined, "input").next(30);
  }
  const last = sheet.row - 1;
  const end = sheet.row;
  sheet.put("A", "C", "总分", "label").put("D", "D", `=SUM(D${first}:D${last})`, "points");
  sheet
    .put("E", "E", "", "label")
    .put("F", "F", total(`F${first}:F${last}`, "0", scheme), "points");
  sheet
    .put("G", "G", result(`F${end}`), "computed")
    .put("H", "H", "", "label")
    .next();
  sheet.put("A", "A", "进度", "label");
  sheet
    .put(
      "B",
      "H",
      `="已评"&COUNT(F${first}:F${last})&"项，共${rows.length}项"&IF(SUMPRODUCT((F${first}:F${last}<>"")*(F${first}:F${last}<D${first}:D${last})*(G${first}:G${last}=""))=0,"","；有"&SUMPRODUCT((F${first}:F${last}<>"")*(F${first}:F${last}<D${first}:D${last})*(G${first}:G${last}=""))&"项扣了分没有写原因")`,
      "computed"
    )
    .next();
  for (const at of rows.keys()) {
    const cell = first + at;
    const most = rows[at]?.points ?? 0;
    sheet.rule({
      areas: [`F${cell}`],
      kind: "points",
      most,
      refusal: `请填0到${most}之间的分数。`,
    });
  }
  return sheet.build(headingRow);
}
