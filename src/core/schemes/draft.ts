import type { Locale } from "../messages/message";
import {
  schemeSections,
  type NumberField,
  type SchemeField,
  type SchemeSectionId,
  type TextField,
} from "./fields";
import { DAY } from "./handout-section";
import { parseScheme } from "./parse-scheme";
import type { Scheme } from "./scheme";
import { fieldName, schemeSentence, wrongValue } from "./scheme-sentence";

/**
 * A scheme while somebody edits it: the shape of a scheme whose fields may hold anything for a moment, a
 * number that is half typed above all. Nothing here changes a draft in place.
 */
export type SchemeDraft = Readonly<Record<string, unknown>> & { readonly name: string };

export interface DraftProblem {
  /** Where it is shown: a field, a cell of a table (`grades.1.from`), or a section's table. */
  readonly path: string;
  readonly section: SchemeSectionId | "name";
  readonly sentence: string;
}

export function draftOf(scheme: Scheme): SchemeDraft {
  return scheme;
}

/** What stands at a path; undefined where there is nothing. */
export function draftValue(draft: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => {
    return typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  }, draft);
}

/** A new draft with one value changed; everything else is shared with the old one. */
export function withValue<Draft>(draft: Draft, path: string, value: unknown): Draft {
  const [key = "", ...rest] = path.split(".");
  const next = rest.length === 0 ? value : withValue(draftValue(draft, key), rest.join("."), value);
  if (Array.isArray(draft)) {
    return draft.map((item: unknown, at) => (String(at) === key ? next : item)) as Draft;
  }
  return { ...draft, [key]: next };
}

/**
 * Everything that is wrong with a draft: each field by itself, then the first thing that only shows
 * between fields. Empty for a draft that can be kept.
 * @param taken names that other schemes have
 */
export function draftProblems(
  draft: SchemeDraft,
  taken: readonly string[],
  locale: Locale
): DraftProblem[] {
  const problems: DraftProblem[] = [];
  for (const { id, fields } of schemeSections) {
    for (const field of fields) {
      for (const path of wrongPaths(field, draft)) {
        const described = cellField(field, path);
        const sentence = wrongValue(described, { field: fieldName(path, locale) }, locale);
        problems.push({ path, section: id, sentence });
      }
    }
  }
  const parsed = parseScheme(draft);
  const found = "scheme" in parsed ? undefined : parsed;
  if (found && !problems.some(({ path }) => path === found.field)) {
    const section = sectionOf(found.field);
    // A field that is wrong by itself makes the whole wrong too; only what is new is said.
    if (problems.length === 0 || section === "name") {
      problems.push({ path: found.field, section, sentence: schemeSentence(found, locale) });
    }
  }
  if (taken.includes(draft.name.trim())) {
    const sentence = schemeSentence({ field: "name", message: "nameTaken" }, locale);
    problems.push({ path: "name", section: "name", sentence });
  }
  return problems;
}

/** The section in which a path is edited. */
export function sectionOf(path: string): SchemeSectionId | "name" {
  const within = (field: SchemeField): boolean =>
    path === field.path ||
    path.startsWith(`${field.path}.`) ||
    // `weights` and the like name a group of fields.
    field.path.startsWith(`${path}.`);
  if (path === "name" || path === "") return "name";
  if (path.startsWith("rules")) return "rules";
  return schemeSections.find(({ fields }) => fields.some(within))?.id ?? "limits";
}

function wrongPaths(field: SchemeField, draft: SchemeDraft): string[] {
  const value = draftValue(draft, field.path);
  if (field.kind !== "table") return isRight(field, value) ? [] : [field.path];
  if (!Array.isArray(value)) return [field.path];
  return value.flatMap((row: unknown, at) =>
    field.columns.flatMap((column) => {
      const key = column.path.slice(field.path.length + 1);
      return isRight(column, draftValue(row, key)) ? [] : [`${field.path}.${at}.${key}`];
    })
  );
}

function cellField(field: SchemeField, path: string): SchemeField {
  if (field.kind !== "table") return field;
  const key = path.slice(path.lastIndexOf(".") + 1);
  return field.columns.find((column) => column.path === `${field.path}.${key}`) ?? field;
}

function isRight(field: SchemeField, value: unknown): boolean {
  switch (field.kind) {
    case "number":
      return isNumberRight(field, value);
    case "text":
      return isTextRight(field, value);
    case "choice":
      return field.values.includes(value as string);
    case "choices":
      return Array.isArray(value) && value.length >= field.least;
    default:
      return Array.isArray(value);
  }
}

function isTextRight({ optional, day }: TextField, value: unknown): boolean {
  if (typeof value !== "string") return false;
  return (optional || value.trim() !== "") && (!day || DAY.test(value.trim()));
}

function isNumberRight({ least, most, whole }: NumberField, value: unknown): boolean {
  if (typeof value !== "number" || !Number.isFinite(value)) return false;
  if (whole && !Number.isInteger(value)) return false;
  return value >= least && (most === undefined || value <= most);
}
