import { placeForNew, withNewIndicator } from "../../../src/core/forms/new-indicator";
import { recogniseForms } from "../../../src/core/forms/recognise";
import { faultless, printedSheet } from "../../support/printed-form";

const form = recogniseForms({ sheets: [printedSheet(faultless)] }).forms[0]!;

test.each([
  ["its level 2", "产出指标", "数量指标", { after: 0, inDimension: true, inCategory: true }],
  [
    "its level 1, when level 2 is new",
    "产出指标",
    "成本指标",
    { after: 2, inDimension: true, inCategory: false },
  ],
  [
    "all, when level 1 is new",
    "成本指标",
    "经济成本指标",
    { after: 4, inDimension: false, inCategory: false },
  ],
])("a new indicator goes behind %s", (_, dimension, category, place) => {
  expect(placeForNew(form, { dimension, category })).toEqual(place);
});

test("it is read as it would stand there, and the form stays as it is", () => {
  const draft = { dimension: "产出指标", category: "数量指标", name: " 结算笔数 ", weight: "5" };
  const { form: grown, index } = withNewIndicator(form, draft);
  expect(index).toBe(1);
  expect(grown.indicators).toHaveLength(form.indicators.length + 1);
  expect(grown.indicators[1]).toMatchObject({
    name: "结算笔数",
    dimension: "产出指标",
    cells: { weight: { value: 5 }, target: { text: "" } },
  });
  expect(grown.indicators[2]).toBe(form.indicators[1]);
});
