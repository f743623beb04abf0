import {
  recognitionSection,
  withCorrection,
  type CorrectedPlace,
  type KeptCorrection,
  type RecognitionChange,
} from "../../../src/core/forms/kept-corrections";
import { recogniseForms } from "../../../src/core/forms/recognise";
import { recognitionReport } from "../../../src/core/forms/recognition-report";
import { writeSection } from "../../../src/core/state/state-section";
import { sheetOf, workbookOf, type Rows } from "../../support/printed-form";
import { HEAD, ROW } from "./forms-in";

const ROWS: Rows = [["项目支出绩效自评表"], [...HEAD, "审定分"], [...ROW, 45]];
const FORM: CorrectedPlace = { sheet: "表", headingRow: 1 };

const bookOf = (rows: Rows, kept: readonly KeptCorrection[] = []) => ({
  ...workbookOf(sheetOf(rows, { name: "表" })),
  state: { recognition: writeSection(recognitionSection, kept) },
});

/** Corrections one after the other, each made on the workbook as it is. */
function corrected(rows: Rows, ...changes: [CorrectedPlace, RecognitionChange][]) {
  let kept: readonly KeptCorrection[] = [];
  for (const [place, change] of changes) {
    kept = withCorrection(kept, bookOf(rows, kept), place, change);
  }
  return kept;
}

describe("corrections kept in the workbook", () => {
  test("the kind and a column count, and are taken back", () => {
    const kept = corrected(
      ROWS,
      [FORM, { kind: "evaluation" }],
      [FORM, { column: "H", meaning: "score" }]
    );
    const [form] = recogniseForms(bookOf(ROWS, kept)).forms;
    expect(form).toMatchObject({ kind: "evaluation", columns: { score: 7 } });
    expect(form?.notes?.why).toEqual({ message: "kindChosen" });
    const back = withCorrection(kept, bookOf(ROWS, kept), FORM, { takeBack: true });
    expect(back).toEqual([]);
    expect(recogniseForms(bookOf(ROWS, back)).forms[0]?.kind).toBe("self-eval");
  });

  test("rows inserted above do not part a correction from its form", () => {
    const kept = corrected(ROWS, [FORM, { kind: "evaluation" }]);
    const moved: Rows = [["附件"], [null], ...ROWS];
    expect(recogniseForms(bookOf(moved, kept)).forms[0]?.kind).toBe("evaluation");
    const again = withCorrection(
      kept,
      bookOf(moved, kept),
      { ...FORM, headingRow: 3 },
      { takeBack: true }
    );
    expect(again).toEqual([]);
  });

  test("headings that are gone leave their correction without effect, and still to be taken back", () => {
    const kept = corrected(ROWS, [FORM, { kind: "evaluation" }]);
    const other: Rows = [["项目支出绩效自评表"], HEAD, ROW];
    expect(recogniseForms(bookOf(other, kept)).forms[0]?.kind).toBe("self-eval");
    expect(withCorrection(kept, bookOf(other, kept), FORM, { takeBack: true })).toEqual([]);
  });

  test("another row of headings, and back to the one PERF found", () => {
    const rows: Rows = [
      ["项目支出绩效自评表"],
      HEAD,
      ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"],
      ROW,
    ];
    const place = { sheet: "表", headingRow: 2 };
    const moved = corrected(rows, [FORM, { headingRow: 2 }]);
    expect(moved).toMatchObject([{ headingRow: 2, instead: 1 }]);
    expect(recogniseForms(bookOf(rows, moved)).forms).toEqual([]);
    const named = withCorrection(moved, bookOf(rows, moved), place, {
      column: "C",
      meaning: "name",
    });
    expect(recogniseForms(bookOf(rows, named)).forms[0]).toMatchObject({ headingRow: 2 });
    const back = withCorrection(named, bookOf(rows, named), place, { headingRow: 1 });
    expect(back[0]?.instead).toBeUndefined();
    expect(recogniseForms(bookOf(rows, back)).forms).toMatchObject([{ headingRow: 1 }]);
  });

  test("a row outside the sheet and a sheet that is not there change nothing", () => {
    expect(corrected(ROWS, [FORM, { headingRow: 900 }])).toEqual([]);
    expect(corrected(ROWS, [{ sheet: "无", headingRow: 1 }, { kind: "target" }])).toEqual([]);
  });
});

describe("what the pane shows of recognition", () => {
  test("why, unplaced columns and every heading with its meaning", () => {
    const [entry] = recognitionReport(bookOf(ROWS));
    expect(entry).toMatchObject({
      sheet: "表",
      kind: "self-eval",
      headingRow: 1,
      why: { message: "kindByTitle" },
      unplaced: [{ cell: "H2", text: "审定分" }],
      corrected: false,
    });
    expect(entry?.columns[2]).toEqual({ letter: "C", text: "三级指标", meaning: "name" });
    expect(entry?.columns[7]).toEqual({ letter: "H", text: "审定分" });
  });

  test("what was said to be no form stays on the list, so that it can be taken back", () => {
    const kept = corrected(ROWS, [FORM, { kind: "none" }]);
    expect(recognitionReport(bookOf(ROWS, kept))).toMatchObject([
      { sheet: "表", kind: "none", headingRow: 1, corrected: true },
    ]);
  });

  test("a sheet without a form is named", () => {
    expect(recognitionReport(bookOf([["随便"]]))).toMatchObject([{ sheet: "表", columns: [] }]);
  });
});
