import { formulaMessages } from "../messages/formulas";
import { render, type Locale } from "../messages/message";
import { writesOf, type CellWrite } from "../plan/cell-writes";
import type { Plan, WriteAction } from "../plan/plan";
import { areaAddress, contains, parseArea, type Area } from "../sheets/address";
import type { CellValue, WorkbookSnapshot } from "../sheets/snapshot";
import { isErrorValue, type FormulaCell } from "./formula-cells";
import { repairedFormula } from "./perf-formula";

/** A plan, and a sentence for everything it leaves alone. */
export interface FormulaPlan {
  readonly plan: Plan;
  readonly notes: readonly string[];
}

/** The area a formula fills, by its sheet and cell (`表!A1`). */
export type Spills = ReadonlyMap<string, Area>;

/**
 * 转为数值: puts in the place of every PERF formula what it shows now, so that the file is right where
 * PERF is not installed. A formula that fills several cells is replaced with all of them. Left alone and
 * named: cells of protected sheets, errors, and cells that are still being computed.
 */
export function planFreeze(
  cells: readonly FormulaCell[],
  snapshot: WorkbookSnapshot,
  spills: Spills,
  locale: Locale
): FormulaPlan {
  const areas = [...spills].map(([key, area]) => ({ key, area }));
  // Excel may show the formula in every cell it fills: only the one that holds it counts.
  const filledByAnother = (cell: FormulaCell): boolean =>
    areas.some(
      ({ key, area }) =>
        key !== spillKey(cell) &&
        key.startsWith(`${cell.sheet}!`) &&
        contains(area, cell.row, cell.column)
    );
  const open = cells.filter((cell) => !cell.protected && !filledByAnother(cell));
  const single: FormulaCell[] = [];
  const filled: WriteAction[] = [];
  let broken = open.filter(({ state }) => state === "error" || state === "lost").length;
  for (const cell of open.filter(({ state }) => state === "fine")) {
    const area = spills.get(spillKey(cell));
    const values = area && shownIn(snapshot, cell.sheet, area);
    if (!area || !values) single.push(cell);
    else if (values.flat().some(isErrorValue)) broken += 1;
    else {
      const address = areaAddress(area);
      const write = { kind: "write", sheet: cell.sheet, address, spilled: true } as const;
      filled.push({ ...write, values: values.map((row) => row.map(typed)) });
    }
  }
  const count = single.length + filled.length;
  const actions = [
    ...filled,
    ...bySheet(single, ({ row, column, value }) => ({
      row,
      column,
      content: typed(value),
      numberFormat: null,
    })),
  ];
  return {
    plan: { title: titleOf(count, "freezeTitle", "freezeNothing", locale), actions },
    notes: [
      ...protectedNotes(cells, locale),
      ...noteOf("leftErrors", broken, locale),
      ...noteOf("leftWaiting", open.filter(({ state }) => state === "waiting").length, locale),
    ],
  };
}

/** Key of a cell in `Spills`. */
export function spillKey({ sheet, cell }: Pick<FormulaCell, "sheet" | "cell">): string {
  return `${sheet}!${cell}`;
}

/**
 * 修复公式: writes formulas whose function Excel has lost once more, under their right name. Cells of
 * protected sheets are named and stay.
 */
export function planRepair(cells: readonly FormulaCell[], locale: Locale): FormulaPlan {
  const lost = cells.filter(({ state }) => state === "lost");
  const open = lost.filter((cell) => !cell.protected);
  const actions = bySheet(open, ({ row, column, formula }) => ({
    row,
    column,
    content: repairedFormula(formula),
    numberFormat: null,
  })).map((write) => ({ ...write, again: true }));
  return {
    plan: { title: titleOf(open.length, "repairTitle", "repairNothing", locale), actions },
    notes: protectedNotes(lost, locale),
  };
}

/** A plan that puts a formula into one cell. */
export function planInsert(sheet: string, address: string, formula: string, locale: Locale): Plan {
  const title = render(formulaMessages.insertTitle, locale, { cell: address });
  return { title, actions: [{ kind: "write", sheet, address, values: [[formula]] }] };
}

/** What Excel would take for a number, a date, a truth value or a formula unless told that it is text. */
const NEEDS_MARK = /^[\s\d.+\-=@'(（¥￥$%#]|^(?:true|false)$/i;

/** A value as it must be typed to stay what it is. */
function typed(value: CellValue): CellValue {
  return typeof value === "string" && NEEDS_MARK.test(value) ? `'${value}` : value;
}

function shownIn(
  snapshot: WorkbookSnapshot,
  name: string,
  area: Area
): readonly (readonly CellValue[])[] | undefined {
  const sheet = snapshot.sheets.find((entry) => entry.name === name);
  const used = sheet?.usedRange == null ? undefined : parseArea(sheet.usedRange);
  if (!sheet || !used) return undefined;
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (__, column) =>
        sheet.values[area.top + row - used.top]?.[area.left + column - used.left] ?? ""
    )
  );
}

function bySheet(
  cells: readonly FormulaCell[],
  write: (cell: FormulaCell) => CellWrite
): readonly WriteAction[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    writesOf(sheet, cells.filter((cell) => cell.sheet === sheet).map(write))
  );
}

type Key = keyof typeof formulaMessages;

function titleOf(count: number, some: Key, none: Key, locale: Locale): string {
  return render(formulaMessages[count === 0 ? none : some], locale, { count });
}

function noteOf(key: Key, count: number, locale: Locale): readonly string[] {
  return count === 0 ? [] : [render(formulaMessages[key], locale, { count })];
}

function protectedNotes(cells: readonly FormulaCell[], locale: Locale): readonly string[] {
  const guarded = cells.filter((cell) => cell.protected);
  return [...new Set(guarded.map(({ sheet }) => sheet))].map((sheet) => {
    const count = guarded.filter((cell) => cell.sheet === sheet).length;
    return render(formulaMessages.leftProtected, locale, { sheet, count });
  });
}
