/** A span of days as people write it: a day, a month, a quarter, a year, or from one to another. */
export interface ReadDates {
  /** yyyy-mm-dd, or mm-dd when no year is written. */
  readonly from: string;
  readonly to: string;
  /** Whether the year is written. */
  readonly year: boolean;
  /** True for a period with two written ends, and for a whole year said as such. */
  readonly period?: true;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const YEAR = "((?:19|20)\\d{2})";
/** 底前, 完成, 到位 …; after 前 and 完成 a few words about what is to be done. */
const TAIL =
  "(?:底|末|份)*(?:(?:之|以)?前|内)?(?:\\(含(?:当日|当天|本数)?\\))?(?:前)?" +
  "(?:(?:[,，]?(?:全部|全面|按时|按期|按规定|及时|基本|竣工|开工|完工|完成|到位|建成|交付|验收|结束|支付|拨付|发放|达到|办结|实施|投入|通过|提交|报送|上报|启动|正式|确保|予以)[^\\d]{0,16})?)";
const HEAD =
  "(?:截至|截止到|截止|不晚于|不迟于|最迟|最晚|到|在|已|于|至|每年度?|当年|本年度?|项目|预计|计划|力争|确保|须|应|(?:完成|竣工|开工|交付|验收|完工)(?:时间|时限|日期)?[:：]?)*";

const whole = (pattern: string): RegExp => new RegExp(`^${HEAD}${pattern}${TAIL}$`);

const DAY = whole(
  `(?:${YEAR}(?:年|[-./]))?(1[0-2]|0?[1-9])(?:月|[-./])(3[01]|[12]\\d|0?[1-9])[日号]?`
);
const MONTH = whole(
  `(?:${YEAR}(?:年度?|[-./]))?(1[0-2]|0?[1-9])月?(?:份)?(初|上旬|中旬|下旬)?(?:\\(含\\))?`
);
const COMPACT_MONTH = whole(`${YEAR}(1[0-2]|0[1-9])`);
const COMPACT_DAY = whole(`${YEAR}(1[0-2]|0[1-9])(3[01]|[12]\\d|0[1-9])`);
const QUARTER = whole(`(?:${YEAR}年度?)?(?:第?([一二三四1-4])个?季度|[Qq]([1-4]))`);
const HALF = whole(`(?:${YEAR}年度?)?(上半年|下半年|年中)`);
const YEAR_ONLY = whole(`${YEAR}(?:年|年度)(?:年|度)?(?:全年)?`);
const YEAR_END =
  /^(?:截至|截止到?|到|于|在|每年|当年|本年度?|全年|项目)*(?:年|年度)(?:底|末|终|内)(?:之?前|以前)?(?:全部|按时|按期)?(?:完成|到位|完工|支付|竣工|建成|验收)?$/;
const WHOLE_YEAR = /^(?:全年|本年度|当年|年内|本年)$/;

/**
 * Reads a deadline or period; undefined for anything else. `2025年年底前` → 2025-01-01 … 2025-12-31,
 * `12月底到位` → 12-01 … 12-31 without a year, `202001-202012`, `2021年1月-12月`.
 * @param plain text in normal spelling (see normalText).
 */
export function readDates(plain: string): ReadDates | undefined {
  if (plain.length > 60) return undefined;
  const text = withoutHours(plain.replace(/[–—]/g, "-"));
  if (!LIKE_A_DATE.test(text) || text.length > 44) return undefined;
  return readSpan(text) ?? readOne(text);
}

const LIKE_A_DATE = /[年月]|季度|[Qq][1-4]|\d{4}[-./]\d|\d{6}|\d[./-]\d{1,2}(?:之|以)?前/;

/** `2025-12-31 00:00:00`, `12月31日24时前`, `2025/12/31 17:30`: the hour is no part of the day. */
function withoutHours(text: string): string {
  return text
    .replace(
      /(?<=[\d日号])[ T]*(?:下午|上午|晚)?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?(?=前|之前|以前|$)/,
      ""
    )
    .replace(/(?<=[日号]) *(?:下午|上午|晚)?\d{1,2}[时点](?:整)?/, "")
    .replace(/\s+/g, "");
}

const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_050;

/** The day of an Excel date serial between 1990-01-01 and 2099-12-31; undefined for other numbers. */
export function dayOfSerial(serial: number): string | undefined {
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL + 0.999_99)) return undefined;
  let rest = Math.floor(serial) - FIRST_SERIAL;
  let year = 1990;
  for (; rest >= yearDays(year); year++) rest -= yearDays(year);
  let month = 1;
  for (; rest >= daysOf(String(year), month); month++) rest -= daysOf(String(year), month);
  return `${year}-${two(month)}-${two(rest + 1)}`;
}

function yearDays(year: number): number {
  return 337 + daysOf(String(year), 2);
}

function readOne(text: string): ReadDates | undefined {
  return readDay(text) ?? readMonth(text) ?? readPart(text);
}

