import { render, type Locale } from "../messages/message";
import { schemeFieldMessages, schemeUnitMessages } from "../messages/scheme-fields";
import { schemeMessages } from "../messages/schemes";
import { describedPath, fieldAt, type NumberField, type SchemeField } from "./fields";
import type { SchemeProblemFound } from "./parse-scheme";

/** What is wrong with a scheme in one sentence that names the setting as the form does. */
export function schemeSentence({ field, message }: SchemeProblemFound, locale: Locale): string {
  const parameters = { field: fieldName(field, locale) };
  if (message !== "wrongValue") return render(schemeMessages[message], locale, parameters);
  const described = fieldAt(field);
  if (!described || describedPath(field) !== described.path) {
    return render(schemeMessages.wrongValue, locale, parameters);
  }
  return wrongValue(described, parameters, locale);
}

/** What would be right in this field; for the form, beside the field. */
export function wrongValue(
  described: SchemeField,
  parameters: { readonly field: string },
  locale: Locale
): string {
  switch (described.kind) {
    case "number":
      return wrongNumber(described, parameters, locale);
    case "text":
      return render(
        described.optional
          ? described.day
            ? schemeMessages.notADay
            : schemeMessages.textTooLong
          : schemeMessages.textMissing,
        locale,
        parameters
      );
    case "choice":
      return render(schemeMessages.notAChoice, locale, {
        ...parameters,
        choices: described.values
          .map((value) => choiceName(described.path, value, locale))
          .join(locale === "en-US" ? ", " : "、"),
      });
    default:
      return render(schemeMessages.wrongValue, locale, parameters);
  }
}

function wrongNumber(
  { least, most, whole, ratio, unit }: NumberField,
  parameters: { readonly field: string },
  locale: Locale
): string {
  const shown = (value: number): number => (ratio ? value * 100 : value);
  const suffix =
    unit === undefined ? " " : unit === "percent" ? "% " : ` ${unitName(unit, locale)}`;
  const kind = whole ? "whole" : "number";
  return most === undefined
    ? render(schemeMessages[`${kind}From`], locale, {
        ...parameters,
        least: `${shown(least)}`,
        unit: suffix,
      })
    : render(schemeMessages[`${kind}Between`], locale, {
        ...parameters,
        least: `${shown(least)}`,
        most: `${shown(most)}`,
        unit: suffix,
      });
}

/** `grades.1.from` → `等级第 2 行的下限（含）`; the path where a name is missing. */
export function fieldName(path: string, locale: Locale): string {
  const row = /\.(\d+)(?=\.|$)/.exec(path);
  const label = labelOf(describedPath(path), locale);
  if (!row) return label ?? path;
  const table = labelOf(describedPath(path.slice(0, row.index)), locale);
  if (table === undefined) return label ?? path;
  const line = Number(row[1]) + 1;
  return label === undefined || label === table
    ? render(schemeMessages.fieldRow, locale, { table, line })
    : render(schemeMessages.fieldCell, locale, { table, line, column: label });
}

function labelOf(path: string, locale: Locale): string | undefined {
  const message = schemeFieldMessages[path];
  return message && render(message, locale);
}

/** What a choice is called; the value itself where it has no name. */
export function choiceName(path: string, value: string | number | boolean, locale: Locale): string {
  return labelOf(`${path}=${value}`, locale) ?? String(value);
}

export function unitName(unit: keyof typeof schemeUnitMessages, locale: Locale): string {
  return render(schemeUnitMessages[unit], locale);
}
