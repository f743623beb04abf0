import { areaAddress } from "../sheets/address";
import { SheetView } from "../sheets/sheet-view";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { correctedKind, correctHeadings, type RecognitionCorrection } from "./correction";
import { shownText } from "./entry";
import { readFields, readTailFields } from "./fields";
import type { Form, Recognition } from "./form";
import { kindOf } from "./form-kind";
import { beginsForm, findTitle, isTitle } from "./form-title";
import { EXECUTION, findMoney, type FoundMoney, type Region } from "./fund-block";
import { findTableHeadings, type TableHeading } from "./indicator-heading-row";
import { readIndicatorTable } from "./indicator-table";
import { correctionsOf } from "./kept-corrections";
import { splitLedger } from "./ledger";
import { isExampleSheet } from "./example-sheet";
import { unplacedColumns } from "./recognition-notes";
import { reportedMonths } from "./reported-months";
import { findTasks } from "./task-table";
import { isTotalLabel, readHeadTotal } from "./total-row";

/**
 * Looks through a workbook for forms, by their headings and not by their cells' places. Never throws;
 * a sheet without a form is only named. What a person corrected in the workbook counts.
 */
export function recogniseForms(
  snapshot: WorkbookSnapshot,
  corrections: readonly RecognitionCorrection[] = correctionsOf(snapshot)
): Recognition {
  const forms: Form[] = [];
  const formless: string[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.own) continue;
    const found = isExampleSheet(sheet.name) ? [] : formsOfSheet(new SheetView(sheet), corrections);
    if (found.length === 0) formless.push(sheet.name);
    forms.push(...found);
  }
  return { forms, formless };
}

function formsOfSheet(view: SheetView, corrections: readonly RecognitionCorrection[]): Form[] {
  const used = view.used;
  if (!used) return [];
  const headings = correctHeadings(view, findTableHeadings(view), corrections);
  const sections = sectionsOf(view, headings);
  if (sections.length === 0) return moneyOnly(view);
  const forms: Form[] = [];
  for (const section of sections) forms.push(...readSection(view, section, corrections));
  return forms;
}

/** One form's share of a sheet: its indicator table and the rows above it. */
interface Section {
  readonly heading: TableHeading;
  /** First row of the head; the rows above belong to the form before. */
  readonly top: number;
  /** First row that belongs to the next form in the same columns. */
  readonly until: number;
  readonly repeats: ReadonlySet<number>;
}

function sectionsOf(view: SheetView, headings: readonly TableHeading[]): Section[] {
  const used = view.used;
  if (!used) return [];
  const sections: OpenSection[] = [];
  const open = (heading: TableHeading, top: number): OpenSection => ({
    heading,
    top,
    until: used.bottom + 1,
    repeats: new Set(),
    lastRow: heading.bottom,
  });
  for (const heading of headings) {
    const before = lastOverlapping(sections, heading);
    if (!before) {
      sections.push(open(heading, used.top));
      continue;
    }
    const start = startOfForm(view, before, heading);
    if (start === undefined) {
      for (let row = pageTop(view, heading); row <= heading.bottom; row++) before.repeats.add(row);
      before.lastRow = heading.bottom;
      continue;
    }
    before.until = start;
    sections.push(open(heading, start));
  }
  return sections;
}

/** The lowest section in the same columns; usually the last one. */
function lastOverlapping(
  sections: readonly OpenSection[],
  heading: TableHeading
): OpenSection | undefined {
  for (let at = sections.length - 1; at >= 0; at--) {
    const section = sections[at];
    if (section && overlaps(section.heading, heading)) return section;
  }
  return undefined;
}

interface OpenSection extends Section {
  until: number;
  readonly repeats: Set<number>;
  /** Last row of its headings, the repeated ones included. */
  lastRow: number;
}

function overlaps(a: TableHeading, b: TableHeading): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/**
 * Where the form of a second heading row begins; undefined when the row only repeats the headings
 * after a page break: same columns, and nothing between that begins a form. The title may be
 * repeated too, as it was or with 续.
 */
