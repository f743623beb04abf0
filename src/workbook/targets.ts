import { areaAddress, parseArea, type Area } from "../core/sheets/address";
import type { Action, ChartAction, Plan, WriteAction } from "../core/plan/plan";

/** What a plan touches, by sheet: the base of preview, before-image and undo. */
export interface SheetTargets {
  readonly sheet: string;
  /** The plan makes the sheet (or uses ours again). */
  readonly make: boolean;
  /** What it makes is the user's, and not marked as ours. */
  readonly users: boolean;
  readonly writes: readonly WriteAction[];
  /** Areas whose look changes. */
  readonly formatted: readonly Area[];
  readonly charts: readonly ChartAction[];
  /** Rows that become part of the list above them. */
  readonly grown: readonly Area[];
  /** Smallest area around all cells the plan writes or formats. */
  readonly bounds: Area | undefined;
  readonly columns: readonly string[];
  /** 0-based row that comes into the sheet; all other places are as they are with it. */
  readonly inserted?: number;
  /** Areas that are merged anew because of it. */
  readonly merged: readonly Area[];
}

export function targetsOf(plan: Plan): SheetTargets[] {
  const names = [...new Set(plan.actions.map((action) => sheetOf(action)))];
  return names.map((sheet) => {
    const actions = plan.actions.filter((action) => sheetOf(action) === sheet);
    const writes = actions.filter((action) => action.kind === "write");
    const rows = insertion(actions);
    const formatted = actions.flatMap((action) => {
      if (action.kind === "format") return action.addresses.map(toArea);
      // A merged area that takes a new row in looks as before, and so do its cells when the row goes.
      if (action.kind === "merge" && rows.inserted !== undefined) return [];
      if (action.kind === "merge" || action.kind === "grow") return [toArea(action.address)];
      return [];
    });
    const areas = [...writes.map((action) => toArea(action.address)), ...formatted];
    return {
      sheet,
      make: actions.some((action) => action.kind === "sheet"),
      users: actions.some((action) => action.kind === "sheet" && action.users === true),
      writes,
      formatted,
      charts: actions.filter((action) => action.kind === "chart"),
      grown: actions.flatMap((action) => (action.kind === "grow" ? toArea(action.address) : [])),
      bounds: around(areas),
      columns: actions.flatMap((action) =>
        action.kind === "columns" ? Object.keys(action.widths) : []
      ),
      ...rows,
    };
  });
}

function insertion(actions: readonly Action[]): Pick<SheetTargets, "inserted" | "merged"> {
  const [first] = actions;
  if (first?.kind !== "insert-row") return { merged: [] };
  return {
    inserted: first.row,
    merged: actions.flatMap((action) => (action.kind === "merge" ? toArea(action.address) : [])),
  };
}

/** Where an area stands before the row of the plan comes in; undefined for what stands in that row alone. */
export function beforeInsertion(area: Area, inserted: number | undefined): Area | undefined {
  if (inserted === undefined) return area;
  const top = area.top > inserted ? area.top - 1 : area.top;
  const bottom = area.bottom >= inserted ? area.bottom - 1 : area.bottom;
  return bottom < top ? undefined : { ...area, top, bottom };
}

export function sheetOf(action: Action): string {
  return action.kind === "sheet" ? action.name : action.sheet;
}

/** @throws RangeError for an address the core should never have produced. */
export function toArea(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new RangeError(`not an A1 address: ${address}`);
  return area;
}

export function around(areas: readonly Area[]): Area | undefined {
  return areas.reduce<Area | undefined>(
    (all, area) =>
      all
        ? {
            top: Math.min(all.top, area.top),
            left: Math.min(all.left, area.left),
            bottom: Math.max(all.bottom, area.bottom),
            right: Math.max(all.right, area.right),
          }
        : area,
    undefined
  );
}

/** Joins addresses into strings Excel accepts for `getRanges` (at most 8,192 characters). */
export function joinAddresses(areas: readonly Area[]): string[] {
  const joined: string[] = [];
  let current = "";
  for (const address of areas.map(areaAddress)) {
    if (current.length + address.length + 1 > 8_000) {
      joined.push(current);
      current = "";
    }
    current = current === "" ? address : `${current},${address}`;
  }
  if (current !== "") joined.push(current);
  return joined;
}
