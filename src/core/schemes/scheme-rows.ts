import { schemeSectionMessages } from "../messages/scheme-fields";
import { render, type Locale } from "../messages/message";
import { draftValue } from "./draft";
import { schemeSections, type NumberField, type SchemeField } from "./fields";
import type { Scheme } from "./scheme";
import { choiceName, fieldName, unitName } from "./scheme-sentence";

/** Section, setting and value of a scheme in words, for a person to read; word lists and rules are left out. */
export function schemeRows(
  scheme: Scheme,
  locale: Locale
): readonly (readonly [section: string, setting: string, value: string])[] {
  return schemeSections.flatMap(({ id, fields }) =>
    id === "rules" || id === "words"
      ? []
      : fields.flatMap((field) => {
          const title = render(schemeSectionMessages[id], locale);
          const text = textOf(field, draftValue(scheme, field.path), locale);
          return text === "" ? [] : [[title, fieldName(field.path, locale), text] as const];
        })
  );
}

function textOf(field: SchemeField, value: unknown, locale: Locale): string {
  const between = locale === "en-US" ? ", " : "、";
  switch (field.kind) {
    case "number":
      return typeof value === "number" ? numberText(field, value, locale) : "";
    case "choice":
      return choiceName(field.path, value as string, locale);
    case "choices":
      return (value as readonly string[])
        .map((one) => choiceName(field.path, one, locale))
        .join(between);
    case "text":
      return String(value ?? "");
    case "words":
      return (value as readonly string[]).join(between);
    case "table":
      return (value as readonly Readonly<Record<string, unknown>>[])
        .map((row) =>
          field.columns
            .map((column) =>
              textOf(column, draftValue(row, column.path.slice(field.path.length + 1)), locale)
            )
            .join(" ")
        )
        .join(locale === "en-US" ? "; " : "；");
  }
}

function numberText({ ratio, unit }: NumberField, value: number, locale: Locale): string {
  const shown = ratio ? Math.round(value * 10_000) / 100 : value;
  return `${shown}${unit === undefined ? "" : unitName(unit, locale)}`;
}
