import type { RecognitionCorrection } from "../../../src/core/forms/correction";
import { recogniseForms } from "../../../src/core/forms/recognise";
import { sheetOf, workbookOf, type Rows } from "../../support/printed-form";
import { HEAD, names, onlyForm, ROW } from "./forms-in";

const corrected = (rows: Rows, ...corrections: RecognitionCorrection[]) =>
  recogniseForms(workbookOf(sheetOf(rows, { name: "表" })), corrections).forms;

describe("a recognised form says why, and what it could not place", () => {
  test.each<[string, Rows, unknown]>([
    [
      "by its title",
      [["项目支出绩效自评表"], HEAD, ROW],
      { message: "kindByTitle", params: { title: "项目支出绩效自评表" } },
    ],
    [
      "by its columns",
      [["无题"], HEAD.slice(0, 4), ROW.slice(0, 4)],
      { message: "kindByColumns", params: { columns: "一级指标、二级指标、三级指标、年度指标值" } },
    ],
    [
      "by its dimensions",
      [
        ["评估表"],
        ["一级指标", "二级指标", "三级指标", "分值", "得分"],
        ["立项必要性", "相关", "依据", 50, 40],
        ["投入经济性", "预算", "测算", 50, 40],
      ],
      { message: "kindByLevels", params: { levels: "立项必要性、投入经济性" } },
    ],
  ])("%s", (_case, rows, why) => {
    expect(onlyForm(rows).notes).toMatchObject({ why, corrected: false });
  });

  test("columns with headings nobody knows, rows without an indicator", () => {
    const form = onlyForm([
      ["项目支出绩效自评表"],
      ["绩效指标", "序号", ...HEAD, "分管领导", "核对"],
      [null, 1, ...ROW, "周", "是"],
      [null, 2, null, null, null, null, null, null, null, "吴"],
      [null, 3, null, "质量指标", "合格率", "≥90%", "95%", 40, 40],
    ]);
    expect(form.notes?.unplaced).toEqual([
      { cell: "J2", column: 9, text: "分管领导" },
      { cell: "K2", column: 10, text: "核对" },
    ]);
    expect(form.notes?.skippedRows).toEqual([3]);
    expect(names(form)).toEqual(["培训人次", "合格率"]);
  });

  test("nothing to place in the printed form", () => {
    const form = onlyForm([["项目支出绩效自评表"], HEAD, ROW]);
    expect(form.notes).toMatchObject({ unplaced: [], skippedRows: [] });
  });
});

describe("what a person says counts", () => {
  const rows: Rows = [["项目支出绩效自评表"], [...HEAD, "审定分"], [...ROW, 45]];

  test("the kind", () => {
    const [form] = corrected(rows, { sheet: "表", kind: "evaluation" });
    expect(form).toMatchObject({
      kind: "evaluation",
      notes: { why: { message: "kindChosen" }, corrected: true },
    });
    expect(corrected(rows, { sheet: "表", kind: "none" })).toEqual([]);
    expect(corrected(rows, { sheet: "另一张", kind: "none" })).toHaveLength(1);
  });

  test("the meaning of columns", () => {
    const [form] = corrected(rows, { sheet: "表", columns: { H: "score", F: "ignore" } });
    expect(form?.columns).toMatchObject({ score: 7 });
    expect(form?.columns.weight).toBeUndefined();
    expect(form?.indicators[0]?.cells.score).toMatchObject({ cell: "H3", value: 45 });
    expect(
      corrected(rows, { sheet: "表", columns: { ZZZZ: "score", "": "actual" } })
    ).toMatchObject([{ columns: { score: 6 } }]);
  });

  test("the heading row of a sheet nobody would recognise", () => {
    const strange: Rows = [["考察表"], ["做什么", "要求", "结果"], ["修路", "≥5公里", "6公里"]];
    expect(corrected(strange)).toEqual([]);
    const [form] = corrected(strange, {
      sheet: "表",
      headingRow: 1,
      kind: "self-eval",
      columns: { A: "name", B: "target", C: "actual" },
    });
    expect(names(form)).toEqual(["修路"]);
    expect(form?.indicators[0]?.cells.actual?.cell).toBe("C3");
    expect(corrected(strange, { sheet: "表", headingRow: 99, columns: { A: "name" } })).toEqual([]);
  });

  test("another heading row instead of the one that was found", () => {
    const twice: Rows = [["自评表"], HEAD, ["说明：", "以下填写"], [...HEAD], ROW];
    const [form] = corrected(twice, { sheet: "表", instead: 1, headingRow: 3 });
    expect(form?.headingRow).toBe(3);
  });
});
