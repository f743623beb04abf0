import type { Issue } from "../rules/issue";
import type { Entry, Form, IndicatorRow, LikelihoodTick, ReasonTick, TierTick } from "./form";
import { isTicked, LIKELIHOOD_TICKS, REASON_TICKS, TIER_TICKS } from "./ticks";

export type TickColumn = LikelihoodTick | ReasonTick | TierTick;

/** Columns of an indicator that are ticked and not written in. */
export interface TickGroup {
  readonly name: "reasons" | "likelihood" | "tier";
  /** Only one of them may be ticked. */
  readonly single: boolean;
  readonly ticks: readonly {
    readonly column: TickColumn;
    readonly entry: Entry;
    readonly ticked: boolean;
  }[];
  /** What is put into a cell, as the form does it: `√` or `☑`, nothing or `□`. */
  readonly mark: string;
  readonly blank: string;
  readonly issues: readonly Issue[];
}

const GROUPS = [
  ["reasons", false, REASON_TICKS],
  ["likelihood", true, LIKELIHOOD_TICKS],
  ["tier", true, TIER_TICKS],
] as const;

/** The groups of ticks a form has. @param row with the draft, @param before as it is in the sheet */
export function tickGroups(
  form: Form,
  row: IndicatorRow,
  before: IndicatorRow,
  issues: readonly Issue[]
): readonly TickGroup[] {
  return GROUPS.flatMap(([name, single, columns]): TickGroup[] => {
    const ticks = columns.flatMap((column) => {
      const entry = before.cells[column];
      return entry ? [{ column, entry, ticked: isTicked(row.cells[column]) }] : [];
    });
    if (ticks.length === 0) return [];
    const cells = new Set(ticks.map(({ entry }) => entry.cell));
    const others = form.indicators.flatMap((one) =>
      ticks.flatMap(({ column }) => one.cells[column] ?? [])
    );
    const box = others.some(({ text }) => text === "□");
    const used = others.find((entry) => isTicked(entry))?.text;
    return [
      {
        name,
        single,
        ticks,
        mark: used ?? (box ? "☑" : "√"),
        blank: box ? "□" : "",
        issues: issues.filter(({ cell }) => cells.has(cell)),
      },
    ];
  });
}

/** What a press on a tick types: it is turned over, and in a group of one choice the others are cleared. */
export function pressedTick(
  { single, ticks, mark, blank }: TickGroup,
  column: TickColumn
): Partial<Record<TickColumn, string>> {
  const pressed = ticks.find((tick) => tick.column === column);
  if (!pressed) return {};
  const typed: Partial<Record<TickColumn, string>> = {
    [column]: pressed.ticked ? blank : mark,
  };
  if (!single || pressed.ticked) return typed;
  for (const tick of ticks) if (tick.ticked) typed[tick.column] = blank;
  return typed;
}
