import * as z from "zod/mini";
import type { RowProblem } from "../../messages/ledger";
import { oncePer } from "../../rules/once-per";
import type { RegisterColumnKey } from "../names";
import type { RegisterData, RegisterRecord } from "../read-registers";
import type { RegisterColumn } from "../schema";
import { columnsOf } from "./row-draft";

/** What is wrong with one field of a row; `ledgerMessages` puts it into words. */
export interface FieldProblem {
  readonly key: RegisterColumnKey;
  readonly problem: RowProblem;
}

/** What a field of this kind says when it holds something it cannot. */
const UNREADABLE: Readonly<Partial<Record<RegisterColumn["type"], RowProblem>>> = {
  amount: "notAnAmount",
  number: "notANumber",
  score: "notANumber",
  ratio: "notARatio",
  date: "notADate",
  year: "notAYear",
  month: "notAMonth",
  flag: "notAFlag",
  choice: "notAChoice",
};

/** Points that are of 100. */
const OF_HUNDRED: ReadonlySet<RegisterColumnKey> = new Set(["score"]);

/** A day that does not come before another one, in rows that have both. */
const ORDER: readonly (readonly [RegisterColumnKey, RegisterColumnKey])[] = [
  ["periodStart", "periodEnd"],
  ["preparedOn", "reviewedOn"],
  ["reviewedOn", "grantedOn"],
  ["grantedOn", "disclosedOn"],
];

/** The shape of a row of a table, from what the register says of its columns. */
const rowSchema = oncePer((table: RegisterData): z.ZodMiniType => {
  const columns = columnsOf(table);
  const shape = Object.fromEntries(columns.map((column) => [column.key, fieldSchema(column)]));
  return z.object(shape).check((ctx) => {
    for (const [before, after] of ORDER) {
      const [one, other] = [ctx.value[before], ctx.value[after]];
      // 2024-09 and 2024-09-12 are in no order.
      if (!isDay(one) || !isDay(other) || other >= one) continue;
      ctx.issues.push(issue("beforeItsStart", other, [after]));
    }
  });
});

/** Blank is undefined, what cannot be read is wrapped: a value never looks like an error. */
interface Unreadable {
  readonly unreadable: string;
}

function fieldSchema({ key, type, required }: RegisterColumn): z.ZodMiniType {
  return z.unknown().check((ctx) => {
    const { value } = ctx;
    if (value === undefined) {
      if (required) ctx.issues.push(issue("required", value));
    } else if (isUnreadable(value)) {
      ctx.issues.push(issue(UNREADABLE[type] ?? "notReadable", value));
    } else if (typeof value === "number") {
      if (type === "amount" || type === "score" ? value < 0 : false) {
        ctx.issues.push(issue("negative", value));
      } else if (OF_HUNDRED.has(key) && value > 100) ctx.issues.push(issue("aboveHundred", value));
    }
  });
}

function issue(problem: RowProblem, input: unknown, path: RegisterColumnKey[] = []) {
  return { code: "custom" as const, message: problem, input, path };
}

/** Every field of a row that is blank though it is required, or holds what its column cannot. */
export function rowProblems(table: RegisterData, record: RegisterRecord): readonly FieldProblem[] {
  const row: Record<string, unknown> = {};
  for (const { key } of columnsOf(table)) row[key] = record.values[key];
  for (const [key, unreadable] of Object.entries(record.unreadable)) row[key] = { unreadable };
  const parsed = rowSchema(table).safeParse(row);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => ({
    key: path[0] as RegisterColumnKey,
    problem: message as RowProblem,
  }));
}

function isUnreadable(value: unknown): value is Unreadable {
  return typeof value === "object" && value !== null && "unreadable" in value;
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && value.length === 10;
}
