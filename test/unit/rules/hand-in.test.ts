import { handIn } from "../../../src/commands/hand-in";
import { recognise } from "../../../src/commands/recognise";
import { recogniseForms } from "../../../src/core/forms/recognise";
import { fingerprint, handInSection } from "../../../src/core/rules/hand-in";
import { catalogue } from "../../../src/core/rules/catalogue";
import { nationalScheme } from "../../../src/core/schemes/national";
import { readSection } from "../../../src/core/state/state-section";
import type { WorkbookSnapshot } from "../../../src/core/sheets/snapshot";
import { HandMadePort } from "../../support/hand-made-port";
import {
  faultless,
  printedRows,
  sheetOf,
  withIndicator,
  workbookOf,
} from "../../support/printed-form";

const bookOf = (form = faultless, name = "自评表"): WorkbookSnapshot =>
  workbookOf(sheetOf(printedRows(form), { name }), sheetOf([["说明"]], { name: "说明" }));
const quiet = Object.fromEntries(
  catalogue.flatMap(({ id, severity }) => (severity === "warning" ? [[id, "hint"]] : []))
) as Readonly<Record<string, "hint">>;
const settings = (rules = {}) => ({
  locale: "zh-CN" as const,
  scope: "workbook" as const,
  scheme: { ...nationalScheme, rules },
});

function portOf(book: WorkbookSnapshot): HandMadePort {
  const port = new HandMadePort();
  port.snapshot = () => Promise.resolve({ ...book, state: port.stored });
  return port;
}

describe("the fingerprint", () => {
  const of = (book: WorkbookSnapshot) => fingerprint(recogniseForms(book).forms, book);
  test("is the same for the same cells and another one for any change in a form", () => {
    expect(of(bookOf())).toBe(of(bookOf()));
    expect(of(bookOf(withIndicator(faultless, 1, { actual: "99%" })))).not.toBe(of(bookOf()));
  });

  test("says nothing about what stands beside the forms", () => {
    const more = {
      sheets: [...bookOf().sheets.slice(0, 1), sheetOf([["别的"]], { name: "说明" })],
    };
    expect(of(more)).toBe(of(bookOf()));
  });
});

describe("确认交表", () => {
  const at = "2025-07-30 14:02";

  test("errors block, and nothing is written", async () => {
    const port = portOf(bookOf(withIndicator(faultless, 0, { score: 12 })));
    const made = await handIn(port, settings(quiet), at, true);
    expect(made.handIn).toBeUndefined();
    expect(port.stored).toEqual({});
  });

  test("warnings without an explanation ask first", async () => {
    const port = portOf(bookOf());
    expect((await handIn(port, settings(), at, false)).handIn).toBeUndefined();
    const made = await handIn(port, settings(), at, true);
    expect(made.handIn?.unexplained).toBeGreaterThan(0);
  });

  test("the time is kept, and a later change shows", async () => {
    const port = portOf(bookOf());
    await handIn(port, settings(quiet), at, false);
    expect(readSection(handInSection, port.stored).value).toMatchObject({ at, forms: 1 });
    expect((await recognise(port, settings())).handIn).toEqual({ at, changed: false });
    const changed = portOf(bookOf(withIndicator(faultless, 1, { actual: "99%" })));
    changed.stored = port.stored;
    expect((await recognise(changed, settings())).handIn).toEqual({ at, changed: true });
  });
});
