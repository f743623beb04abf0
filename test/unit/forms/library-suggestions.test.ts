import { draftFromLibrary, librarySuggestions } from "../../../src/core/forms/library-suggestions";
import { readRegisters } from "../../../src/core/registers/read-registers";
import { sheetOf, workbookOf } from "../../support/printed-form";

const library = readRegisters(
  workbookOf(
    sheetOf(
      [
        ["绩效指标库"],
        ["序号", "一级指标", "二级指标", "三级指标", "计算符号", "参考值", "计量单位", "是否启用"],
        [1, "产出指标", "数量指标", "培训人次", "≥", "100", "人次", "是"],
        [2, "产出指标", "质量指标", "培训合格率", "≥", "90", "%", "是"],
        [3, "产出指标", "数量指标", "培训场次", "", "", "", "是"],
        [4, "产出指标", "数量指标", "培训天数", "", "", "", "否"],
      ],
      { name: "指标库" }
    )
  ),
  []
);
const suggest = librarySuggestions(library);
const names = (words: string, category: string) => suggest(words, category).map(({ name }) => name);

test.each([
  [
    "words in the name, the same level 2 first",
    "培训",
    "质量指标",
    ["培训合格率", "培训人次", "培训场次"],
  ],
  [
    "the words of level 2 differ a little",
    "培训",
    "产出质量",
    ["培训合格率", "培训人次", "培训场次"],
  ],
  ["blank: level 2 alone", "", "数量指标", ["培训人次", "培训场次"]],
  ["blank and no level 2: none", "", "", []],
  ["what is there already is no suggestion", "培训人次", "数量指标", []],
  ["switched off: none", "天数", "数量指标", []],
])("%s", (_, words, category, expected) => {
  expect(names(words, category)).toEqual(expected);
});

test("without a library there is nothing to suggest", () => {
  expect(librarySuggestions([])("培训", "数量指标")).toEqual([]);
});

const field = (column: string, text: string) => ({ column, entry: { text } });
const { values } = suggest("人次", "")[0]!;

test.each([
  [
    "own columns",
    ["name", "operator", "target", "unit"],
    { name: "培训人次", operator: "≥", target: "100", unit: "人次" },
  ],
  ["one column for all", ["name", "target"], { name: "培训人次", target: "≥100人次" }],
])("taking one fills what is blank: %s", (_, columns, draft) => {
  const fields = columns.map((column) => field(column, "")) as never;
  expect(draftFromLibrary({ fields }, values)).toEqual(draft);
});

test("taking one keeps what stands there already", () => {
  const fields = [field("name", "旧"), field("target", "≥5个")] as never;
  expect(draftFromLibrary({ fields }, values)).toEqual({ name: "培训人次" });
});
