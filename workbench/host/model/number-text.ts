import { numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { contentOf, valueTypeOf } from "./cell-content";
import { asDigits, inWords } from "./chinese-numerals";

export const GENERAL = "General";

/** The system's language, as far as formats follow it. */
export type Culture = "zh-CN" | "en-US";

export const cultureOf = (locale: string): Culture =>
  locale.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";

/** Formats that a Chinese Excel shows as its system has them. */
const OF_CHINESE_SYSTEM: Readonly<Record<string, string>> = {
  "m/d/yyyy": "yyyy/m/d",
  "m/d/yyyy h:mm": "yyyy/m/d h:mm",
  "[$-F800]dddd, mmmm dd, yyyy": 'yyyy"年"m"月"d"日"',
  "[$-F400]h:mm:ss AM/PM": "h:mm:ss",
};

/** Names of colours in a Chinese Excel → those of files. */
const COLORS: Readonly<Record<string, string>> = {
  黑色: "Black",
  白色: "White",
  红色: "Red",
  绿色: "Green",
  蓝色: "Blue",
  黄色: "Yellow",
  洋红: "Magenta",
  青色: "Cyan",
};
const CHINESE_GENERAL = "G/通用格式";

/** A format as a Chinese Excel writes it → as files have it: `[红色]G/通用格式` → `[Red]General`. */
export function fileFormat(format: string): string {
  return outsideQuotes(format, (part) =>
    part
      .replaceAll(CHINESE_GENERAL, GENERAL)
      .replace(/\[([\u4e00-\u9fff]+?)(\d*)\]/g, (whole, name: string, number: string) =>
        COLORS[name] ? `[${COLORS[name]}]` : name === "颜色" ? `[Color${number}]` : whole
      )
      .replace(/!(.)/gu, "\\$1")
  );
}

/** The same back. */
export function chineseFormat(format: string): string {
  return outsideQuotes(format, (part) =>
    part
      .replace(/\bGeneral\b/gi, CHINESE_GENERAL)
      .replace(/\[(?:Color)(\d+)\]/gi, "[颜色$1]")
      .replace(/\[([a-z]+)\]/gi, (whole, name: string) => {
        const found = Object.entries(COLORS).find(
          ([, english]) => english.toLowerCase() === name.toLowerCase()
        );
        return found ? `[${found[0]}]` : whole;
      })
  );
}

/** What a cell shows: its value under its number format, as wide as it may be (no `####`). */
export function displayedText(
  cell: Nullable<ICellData>,
  format: string,
  culture: Culture = "zh-CN"
): string {
  const content = contentOf(cell);
  if (content === "") return "";
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string" && (format === GENERAL || valueTypeOf(cell) === "Error")) {
    return content;
  }
  return formattedText(content, format, culture);
}

/** A number or a text under a number format. */
export function formattedText(content: number | string, format: string, culture: Culture): string {
  const own = culture === "zh-CN" ? (OF_CHINESE_SYSTEM[format] ?? format) : format;
  const known = understood(own);
  if (known.simple) {
    const before1900 = known.date && typeof content === "number" && content < 0;
    return before1900 ? NEGATIVE_DATE : inFormat(content, known.format, known.locale);
  }
  const { locale } = known;
  const chosen = section(content, known.format);
  const numerals = /\[DBNum([123])\]/i.exec(chosen)?.[1];
  const { text: bare, after } = chineseParts(chosen.replace(/\[DBNum[123]\]/gi, ""), content);
  if (typeof content === "number" && content < 0 && isDate(bare)) return NEGATIVE_DATE;
  if (!numerals) return after(inFormat(content, bare, locale));
  const kind = Number(numerals) as 1 | 2 | 3;
  if (typeof content !== "number") return after(inFormat(content, bare, locale));
  if (isDate(bare)) return after(dateInNumerals(content, bare, locale, kind));
  const inner = bare.replace(/\[[^\]]*\]/g, "");
  return /^(General)?$/i.test(inner.trim())
    ? inWords(content, kind)
    : after(asDigits(inFormat(content, bare, locale), kind));
}

