import { copiedDown, rowInserted } from "../../../src/core/formulas/row-inserted";

/** A row comes in below row 15 of a table in A:I. */
const place = { sheet: "表", below: 14, left: 0, right: 8 };
const extend = (formula: string, own = "表", belongs = (_top: number) => true) => {
  const after = rowInserted(formula, own, place, belongs);
  return after?.extended ? after.text : undefined;
};

describe("a sum over rows that a new one joins", () => {
  test.each([
    ["=SUM(G13:G15)", "=SUM(G13:G16)"],
    ["=SUM($G$13:$G$15)", "=SUM($G$13:$G$16)"],
    ["=G6+SUM(G13:G15)-G20", "=G6+SUM(G13:G16)-G21"],
    ["=SUMPRODUCT(G13:G15,H13:H15)", "=SUMPRODUCT(G13:G16,H13:H16)"],
    ['=IF(SUM(G13:G15)=90,"G13:G15","")', '=IF(SUM(G13:G16)=90,"G13:G15","")'],
    ["=SUM(表!G13:G15)", "=SUM(表!G13:G16)"],
    ["=G13+G14+G15", "=G13+G14+G15+G16"],
    ["=SUM(G13,G14,G15)", "=SUM(G13,G14,G15,G16)"],
    ["=SUM(G15:G15)", "=SUM(G15:G16)"],
  ])("%s becomes %s", (before, after) => expect(extend(before)).toBe(after));

  test.each([
    ["the range ends elsewhere", "=SUM(G13:G14)"],
    ["Excel makes it longer by itself", "=SUM(G13:G20)"],
    ["the range is beside the table", "=SUM(K13:K15)"],
    ["another sheet", "=SUM(另表!G13:G15)"],
    ["a name that looks like a cell", "=LOG10(5)"],
    ["whole rows are left to Excel", "=SUM(13:15)"],
    ["names of tables are left to Excel", "=SUM(表1[分值])+SUM(G13:G15)"],
    ["one cell is no sum", "=G15*2"],
    ["cells of several columns", "=G15+H15"],
    ["cells chosen one by one", "=G11+G13+G15"],
  ])("%s: %s stays", (_, formula) => expect(extend(formula)).toBeUndefined());

  test("from another sheet only with the name of this one", () => {
    expect(extend("=SUM(表!G13:G15)", "汇总")).toBe("=SUM(表!G13:G16)");
    expect(extend("=SUM(G13:G15)", "汇总")).toBeUndefined();
    expect(extend("=表!G30+SUM(表!G13:G15)+G40", "汇总")).toBe("=表!G31+SUM(表!G13:G16)+G40");
  });

  test("the sum of a group the new row is not of stays", () => {
    expect(extend("=SUM(G15:G15)", "表", (top) => top < 14)).toBeUndefined();
    expect(extend("=SUM(G13:G15)", "表", (top) => top < 14)).toBe("=SUM(G13:G16)");
  });
});

test("what points below the new row moves along, though no range takes it in", () => {
  const after = rowInserted("=G14/$G$20+另表!G20", "表", place, () => true);
  expect(after).toEqual({ text: "=G14/$G$21+另表!G20", extended: false });
});

test.each([
  ["=ROUND(E15/D15*F15,2)", "=ROUND(E16/D16*F16,2)"],
  ["=F15/$F$20", "=F16/$F$20"],
  ['=IF(E15="是",SUM(F15:G15),0)', '=IF(E16="是",SUM(F16:G16),0)'],
])("copied one row down, %s is %s", (before, after) => expect(copiedDown(before)).toBe(after));
