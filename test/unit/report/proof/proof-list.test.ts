import { planProofList, proofListText } from "../../../../src/core/report/proof/proof-list";
import type { ProofRun } from "../../../../src/core/report/proof/proof-run";
import { proofread } from "../../../../src/core/report/proof/proofread";
import { quoteContext } from "../../../../src/core/report/proof/quote-context";
import { sheetText } from "../../../../src/core/report/proof/sheet-text";

const text = "一、自评\n全年自评12个项目，优8个，占66.7%，良4个，占33.4%，已全部公开。\n二、监控";
const { figures, issues } = proofread(text, "zh-CN");
const run: ProofRun = {
  name: "说明.docx",
  text,
  figures: figures.length,
  issues,
  registers: false,
};

test("a finding is quoted with what stands around it in its line", () => {
  const wrong = issues.find(({ rule }) => rule === "H02")!;
  expect(quoteContext(text, wrong)).toEqual({
    before: "…优8个，占66.7%，良4个，占",
    quote: "33.4%",
    after: "，已全部公开。",
  });
  expect(quoteContext(text, { quote: "一、自评", offset: 0 })).toMatchObject({
    before: "",
    after: "",
  });
  const long = "甲、".repeat(100);
  expect(quoteContext(long, { quote: long, offset: 0 }).quote).toHaveLength(60);
});

test("the findings as lines of text, with how sure they are", () => {
  const lines = proofListText(run, "zh-CN").split("\n");
  expect(lines).toHaveLength(issues.length + 1);
  expect(lines[0]).toBe("说明.docx：5 个数字，错误 1 个，警告 0 个，提示 1 个。");
  expect(lines[2]).toMatch(/^2\. \[错误\] .*【33\.4%】，已全部公开。：.*33\.3%.*（确定）$/);
});

test("the findings as a sheet of PERF's own; without cells there is no column for them", () => {
  const plan = planProofList(run, "zh-CN");
  const written = plan.actions.flatMap((action) =>
    action.kind === "write" ? action.values.map((row) => row.map(String)) : []
  );
  expect(plan.actions[0]).toMatchObject({ kind: "sheet", name: "校对意见" });
  expect(written[2]).toEqual(
    "序号,级别,原文,问题,写的,应为/另一处,相差,把握,规则,处理意见".split(",")
  );
  expect(written[4]?.slice(4)).toEqual(["33.4", "33.3", "0.1", "确定", "H02", ""]);
  const placed = {
    ...run,
    issues: issues.map((one) => ({ ...one, place: { sheet: "表", cell: "A2" } })),
  };
  expect(JSON.stringify(planProofList(placed, "zh-CN").actions)).toContain("表!A2");
});

test("a sheet as text: rows are lines, cells know their characters", () => {
  const { text: read, placeOf } = sheetText([
    {
      name: "说明",
      top: 1,
      left: 1,
      rows: [
        ["一、自评", ""],
        ["", ""],
        ["优", "8"],
        ["", "完"],
      ],
    },
  ]);
  expect(read).toBe("一、自评\n优\t8\n\t完\n");
  expect(placeOf(read.indexOf("8"))).toEqual({ sheet: "说明", cell: "C4" });
  expect(placeOf(read.indexOf("完"))).toEqual({ sheet: "说明", cell: "C5" });
  expect(sheetText([]).placeOf(0)).toBeUndefined();
});
