import { recogniseForms } from "../../../src/core/forms/recognise";
import { faultless, printedRows, printedSheet, workbookOf } from "../../support/printed-form";
import { formsIn, names, onlyForm } from "./forms-in";

describe("several forms", () => {
  const second = {
    ...faultless,
    project: "第二个项目",
    indicators: faultless.indicators.slice(0, 2),
  };

  test("one below the other", () => {
    const forms = formsIn([...printedRows(faultless), [], [], ...printedRows(second)]);
    expect(forms.map((form) => [form.fields.project?.text, form.indicators.length])).toEqual([
      [faultless.project, 5],
      ["第二个项目", 2],
    ]);
    expect(forms[1]?.range).toBe("A18:I29");
    expect(forms[1]?.money?.rows[0]?.cells.annual?.cell).toBe("E23");
  });

  test("one below the other without a blank row, notes and total row between", () => {
    const rows = printedRows({ ...faultless, total: undefined });
    const forms = formsIn([...rows, ["注：数据为年末数。"], ...printedRows(second)]);
    expect(forms.map((form) => form.indicators.length)).toEqual([5, 2]);
  });

  test("side by side", () => {
    const left = printedRows(faultless);
    const right = printedRows(second);
    const forms = formsIn(
      left.map((row, i) => [
        ...Array.from({ length: 9 }, (_, c) => row[c] ?? null),
        null,
        ...(right[i] ?? []),
      ])
    );
    expect(forms.map((form) => [form.fields.project?.text, form.indicators.length])).toEqual([
      [faultless.project, 5],
      ["第二个项目", 2],
    ]);
    expect(forms[1]?.money?.rows[0]?.cells.annual?.cell).toBe("O6");
  });

  test("on several sheets, and away from A1", () => {
    const { forms } = recogniseForms(
      workbookOf(
        printedSheet(faultless, { name: "甲", at: { row: 3, column: 2 } }),
        printedSheet(second, { name: "乙" })
      )
    );
    expect(forms.map((form) => form.sheet)).toEqual(["甲", "乙"]);
    expect(forms[0]).toMatchObject({ range: "C4:K18", headingRow: 11 });
    expect(forms[0]?.indicators[0]?.cells.target?.cell).toBe("G13");
  });

  test("a heading repeated after a page break belongs to the same form", () => {
    const rows = printedRows(faultless);
    const broken = [
      ...rows.slice(0, 12),
      ["项目支出绩效自评表（续）"],
      rows[8]!,
      ...rows.slice(12),
    ];
    const plain = [...rows.slice(0, 12), rows[8]!, ...rows.slice(12)];
    expect(names(onlyForm(plain))).toEqual(faultless.indicators.map((row) => row.name));
    expect(onlyForm(plain).total?.score?.value).toBe(98.62);
    expect(names(onlyForm(broken))).toEqual(faultless.indicators.map((row) => row.name));
  });

  test("one indicator per row with the project in a column of its own", () => {
    const forms = formsIn([
      [
        "单位名称",
        "项目名称",
        "预算数",
        "年度目标",
        "一级指标",
        "二级指标",
        "三级指标",
        "指标性质",
        "指标值",
        "度量单位",
        "权重",
        "指标方向性",
      ],
      [
        "某镇",
        "办公经费",
        12000,
        "保障运转",
        "产出指标",
        "数量指标",
        "保障人数",
        "≥",
        23,
        "人",
        60,
        "正向指标",
      ],
      [null, null, null, null, null, "时效指标", "发放及时率", "＝", 100, "%", 30, "正向指标"],
      [
        null,
        "会议经费",
        3000,
        "开好会议",
        "产出指标",
        "数量指标",
        "会议次数",
        "≥",
        4,
        "次",
        90,
        "正向指标",
      ],
    ]);
    expect(
      forms.map((form) => [
        form.kind,
        form.fields.unit?.text,
        form.fields.project?.text,
        names(form),
      ])
    ).toEqual([
      ["target", "某镇", "办公经费", ["保障人数", "发放及时率"]],
      ["target", "某镇", "会议经费", ["会议次数"]],
    ]);
    expect(forms[0]?.indicators[1]).toMatchObject({ dimension: "产出指标", category: "时效指标" });
    expect(forms[0]?.columns.operator).toBe(7);
  });
});
