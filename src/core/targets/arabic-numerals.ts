import { NUMERAL_CHARACTERS, readChineseNumber } from "../numbers/chinese-number";
import { UNIT_PATTERN } from "./unit-word";

const RUN = `[${NUMERAL_CHARACTERS}]`;
/** A numeral stands at the head, after a bound, a date word or a connector; 一般 and 万元 hold none. */
const BEFORE =
  "(?<=^|[=<>≥≤~\\-±:/,;，；、(]|[年月至到第每约达于过超近共成]|少|多|限|需|出|办|开|展|训|行|成|立|建|在|布)";
const AFTER_FIGURE =
  "(?=(?:[(（].{0,4}[)）])?(?:及|或)?(?:以上|以下|以内|之内|内|之间|左右|上下|余|多|之?前|[~\\-±,，;；。、:/至到且和(（]|$))";
const FIGURE = new RegExp(
  `${BEFORE}(${RUN}+)(?![级等类流档星])(?=\\s?(?:${UNIT_PATTERN})?\\s?${AFTER_FIGURE})`,
  "g"
);
const PERCENT = /(百|千)分之\s*([\d.]+|[零〇一二两三四五六七八九十百点]+)/g;
const NUMERAL_PERCENT = new RegExp(`(${RUN}+)(?=\\s?[%‰])`, "g");
/** 二〇二五年, 十二月, 三十一日, 第三季度. */
const DATE =
  /([零〇一二三四五六七八九十]+)(?=年(?:\d|[一二三四五六七八九十]+月|底|末|度|$)|月(?!亮)|[日号](?:之?前|以前|$)|季度)/g;
/** Grades and classes are words: 一级, 二等, 三类. */
const GRADE = /^[第]?[一二三四五六七八九十甲乙丙]+(?:级|等|类|流|档|星|次性)/;

/**
 * A text with its Chinese numerals in digits where they are figures: 三次 → 3次, 不少于十二个月 →
 * 不少于12个月, 五十万元 → 50万元, 百分之九十五 → 95%, 二〇二五年十二月底 → 2025年12月底. Everything else stays.
 */
export function withArabicNumerals(text: string): string {
  if (!HAS_NUMERAL.test(text) || GRADE.test(text)) return text;
  return text
    .replace(PERCENT, (whole, of: string, figure: string) => {
      const hundred = figure === "百" ? 100 : readChineseNumber(figure);
      const value = /^[\d.]+$/.test(figure) ? figure : hundred;
      return value === null ? whole : `${value}${of === "百" ? "%" : "‰"}`;
    })
    .replace(NUMERAL_PERCENT, (run) => figureOf(run))
    .replace(DATE, (run) => String(readChineseNumber(run) ?? run))
    .replace(FIGURE, (run) => figureOf(run));
}

const HAS_NUMERAL = new RegExp("[零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾]|[百千]分之");

/** 五十万 stays in its ten-thousands: 50万. */
function figureOf(run: string): string {
  const multiple = /^(.*[^万亿])([万亿])$/.exec(run);
  if (multiple) {
    const value = readChineseNumber(multiple[1] as string);
    if (value !== null) return `${value}${multiple[2] as string}`;
  }
  const value = readChineseNumber(run);
  return value === null ? run : String(value);
}
