import { registerColumnMessages } from "../../../src/core/messages/registers";
import type { RegisterColumnKey, RegisterName } from "../../../src/core/registers/names";
import { readRegisters, type RegisterData } from "../../../src/core/registers/read-registers";
import { registerSchema } from "../../../src/core/registers/schemas";
import { StatementBook } from "../../../src/core/report/statement/statement-book";
import { nationalScheme } from "../../../src/core/schemes/national";
import type { Scheme } from "../../../src/core/schemes/scheme";
import type { Locale } from "../../../src/core/messages/message";
import { sheetOf, workbookOf } from "../../support/printed-form";

export type Row = Readonly<Partial<Record<RegisterColumnKey, string | number>>>;

/** Registers as the bureau keeps them: a title, Chinese headings, one row per entry. */
export function registersOf(
  rows: Readonly<Partial<Record<RegisterName, readonly Row[]>>>,
  { year = "", unit = "" }: { readonly year?: string; readonly unit?: string } = {}
): readonly RegisterData[] {
  const sheets = Object.entries(rows).map(([name, entries]) => {
    const schema = registerSchema(name as RegisterName);
    const used = schema.columns
      .map(({ key }) => key)
      .filter((key) => entries.some((entry) => entry[key] !== undefined));
    const title = `${year}${schema.titles[0]}`;
    return sheetOf(
      [
        [title],
        ...(unit === "" ? [] : [[`单位：${unit}`]]),
        used.map((key) => registerColumnMessages[key].zh),
        ...entries.map((entry) => used.map((key) => entry[key] ?? null)),
      ],
      { name: schema.titles[0] ?? name }
    );
  });
  return readRegisters(workbookOf(...sheets));
}

export function bookOf(
  rows: Parameters<typeof registersOf>[0],
  options: Parameters<typeof registersOf>[1] & {
    readonly scheme?: Scheme;
    readonly locale?: Locale;
    readonly asked?: number;
  } = {}
): StatementBook {
  const { scheme = nationalScheme, locale = "zh-CN", asked } = options;
  return new StatementBook(registersOf(rows, options), scheme, locale, asked);
}

/** The same row so many times, with what `change` gives for each. */
export function times(count: number, change: (index: number) => Row): readonly Row[] {
  return Array.from({ length: count }, (_, index) => change(index));
}
