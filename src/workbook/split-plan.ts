import type { Action, WriteAction } from "../core/plan/plan";
import { areaAddress } from "../core/sheets/address";
import { toArea } from "./targets";

/** No request may be longer than 1 MB, and a Chinese character takes three bytes. In characters. */
const BATCH_LENGTH = 250_000;

/** Cuts a plan into batches of bounded length; a long write is cut by rows. */
export function batchesOf(actions: readonly Action[]): Action[][] {
  const batches: Action[][] = [];
  let batch: Action[] = [];
  let length = 0;
  for (const action of actions.flatMap(splitAction)) {
    const next = JSON.stringify(action).length;
    if (batch.length > 0 && length + next > BATCH_LENGTH) {
      batches.push(batch);
      batch = [];
      length = 0;
    }
    batch.push(action);
    length += next;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

function splitAction(action: Action): Action[] {
  if (action.kind !== "write") return [action];
  const length = JSON.stringify(action.values).length;
  const parts = Math.min(action.values.length, Math.ceil(length / BATCH_LENGTH));
  return parts <= 1 ? [action] : splitWrite(action, Math.ceil(action.values.length / parts));
}

function splitWrite(action: WriteAction, rows: number): WriteAction[] {
  const area = toArea(action.address);
  const pieces: WriteAction[] = [];
  for (let start = 0; start < action.values.length; start += rows) {
    const values = action.values.slice(start, start + rows);
    const top = area.top + start;
    pieces.push({
      ...action,
      address: areaAddress({ ...area, top, bottom: top + values.length - 1 }),
      values,
      numberFormat: Array.isArray(action.numberFormat)
        ? action.numberFormat.slice(start, start + rows)
        : action.numberFormat,
    });
  }
  return pieces;
}