function startOfForm(
  view: SheetView,
  { heading: before, top, lastRow }: OpenSection,
  heading: TableHeading
): number | undefined {
  let title: { readonly row: number; readonly text: string } | undefined;
  let ended = false;
  for (let row = lastRow + 1; row < heading.top; row++) {
    for (let column = heading.left; column <= heading.right; column++) {
      const text = shownText(view, row, column);
      if (text === "") continue;
      if (!ended && isTotalLabel(text)) ended = true;
      if (isTitle(text) && isAlone(view, row, column, heading)) title = { row, text };
      else if (beginsForm(text)) return title?.row ?? row;
      break;
    }
  }
  const same =
    before.columns.name === heading.columns.name &&
    before.columns.target === heading.columns.target;
  if (title) {
    const { text } = findTitle(view, { ...before, top, bottom: before.top - 1 });
    const again = /[(（]?续/.test(title.text) || title.text === text;
    return same && !ended && again ? undefined : title.row;
  }
  if (same && !ended) return undefined;
  return lastBlankAbove(view, heading) ?? heading.top;
}

/** First row of a page's repeated head: the title and the year above the headings. */
function pageTop(view: SheetView, heading: TableHeading): number {
  let top = heading.top;
  for (let row = heading.top - 1; row > heading.top - 4; row--) {
    const text = shownText(view, row, heading.left);
    if (isTitle(text) || /^[(（]?\s*20\d{2}\s*年/.test(text)) top = row;
  }
  return top;
}

function isAlone(view: SheetView, row: number, column: number, heading: TableHeading): boolean {
  for (let other = column + 1; other <= heading.right; other++) {
    if (!view.isBlank(row, other)) return false;
  }
  return true;
}

function lastBlankAbove(view: SheetView, heading: TableHeading): number | undefined {
  for (let row = heading.top - 1; row > heading.top - 20; row--) {
    let blank = true;
    for (let column = heading.left; column <= heading.right && blank; column++) {
      blank = view.isBlank(row, column);
    }
    if (blank) return row + 1;
  }
  return undefined;
}

/** The bureau's library of indicators has the headings of a form and is a register. */
const LIBRARY = /指标库/;

function readSection(
  view: SheetView,
  section: Section,
  corrections: readonly RecognitionCorrection[]
): Form[] {
  const { heading, top } = section;
  const region: Region = { top, bottom: heading.top - 1, left: heading.left, right: heading.right };
  const title = findTitle(view, region);
  const chosen = correctedKind(view, heading, corrections);
  if (chosen === "none" || (chosen === undefined && LIBRARY.test(title.text))) return [];
  const money = findMoney(view, region);
  const table = readIndicatorTable(view, heading, section.until, section.repeats);
  const printedWeights = { ...table.printedWeights };
  if (money?.printedWeight !== undefined) printedWeights[EXECUTION] = money.printedWeight;
  const total = table.total ?? readHeadTotal(view, region);
  const begin = title.row ?? firstFilledRow(view, region) ?? heading.top;
  const whole: Region = { ...region, top: begin, bottom: table.lastRow };
  const found = kindOf(title.text, heading, table);
  const kind = chosen ?? found.kind;
  const months = kind === "monitor" ? reportedMonths(view, region, heading) : undefined;
  const tasks = kind.startsWith("dept-") ? findTasks(view, region) : undefined;
  const head = readFields(view, region);
  const tail = readTailFields(view, tailOf(region, table.lastRow, section.until));
  const form: Form = {
    kind,
    sheet: view.name,
    range: areaAddress({ ...whole, right: lastFilledColumn(view, whole) }),
    title: title.text,
    fields: { ...tail.fields, ...head.fields },
    blankFields: { ...tail.blanks, ...head.blanks },
    ...(months && { months }),
    ...(money && { money: money.block }),
    ...(tasks && { tasks }),
    indicators: table.indicators,
    ...(table.periodIndicators.length > 0 && { periodIndicators: table.periodIndicators }),
    groups: table.groups,
    subtotals: table.subtotals,
    columns: heading.columns,
    headingRow: heading.top,
    ...(total && { total }),
    printedWeights,
    evidence: evidenceOf(heading, money),
    notes: {
      why: chosen ? { message: "kindChosen" } : found.why,
      unplaced: unplacedColumns(view, heading),
      skippedRows: table.skipped,
      corrected: corrections.some(({ sheet }) => sheet === view.name),
    },
  };
  return splitLedger(view, heading, form);
}

/** Conclusions and signatures stand in the rows right below a table. */
function tailOf(region: Region, lastRow: number, until: number): Region {
  return { ...region, top: lastRow + 1, bottom: Math.min(until - 1, lastRow + TAIL_ROWS) };
}

const TAIL_ROWS = 16;

/** A cell far away makes the used range wide, and not the form. */
function lastFilledColumn(view: SheetView, { top, bottom, left, right }: Region): number {
  for (let column = right; column > left; column--) {
    for (let row = top; row <= bottom; row++) if (!view.isBlank(row, column)) return column;
  }
  return right;
}

function firstFilledRow(view: SheetView, region: Region): number | undefined {
  for (let row = region.top; row <= region.bottom; row++) {
    for (let column = region.left; column <= region.right; column++) {
      if (!view.isBlank(row, column)) return row;
    }
  }
  return undefined;
}

function evidenceOf(heading: TableHeading | undefined, money: FoundMoney | undefined): string[] {
  const labels = [...(money?.labels ?? []), ...(heading?.labels ?? [])];
  return [...new Set(labels.map((label) => label.replace(/\s+/g, "")))];
}

/** A head without a table is looked for in the first rows of a sheet only. */
const HEAD_ROWS = 120;

/** A form of which only the head with the fund block is there. */
function moneyOnly(view: SheetView): Form[] {
  const { used } = view;
  if (!used) return [];
  const region = { ...used, bottom: Math.min(used.bottom, used.top + HEAD_ROWS) };
  const title = findTitle(view, region);
  if (title.row === undefined || !/自评|绩效评价|监控/.test(title.text)) return [];
  const money = findMoney(view, region);
  const { annual, executed } = money?.block.columns ?? {};
  if (!money || annual === undefined || executed === undefined) return [];
  if (listsProjects(view, money.top)) return [];
  const { kind, why } = kindOf(title.text, undefined);
  const head = readFields(view, region);
  const months = kind === "monitor" ? reportedMonths(view, region, undefined) : undefined;
  return [
    {
      kind,
      ...(months && { months }),
      sheet: view.name,
      range: areaAddress({ ...region, top: title.row, bottom: money.bottom }),
      title: title.text,
      fields: head.fields,
      blankFields: head.blanks,
      money: money.block,
      indicators: [],
      groups: [],
      subtotals: [],
      columns: {},
      headingRow: money.top,
      printedWeights: money.printedWeight === undefined ? {} : { [EXECUTION]: money.printedWeight },
      evidence: evidenceOf(undefined, money),
      notes: { why, unplaced: [], skippedRows: [], corrected: false },
    },
  ];
}

/** A bureau's list has its projects or units in a column beside the money; a form has them above. */
function listsProjects(view: SheetView, row: number): boolean {
  const { used } = view;
  for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column++) {
    const text = shownText(view, row, column).replace(/\s/g, "");
    if (/^(?:序号|编号|项目(?:名称|编码)?|(?:预算)?单位(?:名称|编码)?|主管部门)$/.test(text))
      return true;
  }
  return false;
}
