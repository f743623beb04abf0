import { collectionMessages as words } from "../messages/collection";
import { render, type Locale } from "../messages/message";
import { registerColumnMessages } from "../messages/registers";
import type { RegisterColumnKey } from "../registers/names";
import type { RegisterData } from "../registers/read-registers";
import { nameKey } from "../rules/book-facts";
import { mergeScores, type MergedProject } from "../evaluation/merge-scores";
import type { ScoringCopy } from "../evaluation/scoring-copy";
import type { Scheme } from "../schemes/scheme";
import type { CollectedRow } from "./collected-row";
import type { JudgedFile } from "./judge-file";
import { withMergedRow } from "./merged-row";
import { mergeRows, type MergedRegisters } from "./merge-rows";
import type { KnownUnit } from "./unit-match";

/** A file that could not be read at all, in one sentence. */
export interface DamagedFile {
  readonly file: string;
  readonly status: "damaged";
  readonly reasons: readonly string[];
}

export interface DuplicateFile extends Omit<JudgedFile, "status"> {
  readonly status: "duplicate";
}

export type CollectedFile = JudgedFile | DamagedFile | DuplicateFile;

/** How a unit stands after a collection. */
export interface UnitState {
  readonly unit: KnownUnit;
  readonly state: "accepted" | "warnings" | "returned" | "missing";
  readonly files: readonly string[];
  readonly forms: number;
  /** Day of the latest file, yyyy-mm-dd. */
  readonly submittedOn?: string;
  /** Its first file came after the day that the template names. */
  readonly late: boolean;
}

export interface Collection {
  /** In the order the files were given. */
  readonly files: readonly CollectedFile[];
  readonly units: readonly UnitState[];
  readonly merged: MergedRegisters;
  /** Rows that came from the files that count. */
  readonly rows: number;
  /** Projects that several evaluators scored: one row of them goes into the registers, with their mean. */
  readonly scored: readonly MergedProject[];
}

/** A judged file and when it was written, to know the newer of two. */
export interface FileInTime {
  readonly judged: JudgedFile | DamagedFile;
  /** Milliseconds; any clock, as long as it is one. */
  readonly time: number;
}

/**
 * Puts the files of a collection together: of two with the same content the newer counts, what is
 * accepted goes into the registers, and every unit of the register is told apart.
 */
export function collect(
  files: readonly FileInTime[],
  registers: readonly RegisterData[],
  units: readonly KnownUnit[],
  locale: Locale,
  scheme: Scheme
): Collection {
  const scores = mergeScores(copiesOf(files), scheme);
  const together = files.map((one) => withMergedRow(one, scores, locale));
  const duplicates = olderOnes(together, locale);
  const all = together.map(({ judged }): CollectedFile => duplicates.get(judged.file) ?? judged);
  const counting = all.filter(
    (one): one is JudgedFile => one.status === "accepted" || one.status === "warnings"
  );
  const rows = counting.flatMap((one) => one.rows);
  return {
    files: all,
    units: units.map((unit) => stateOf(unit, all)),
    merged: mergeRows(registers, rows),
    rows: rows.length,
    scored: scores.projects,
  };
}

/** The oldest first: of an evaluator's copies the last counts. */
function copiesOf(files: readonly FileInTime[]): readonly ScoringCopy[] {
  return [...files]
    .sort((a, b) => a.time - b.time)
    .flatMap(({ judged }) => (judged.status === "damaged" ? [] : (judged.copies ?? [])));
}

function olderOnes(
  files: readonly FileInTime[],
  locale: Locale
): ReadonlyMap<string, DuplicateFile> {
  const newest = new Map<string, { readonly judged: JudgedFile; readonly time: number }>();
  const found = new Map<string, DuplicateFile>();
  const inOrder = [...files].sort((a, b) => b.time - a.time);
  for (const { judged, time } of inOrder) {
    if (judged.status === "damaged" || judged.rows.length === 0) continue;
    const keys = judged.rows.map(rowKey);
    const other = keys.map((key) => newest.get(key)).find((one) => one !== undefined);
    if (other && keys.every((key) => newest.has(key))) {
      const list = differences(judged, other.judged, locale);
      const parameters = {
        other: other.judged.file,
        differences: list === "" ? "" : render(words.differences, locale, { list }),
      };
      const reason = render(words.duplicateOlder, locale, parameters);
      found.set(judged.file, { ...judged, status: "duplicate", reasons: [reason], rows: [] });
    } else for (const key of keys) if (!newest.has(key)) newest.set(key, { judged, time });
  }
  return found;
}

function rowKey({ register, values }: CollectedRow): string {
  const who = String(values.projectCode ?? values.project ?? values.object ?? "");
  const more = [values.unit, values.fundYear, values.month].map((one) => String(one ?? ""));
  return [register, nameKey(who), ...more].join("\n");
}

/** Differences named; the rest is not. */
const NAMED = 4;

function differences(older: JudgedFile, newer: JudgedFile, locale: Locale): string {
  const byKey = new Map(newer.rows.map((row) => [rowKey(row), row.values]));
  return older.rows
    .flatMap((row) => {
      const now = byKey.get(rowKey(row)) ?? {};
      return (Object.keys(row.values) as RegisterColumnKey[]).flatMap((key) => {
        const [before, after] = [row.values[key], now[key]];
        if (before === after || after === undefined) return [];
        const name = render(registerColumnMessages[key], locale);
        return [
          render(words.difference, locale, { name, before: String(before), after: String(after) }),
        ];
      });
    })
    .slice(0, NAMED)
    .join("、");
}

function stateOf(unit: KnownUnit, files: readonly CollectedFile[]): UnitState {
  const own = files.filter(
    (one): one is JudgedFile | DuplicateFile =>
      one.status !== "damaged" &&
      "unit" in one.match &&
      nameKey(one.match.unit.name) === nameKey(unit.name)
  );
  const has = (status: CollectedFile["status"]) => own.some((one) => one.status === status);
  const state = has("returned")
    ? "returned"
    : has("warnings")
      ? "warnings"
      : has("accepted")
        ? "accepted"
        : "missing";
  const days = own.flatMap(({ submittedOn }) => submittedOn ?? []).sort();
  return {
    unit,
    state,
    ...(days.length > 0 && { submittedOn: days.at(-1) as string }),
    late: own.some(
      ({ stamp }) =>
        stamp !== undefined && stamp.deadline !== "" && (days[0] ?? "") > stamp.deadline
    ),
    files: own.map(({ file }) => file),
    forms: own.reduce((all, one) => all + (one.status === "duplicate" ? 0 : one.forms.length), 0),
  };
}

/** Units of the registers, in their order: 单位名录, else the units that 项目库 names. */
export function knownUnits(registers: readonly RegisterData[]): readonly KnownUnit[] {
  const found = new Map<string, KnownUnit>();
  const names = registers.some(({ name }) => name === "units") ? ["units"] : ["projects"];
  for (const { name, rows } of registers) {
    if (!names.includes(name)) continue;
    for (const { values } of rows) {
      const unit = String(values.unit ?? "").trim();
      if (unit !== "" && !found.has(nameKey(unit))) {
        found.set(nameKey(unit), { name: unit, code: String(values.unitCode ?? "").trim() });
      }
    }
  }
  return [...found.values()];
}
