import { applyResults } from "../../../src/core/evaluation/result-application";
import { nationalScheme } from "../../../src/core/schemes/national";

test("results are grouped by label with measure, projects and amounts", () => {
  const results = [
    { name: "丁", label: "红", amount: 5 },
    { name: "甲", label: "差", amount: 6923.3552 },
    { name: "乙", label: "优" },
    { name: "丙", label: " 差 ", amount: 3683.397 },
    { name: "戊", label: "较差", amount: Number.NaN },
    { name: "己", label: "" },
  ];
  expect(applyResults(results, nationalScheme)).toEqual([
    { label: "优", measure: "优先保障", names: ["乙"], amount: 0 },
    { label: "差", measure: "取消或暂停安排", names: ["甲", "丙"], amount: 10606.7522 },
    { label: "红", measure: "暂停拨款，限期整改或收回资金", names: ["丁"], amount: 5 },
    { label: "较差", measure: null, names: ["戊"], amount: 0 },
    { label: "", measure: null, names: ["己"], amount: 0 },
  ]);
  expect(applyResults([], nationalScheme)).toEqual([]);
});