/** A day: with its year, with 月 or 日, or at least with 前 (`12.31前`); 12/31 alone may be anything. */
function readDay(text: string): ReadDates | undefined {
  let match = DAY.exec(text);
  if (!match || (match[1] === undefined && !/[月日号前]/.test(text))) {
    match = COMPACT_DAY.exec(text);
  }
  if (!match) return undefined;
  const [year, month, day] = [match[1], Number(match[2]), Number(match[3])];
  return day > longest(year, month) ? undefined : span(year, month, day, month, day);
}

/** The 29th of February is a day as long as no year says otherwise. */
function longest(year: string | undefined, month: number): number {
  return year === undefined && month === 2 ? 29 : daysOf(year, month);
}

function readMonth(text: string): ReadDates | undefined {
  let match = COMPACT_MONTH.exec(text);
  if (match) return wholeMonths(match[1], Number(match[2]), Number(match[2]));
  match = MONTH.exec(text);
  if (!match || /个月/.test(text)) return undefined;
  const [year, month] = [match[1], Number(match[2])];
  if (!/月/.test(text)) return year === undefined ? undefined : wholeMonths(year, month, month);
  const last = match[3] === "初" || match[3] === "上旬" ? 10 : match[3] === "中旬" ? 20 : undefined;
  return span(year, month, 1, month, last ?? daysOf(year, month));
}

/** A quarter, a half, a whole year. */
function readPart(text: string): ReadDates | undefined {
  let match = QUARTER.exec(text);
  if (match) {
    const written = (match[2] ?? match[3]) as string;
    const quarter = "一二三四".indexOf(written) + 1 || Number(written);
    return wholeMonths(match[1], quarter * 3 - 2, quarter * 3);
  }
  match = HALF.exec(text);
  if (match) {
    return match[2] === "下半年" ? wholeMonths(match[1], 7, 12) : wholeMonths(match[1], 1, 6);
  }
  match = YEAR_ONLY.exec(text);
  if (match) return wholeMonths(match[1], 1, 12);
  if (WHOLE_YEAR.test(text)) return { ...wholeMonths(undefined, 1, 12), period: true };
  return YEAR_END.test(text) ? wholeMonths(undefined, 1, 12) : undefined;
}

const TO = "(?:-+|~|至|到)";
const YEARS = new RegExp(`^${YEAR}年?(?:度)?${TO}${YEAR}年(?:度|底|末)*(?:前|完成)?$`);

/** `2021年1月-12月`, `202001-202012`, `2021.1--2021.12`, `2020-2022年`, `2025年1-12月`. */
function readSpan(text: string): ReadDates | undefined {
  const years = YEARS.exec(text);
  if (years) {
    const [from, to] = [`${years[1]}-01-01`, `${years[2]}-12-31`];
    return from <= to ? { from, to, year: true, period: true } : undefined;
  }
  const match = /^(?:自|从)?(.+?)(?:-{1,2}|~|至|到)(\d.*?)(?:期间|止)?$/.exec(text);
  if (!match || !/月|\d{6}|\d{4}[./]\d/.test(text)) {
    const days = /^(\d{4}-\d{1,2}-\d{1,2})(?:-{1,2}|~|至|到)(\d{4}-\d{1,2}-\d{1,2})$/.exec(text);
    return days ? joined(readOne(days[1] as string), readOne(days[2] as string)) : undefined;
  }
  const [left, right] = [match[1] as string, match[2] as string];
  const yearMonth = new RegExp(`^(?:${YEAR}年)?\\d{1,2}$`).test(left);
  return joined(readOne(yearMonth ? `${left}月` : left), readOne(right));
}

function joined(
  first: ReadDates | undefined,
  second: ReadDates | undefined
): ReadDates | undefined {
  if (!first || !second) return undefined;
  let last = second;
  if (first.year && !last.year) {
    const year = first.from.slice(0, 4);
    last = { from: `${year}-${last.from}`, to: `${year}-${last.to}`, year: true };
  }
  return first.year === last.year && first.from <= last.to
    ? { from: first.from, to: last.to, year: first.year, period: true }
    : undefined;
}

function wholeMonths(year: string | undefined, first: number, last: number): ReadDates {
  return span(year, first, 1, last, daysOf(year, last));
}

function span(
  year: string | undefined,
  firstMonth: number,
  firstDay: number,
  lastMonth: number,
  lastDay: number
): ReadDates {
  const prefix = year === undefined ? "" : `${year}-`;
  return {
    from: `${prefix}${two(firstMonth)}-${two(firstDay)}`,
    to: `${prefix}${two(lastMonth)}-${two(lastDay)}`,
    year: year !== undefined,
  };
}

function daysOf(year: string | undefined, month: number): number {
  const number = Number(year);
  const leap =
    year === undefined || (number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0));
  // Without a year the 29th of February is possible; a month's end is then said as the 28th.
  if (month === 2 && leap && year !== undefined) return 29;
  return MONTH_DAYS[month - 1] ?? 31;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
