import { collectionMessages as words } from "../messages/collection";
import { render, type Locale } from "../messages/message";
import type { Scheme } from "../schemes/scheme";
import { cellAddress, columnName, parseArea } from "../sheets/address";
import type { SheetSnapshot } from "../sheets/snapshot";
import { templateNamed } from "../templates/registry";
import type { TemplateStamp } from "../templates/stamp";
import type { TemplateCell, TemplateSheet } from "../templates/template-book";
import { nobody } from "../templates/template-data";

/** Places of one sheet that are named; the rest is counted by whoever reads on. */
const MOST_NAMED = 8;
/** Labels of the row below the indicators. */
const SUMS = new Set<string | number>(["总分", "合计"]);
/** Texts that a unit, a year or a scheme has a part in. */
const VARYING = new Set<TemplateCell["look"]>(["year", "given", "givenMoney", "text", "note"]);

/**
 * What was changed on a sheet of our templates where nothing is to be filled in: labels that are other ones or
 * gone, and formulas that were typed over. Rows may have come in; a row is known by its labels. Empty for a
 * layout that is not today's.
 */
export function tamperedCells(
  sheet: SheetSnapshot,
  stamp: TemplateStamp,
  scheme: Scheme,
  locale: Locale
): readonly string[] {
  const template = templateNamed(stamp.template);
  if (!template || template.version !== stamp.version) return [];
  const made = template.sheet(nobody, { scheme, year: stamp.year }, sheet.name);
  const rows = fixedRows(made);
  const hasFormulas = sheet.formulas?.some((row) => row.some(isFormula)) ?? false;
  const said: string[] = [];
  const check = (row: number, { formulas }: FixedRow): void => {
    if (!hasFormulas) return;
    for (const column of formulas) {
      const content = sheet.formulas?.[row]?.[column] ?? "";
      // Some formats do not keep a formula that shows nothing.
      if (content === "" || isFormula(content)) continue;
      const cell = `${sheet.name}!${cellAddress(row, column)}`;
      said.push(render(words.formulaGone, locale, { cell }));
    }
  };
  let from = 0;
  let before: { readonly made: number; readonly found: number } | undefined;
  let between: FixedRow[] = [];
  for (const line of rows) {
    if (line.labels.length === 0) {
      between.push(line);
      continue;
    }
    const row = rowWith(sheet, line.labels, from);
    if (row === undefined) {
      said.push(...missingLabels(sheet, line.labels, from, locale));
    } else {
      // Rows without labels are known by their distance, as long as none came in.
      const moved = before && before.found - before.made;
      if (moved !== undefined && row - line.row === moved) {
        for (const one of between) check(one.row + moved, one);
      }
      check(row, line);
      before = { made: line.row, found: row };
      from = row + 1;
    }
    between = [];
  }
  return said.slice(0, MOST_NAMED);
}

interface FixedRow {
  /** 0-based, in the template. */
  readonly row: number;
  readonly labels: readonly { readonly column: number; readonly text: string }[];
  /** Columns with formulas. */
  readonly formulas: readonly number[];
}

/** Rows outside the list of indicators, whose rows a unit may add to. */
function fixedRows({ cells, repeatedRow = 0 }: TemplateSheet): readonly FixedRow[] {
  const placed = cells.flatMap((cell) => {
    const area = parseArea(cell.address);
    return area ? [{ cell, row: area.top, column: area.left }] : [];
  });
  const total = placed.find(
    ({ cell, row }) => row >= repeatedRow && SUMS.has(cell.value ?? "")
  )?.row;
  const rows = new Map<number, OpenRow>();
  for (const { cell, row, column } of placed) {
    if (row >= repeatedRow && (total === undefined || row < total)) continue;
    const line = rows.get(row) ?? { row, labels: [], formulas: [] };
    rows.set(row, line);
    if (cell.formula !== undefined) line.formulas.push(column);
    else if (typeof cell.value === "string" && !VARYING.has(cell.look)) {
      line.labels.push({ column, text: plain(cell.value) });
    }
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

interface OpenRow extends FixedRow {
  readonly labels: FixedRow["labels"][number][];
  readonly formulas: number[];
}

/** The first row, from one on, in which all labels stand in their columns. */
function rowWith(
  { values }: SheetSnapshot,
  labels: FixedRow["labels"],
  from: number
): number | undefined {
  for (let row = from; row < values.length; row += 1) {
    if (labels.every(({ column, text }) => plain(values[row]?.[column]) === text)) return row;
  }
  return undefined;
}

/** The labels of a row that stand nowhere in their columns any more. */
function missingLabels(
  { name, values }: SheetSnapshot,
  labels: FixedRow["labels"],
  from: number,
  locale: Locale
): readonly string[] {
  return labels.flatMap(({ column, text }) => {
    const there = values.slice(from).some((row) => plain(row[column]) === text);
    if (there || text === "") return [];
    return [render(words.labelGone, locale, { sheet: name, column: columnName(column), text })];
  });
}

function plain(content: unknown): string {
  return String(content ?? "").replace(/\s+/g, "");
}

function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}
