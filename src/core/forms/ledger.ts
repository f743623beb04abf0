import { areaAddress } from "../sheets/address";
import type { SheetView } from "../sheets/sheet-view";
import { amountUnit } from "./amount-unit";
import { entryAt, shownText } from "./entry";
import type {
  AmountUnit,
  Entry,
  FieldName,
  Form,
  IndicatorGroup,
  IndicatorRow,
  MoneyBlock,
  TotalRow,
} from "./form";
import type { TableHeading } from "./indicator-heading-row";
import type { LedgerColumn } from "./indicator-headings";

interface Group {
  /** What the first row of the project says about it. */
  readonly about: Readonly<Partial<Record<LedgerColumn, Entry>>>;
  readonly indicators: IndicatorRow[];
  readonly labels: IndicatorGroup[];
  readonly subtotals: TotalRow[];
}

/** Columns that are filled down: only the first cell of a merged area has a value. */
const FIELDS: readonly (readonly [LedgerColumn, FieldName])[] = [
  ["project", "project"],
  ["projectCode", "projectCode"],
  ["unitName", "unit"],
  ["unitCode", "unitCode"],
  ["departmentName", "department"],
  ["projectAttribute", "attribute"],
  ["annualGoal", "expectedGoal"],
  ["wholeGoal", "periodGoal"],
];

/**
 * A ledger lists one indicator per row with the project in a column of its own: every project is a
 * form. Project and unit are filled down, as only the first cell of a merged area has a value.
 */
export function splitLedger(view: SheetView, heading: TableHeading, whole: Form): Form[] {
  const { ledger } = heading;
  const projectColumn = ledger.project;
  if (projectColumn === undefined) return [whole];
  const groups = new Map<string, Group>();
  const byRow = new Map<number, Group>();
  let about: Partial<Record<LedgerColumn, Entry>> = {};
  let row = heading.bottom + 1;
  for (const indicator of whole.indicators) {
    for (; row <= indicator.row; row++) about = filledDown(view, row, ledger, about);
    if (!about.project) about = { ...about, project: entryAt(view, indicator.row, projectColumn) };
    const key = [about.unitName, about.projectCode, about.project].map((e) => e?.text).join("\n");
    const group = groups.get(key) ?? { about, indicators: [], labels: [], subtotals: [] };
    groups.set(key, group);
    byRow.set(indicator.row, group);
    group.indicators.push(indicator);
  }
  if (groups.size === 0) return [whole];
  for (const label of whole.groups) byRow.get(label.first)?.labels.push(label);
  for (const subtotal of whole.subtotals) byRow.get(subtotal.row - 1)?.subtotals.push(subtotal);
  const unit = ledgerUnit(view, heading, whole);
  return [...groups.values()].map((group) => projectForm(heading, whole, group, unit));
}

/** What the row itself says, and what the rows above said about the same unit and project. */
function filledDown(
  view: SheetView,
  row: number,
  ledger: TableHeading["ledger"],
  above: Partial<Record<LedgerColumn, Entry>>
): Partial<Record<LedgerColumn, Entry>> {
  let kept = above;
  const own: Partial<Record<LedgerColumn, Entry>> = {};
  for (const [kind, column] of Object.entries(ledger)) {
    if (shownText(view, row, column) !== "") own[kind as LedgerColumn] = entryAt(view, row, column);
  }
  const { unitName, departmentName } = above;
  if (own.unitName && own.unitName.text !== above.unitName?.text) {
    kept = { departmentName };
  } else if (own.project && own.project.text !== above.project?.text) {
    kept = { unitName, departmentName, unitCode: above.unitCode };
  }
  return { ...kept, ...own };
}

/** In the heading of the amounts, or above the table; 万元 when nothing says it. */
function ledgerUnit(
  view: SheetView,
  { ledger, top, bottom }: TableHeading,
  whole: Form
): AmountUnit {
  const column = ledger.budget ?? ledger.spent;
  for (let row = bottom; column !== undefined && row >= top; row--) {
    const unit = amountUnit(shownText(view, row, column));
    if (unit) return unit;
  }
  return whole.money?.unit ?? statedAbove(view, top) ?? "万元";
}

function statedAbove(view: SheetView, top: number): AmountUnit | undefined {
  const used = view.used;
  for (let row = top - 1; used && row >= Math.max(used.top, top - 4); row--) {
    for (let column = used.left; column <= used.right; column++) {
      const text = shownText(view, row, column);
      const unit = /单位/.test(text) ? amountUnit(text) : undefined;
      if (unit) return unit;
    }
  }
  return undefined;
}

function projectForm(heading: TableHeading, whole: Form, group: Group, unit: AmountUnit): Form {
  const rows = group.indicators.map((indicator) => indicator.row);
  const [first = heading.top, last = heading.bottom] = [rows[0], rows.at(-1)];
  const { money: _money, total: _total, ...rest } = whole;
  const fields: Partial<Record<FieldName, Entry>> = { ...whole.fields };
  for (const [column, field] of FIELDS) {
    const entry = group.about[column];
    if (entry) fields[field] = entry;
  }
  const money = moneyOf(group, heading, unit);
  return {
    ...rest,
    range: areaAddress({ top: first, bottom: last, left: heading.left, right: heading.right }),
    fields,
    ...(money && { money }),
    indicators: group.indicators,
    groups: group.labels,
    subtotals: group.subtotals,
  };
}

/** The project's budget stands in the row of its first indicator. */
function moneyOf(
  { about }: Group,
  { ledger }: TableHeading,
  unit: AmountUnit
): MoneyBlock | undefined {
  const { budget, spent } = about;
  const row = budget?.row ?? spent?.row;
  if (row === undefined) return undefined;
  return {
    unit,
    rows: [
      {
        role: "total",
        label: "",
        row,
        cells: { ...(budget && { annual: budget }), ...(spent && { executed: spent }) },
      },
    ],
    columns: {
      ...(ledger.budget !== undefined && { annual: ledger.budget }),
      ...(ledger.spent !== undefined && { executed: ledger.spent }),
    },
  };
}
