import { indicatorCard } from "../../../src/core/forms/indicator-card";
import { indicatorAt, withDraft } from "../../../src/core/forms/indicator-draft";
import { recogniseForms } from "../../../src/core/forms/recognise";
import { nationalScheme } from "../../../src/core/schemes/national";
import { faultless, printedSheet } from "../../support/printed-form";

const forms = recogniseForms({ sheets: [printedSheet(faultless)] }).forms;
const form = forms[0]!;
const setup = { scheme: nationalScheme, locale: "zh-CN" } as const;

describe("the indicator at a cell", () => {
  test("each row of the table is found, other rows and sheets are not", () => {
    form.indicators.forEach(({ row }, index) => {
      expect(indicatorAt(forms, form.sheet, row)).toEqual({ form, index });
    });
    expect(indicatorAt(forms, form.sheet, 0)).toBeUndefined();
    expect(indicatorAt(forms, "别的表", form.indicators[0]!.row)).toBeUndefined();
  });

  test("fields stand with their cells, neighbours with theirs", () => {
    const card = indicatorCard(form, 0, {}, setup)!;
    const { name, score } = form.indicators[0]!.cells;
    expect(card.fields.find(({ column }) => column === "name")?.entry).toEqual(name);
    expect(card.fields.find(({ column }) => column === "score")?.entry).toEqual(score);
    expect(card.previous).toBeUndefined();
    expect(card.next).toBe(form.indicators[1]!.cells.name!.cell);
    expect(indicatorCard(form, form.indicators.length - 1, {}, setup)!.next).toBeUndefined();
    expect(indicatorCard(form, form.indicators.length, {}, setup)).toBeUndefined();
  });

  test("a draft is scored and checked and leaves the form as it was", () => {
    const before = JSON.stringify(form);
    const card = indicatorCard(form, 0, { score: "999" }, setup)!;
    const score = card.fields.find(({ column }) => column === "score")!;
    expect(score.issues.map(({ rule }) => rule)).toContain("E03");
    expect(score.entry.text).toBe(form.indicators[0]!.cells.score!.text);
    expect(card.points?.given).toBe(999);
    expect(indicatorCard(form, 0, {}, setup)!.points?.given).not.toBe(999);
    expect(JSON.stringify(form)).toBe(before);
  });

  test("points that are typed are figures, not text that looks like one", () => {
    const { score } = withDraft(form, 0, { score: "1" }).indicators[0]!.cells;
    expect(score!.value).toBe(1);
    const card = indicatorCard(form, 0, { score: "1" }, setup)!;
    const { issues } = card.fields.find(({ column }) => column === "score")!;
    expect(issues.map(({ rule }) => rule)).not.toContain("A07");
    expect(withDraft(form, 0, { target: "90" }).indicators[0]!.cells.target!.value).toBe("90");
  });

  test("clearing the points takes the indicator out of the progress", () => {
    const all = indicatorCard(form, 0, {}, setup)!;
    expect(indicatorCard(form, 0, { score: "" }, setup)!.scored).toBe(all.scored - 1);
  });

  test("an empty draft is the form itself; a column that is not there adds nothing", () => {
    expect(withDraft(form, 0, {})).toBe(form);
    expect(withDraft(form, 0, { evidence: "甲" }).indicators[0]!.cells.evidence).toBeUndefined();
  });
});
