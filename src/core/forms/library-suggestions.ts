import type { RegisterData } from "../registers/read-registers";
import { textIn } from "../rules/register-facts";
import type { IndicatorColumn } from "./form";
import type { IndicatorCard } from "./indicator-card";
import type { Draft } from "./indicator-draft";

/** An indicator of the library (register 指标库) that can be taken over. */
export interface LibrarySuggestion {
  readonly name: string;
  /** 产出指标 · 数量指标 · ≥ 90 %, what tells it from others. */
  readonly note: string;
  /** What it says about an indicator; only what it says. */
  readonly values: Draft;
}

/** So many fit below a field. */
const MOST = 6;

const COLUMNS = [
  ["name", "indicator"],
  ["operator", "operator"],
  ["target", "reference"],
  ["unit", "measureUnit"],
] as const;

interface Known extends LibrarySuggestion {
  readonly words: string;
  readonly category: string;
}

/**
 * Prepares the library once; then answers which of its indicators have the typed words in their name, those
 * of the same 二级指标 first. Without words, those of that 二级指标 alone.
 */
export function librarySuggestions(
  registers: readonly RegisterData[]
): (words: string, category: string) => readonly LibrarySuggestion[] {
  const known = registers
    .filter(({ name }) => name === "indicators")
    .flatMap(({ rows }) => rows)
    .flatMap((record): Known[] => {
      const name = textIn(record, "indicator").trim();
      if (name === "" || record.values.enabled === false) return [];
      const values = Object.fromEntries(
        COLUMNS.flatMap(([column, key]) => {
          const text = textIn(record, key).trim();
          return text === "" ? [] : [[column, text]];
        })
      ) as Draft;
      const category = textIn(record, "category");
      const target = [values.operator, values.target, values.unit].filter(Boolean).join(" ");
      const note = [category, target].filter((text) => text !== "").join(" · ");
      return [{ name, note, values, words: plain(name), category: subject(category) }];
    });
  return (words, category) => {
    const typed = plain(words);
    const here = subject(category);
    const fits = known.filter(
      (one) =>
        one.words !== typed &&
        (typed === "" ? here !== "" && one.category === here : one.words.includes(typed))
    );
    const first = fits.filter((one) => one.category === here);
    return [...first, ...fits.filter((one) => one.category !== here)].slice(0, MOST);
  };
}

/**
 * What taking a suggestion types: the name, and what it says of fields that are blank. Without a column for
 * operator or unit they go into the target, as such forms write them.
 */
export function draftFromLibrary(card: Pick<IndicatorCard, "fields">, values: Draft): Draft {
  const fields = new Map(card.fields.map((field) => [field.column, field.entry.text]));
  const operator = fields.has("operator") ? "" : (values.operator ?? "");
  const unit = fields.has("unit") ? "" : (values.unit ?? "");
  const target = values.target === undefined ? "" : `${operator}${values.target}${unit}`;
  const draft: Partial<Record<IndicatorColumn, string>> = { name: values.name ?? "" };
  for (const [column, text] of [
    ["operator", values.operator ?? ""],
    ["target", target],
    ["unit", values.unit ?? ""],
  ] as const) {
    if (text !== "" && fields.get(column) === "") draft[column] = text;
  }
  return draft;
}

function plain(text: string): string {
  return text.replace(/\s/g, "").toLowerCase();
}

/** 数量指标, 产出数量指标 and 数量 are one. */
function subject(category: string): string {
  return plain(category)
    .replace(/指标$/, "")
    .replace(/^(?:产出|项目)/, "");
}
