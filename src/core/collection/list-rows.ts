import { collectionMessages as words } from "../messages/collection";
import { render, type Locale, type Message } from "../messages/message";
import { registerColumnMessages, registerMessages } from "../messages/registers";
import type { Collection, UnitState } from "./collect";
import { isReturned, unitOfFile } from "./returned";

type Content = string | number;

/** A list of a collection: name of its sheet, headings, rows. */
export interface CollectionList {
  readonly sheet: string;
  /** One line above the headings. */
  readonly summary: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Content[])[];
}

const STATES: Readonly<Record<UnitState["state"], Message>> = {
  accepted: words.handedIn,
  warnings: words.withWarnings,
  returned: words.goesBack,
  missing: words.missing,
};

/** 收集情况: every unit of the register and how it stands. */
export function statusList({ units }: Collection, locale: Locale): CollectionList {
  const say = (message: Message): string => render(message, locale);
  return {
    sheet: say(words.statusSheet),
    summary: render(words.statusSummary, locale, unitCounts(units)),
    headings: [
      ...[words.code, words.unit, words.state, words.submittedOn],
      ...[words.forms, words.file],
    ].map(say),
    rows: units.map(({ unit, state, submittedOn = "", late, files, forms }) => [
      unit.code,
      unit.name,
      late ? render(words.lateState, locale, { state: say(STATES[state]) }) : say(STATES[state]),
      submittedOn,
      forms,
      files.join("、"),
    ]),
  };
}

/** 退回清单: every reason for which a file goes back or does not count. */
export function returnedList({ files }: Collection, locale: Locale): CollectionList {
  const say = (message: Message): string => render(message, locale);
  const listed = files.filter((one) => isReturned(one) || one.status === "duplicate");
  return {
    sheet: say(words.returnedSheet),
    summary: render(words.returnedSummary, locale, { files: listed.length }),
    headings: [words.file, words.unit, words.reason].map(say),
    rows: listed.flatMap((one) => one.reasons.map((reason) => [one.file, unitOfFile(one), reason])),
  };
}

/** 变更记录: every cell of a register that gets another value, with both values. */
export function changedList({ merged }: Collection, locale: Locale): CollectionList {
  const say = (message: Message): string => render(message, locale);
  return {
    sheet: say(words.changedSheet),
    summary: render(words.changedSummary, locale, { cells: merged.changes.length }),
    headings: [
      ...[words.register, words.unit, words.project, words.column, words.before, words.after],
    ].map(say),
    rows: merged.changes.map(({ register, unit, project, key, before, after }) => [
      say(registerMessages[register]),
      unit,
      project,
      say(registerColumnMessages[key]),
      shown(before ?? ""),
      shown(after),
    ]),
  };
}

/** How many units stand how. */
export function unitCounts(
  units: readonly UnitState[]
): Record<UnitState["state"] | "all" | "late", number> {
  const count = (state: UnitState["state"]): number =>
    units.filter((one) => one.state === state).length;
  return {
    all: units.length,
    accepted: count("accepted"),
    warnings: count("warnings"),
    returned: count("returned"),
    missing: count("missing"),
    late: units.filter(({ late }) => late).length,
  };
}

function shown(value: string | number | boolean): Content {
  return typeof value === "boolean" ? (value ? "是" : "否") : value;
}

/** 退回意见 for one file, as text to send. */
export function opinionText(
  file: { readonly file: string; readonly reasons: readonly string[] },
  unit: string,
  locale: Locale
): string {
  const lead = render(words.opinionLead, locale, { unit, file: file.file });
  return [
    render(words.opinionTitle, locale),
    lead,
    ...file.reasons.map((reason, at) => `${at + 1}. ${reason}`),
  ].join("\n");
}
