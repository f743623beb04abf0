import { recogniseForms } from "../../../src/core/forms/recognise";
import { faultless, printedRows, sheetOf, workbookOf } from "../../support/printed-form";

const [form] = recogniseForms(workbookOf(sheetOf(printedRows(faultless)))).forms;

describe("the printed self-evaluation form", () => {
  test("kind, title, area and evidence", () => {
    expect(form).toMatchObject({
      kind: "self-eval",
      title: "财政项目支出绩效自评表",
      range: "A1:I15",
      headingRow: 8,
    });
    expect(form?.evidence).toEqual(
      expect.arrayContaining(["全年执行数", "三级指标", "年度指标值", "实际完成值"])
    );
  });

  test("fields with their cells", () => {
    expect(form?.fields.project).toMatchObject({ cell: "C3", text: faultless.project });
    expect(form?.fields.department).toMatchObject({ cell: "C4", text: "某某局" });
    expect(form?.fields.unit).toMatchObject({ cell: "H4", text: "某某站" });
    expect(form?.fields.year).toMatchObject({ cell: "A2", text: "2022" });
    expect(form?.fields.expectedGoal).toMatchObject({ cell: "B8" });
    expect(form?.fields.actualGoal).toMatchObject({ cell: "F8" });
  });

  test("the fund block", () => {
    expect(form?.money?.unit).toBe("元");
    expect(form?.money?.rows).toHaveLength(1);
    expect(form?.money?.rows[0]).toMatchObject({
      role: "total",
      label: "年度资金总额：",
      cells: {
        initial: { cell: "D6" },
        annual: { cell: "E6", value: 250000 },
        executed: { cell: "F6", value: 215457.6 },
        weight: { cell: "G6" },
        rate: { cell: "H6", text: "86.19%" },
        score: { cell: "I6", text: "8.62" },
      },
    });
  });

  test("the indicators, with labels filled down", () => {
    expect(form?.indicators.map((row) => [row.dimension, row.category, row.name])).toEqual(
      faultless.indicators.map((row) => [row.level1, row.level2, row.name])
    );
    expect(form?.indicators[2]).toMatchObject({
      row: 11,
      cells: { dimension: { cell: "B10" }, category: { cell: "C12" }, target: { cell: "E12" } },
    });
  });

  test("the total row", () => {
    expect(form?.total).toMatchObject({
      label: "总分",
      weight: { cell: "G15", value: 100 },
      score: { cell: "H15", value: 98.62 },
    });
    expect(form?.total?.grade).toBeUndefined();
  });
});