interface Understood {
  readonly format: string;
  readonly locale: Culture;
  readonly date: boolean;
  /** Nothing in it that only a Chinese Excel has. */
  readonly simple: boolean;
}

const formats = new Map<string, Understood>();
/** More formats than a workbook can have are not remembered. */
const MOST_FORMATS = 5000;

function understood(own: string): Understood {
  let known = formats.get(own);
  if (known) return known;
  const format = fileFormat(own);
  const bare = format.replace(/"[^"]*"|\\./g, "");
  known = {
    format,
    locale: /\[\$[^\]]*-[A-F0-9]*804\]/i.test(bare) ? "zh-CN" : "en-US",
    date: isDate(format),
    simple: !/\[DBNum|a{3}|上午/i.test(bare),
  };
  if (formats.size < MOST_FORMATS) formats.set(own, known);
  return known;
}

/** Excel fills the cell; how wide it is, is not known here. */
const NEGATIVE_DATE = "########";

function inFormat(content: number | string, format: string, locale: string): string {
  try {
    return numfmt.format(format, content, { locale });
  } catch {
    // A format numfmt cannot read; Excel would have refused it.
    return String(content);
  }
}

/** Only a format with `[DBNum…]` or Chinese parts is taken apart; conditions stay with numfmt. */
function section(content: number | string, format: string): string {
  if (!/\[DBNum/i.test(format) || typeof content !== "number") return format;
  const parts = splitSections(format);
  if (parts.length === 1 || parts.some((part) => /\[[<>=]/.test(part))) return format;
  const [positive = format, negative, zero] = parts;
  if (content < 0 && negative) return negative;
  return content === 0 && zero ? zero : positive;
}

function splitSections(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/g) ?? [format]).filter(
    (part) => part !== undefined
  );
}

const isDate = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi, ""));

/** Years digit by digit, months, days and hours in words. */
function dateInNumerals(date: number, format: string, locale: string, kind: 1 | 2 | 3): string {
  return format
    .split(/("[^"]*"|\\.|\[[^\]]*\]|y+|e+|m+|d+|h+|s+)/i)
    .map((part) => {
      if (/^\[/.test(part)) return "";
      if (/^(y+|e)$/i.test(part)) return asDigits(inFormat(date, part, locale), kind);
      if (!/^(m|d|h|s)+$/i.test(part)) return part.replace(/^"|"$/g, "").replace(/^\\/, "");
      const written = inFormat(date, part, locale);
      return /^\d+$/.test(written) ? inWords(Number(written), kind) : written;
    })
    .join("")
    .replace(/;@?$/, "");
}

/** `aaa`, `aaaa` and `上午/下午` are Chinese whatever the language of the format. */
function chineseParts(
  format: string,
  content: number | string
): { text: string; after: (text: string) => string } {
  if (typeof content !== "number") return { text: format, after: (text) => text };
  const day = "日一二三四五六"[(((Math.floor(content) - 1) % 7) + 7) % 7] ?? "";
  const chinese = format.includes("上午/下午");
  const text = outsideQuotes(format, (part) =>
    part
      .replaceAll("上午/下午", "AM/PM")
      .replace(/a{4,}/gi, `"星期${day}"`)
      .replace(/(?<![a-z])a{3}(?![a-z/])/gi, `"${day}"`)
  );
  return {
    text,
    after: (shown) => (chinese ? shown.replace(/AM/, "上午").replace(/PM/, "下午") : shown),
  };
}

function outsideQuotes(format: string, change: (part: string) => string): string {
  return format
    .split(/("[^"]*"|\\.)/)
    .map((part, place) => (place % 2 === 1 ? part : change(part)))
    .join("");
}
