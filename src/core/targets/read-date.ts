/** A span of days as people write it: a day, a month, a quarter, a year, or from one to another. */
export interface ReadDates {
  /** yyyy-mm-dd, or mm-dd when no year is written. */
  readonly from: string;
  readonly to: string;
  /** Whether the year is written. */
  readonly year: boolean;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const YEAR = "((?:19|20)\\d{2})";
/** 底前, 完成, 到位 …; after 前 and 完成 a few words about what is to be done. */
const TAIL =
  "(?:底|末|份)?(?:(?:之|以)?前|内)?(?:\\(含\\))?(?:(?:(?:全部|按时|按期|基本|全面|竣工|开工|完工|到位|建成|交付|验收|结束|支付|拨付|发放|完成|达到)[^\\d]{0,16})?)";
const HEAD =
  "(?:截至|截止|截止到|到|在|已|于|至|每年|当年|本年|项目|预计|计划|力争|确保|(?:完成|竣工|开工|交付|验收)(?:时间|时限|日期)?[:：]?)*";

const whole = (pattern: string): RegExp => new RegExp(`^${HEAD}${pattern}${TAIL}$`);

const DAY = whole(
  `(?:${YEAR}(?:年|[-./]))?(1[0-2]|0?[1-9])(?:月|[-./])(3[01]|[12]\\d|0?[1-9])[日号]?`
);
const MONTH = whole(`(?:${YEAR}(?:年|[-./]))?(1[0-2]|0?[1-9])月?(?:份)?(初|上旬|中旬|下旬)?`);
const COMPACT_MONTH = whole(`${YEAR}(1[0-2]|0[1-9])`);
const COMPACT_DAY = whole(`${YEAR}(1[0-2]|0[1-9])(3[01]|[12]\\d|0[1-9])`);
const QUARTER = whole(`(?:${YEAR}年)?第?([一二三四1-4])季度`);
const HALF = whole(`(?:${YEAR}年)?(上半年|下半年)`);
const YEAR_ONLY = whole(`${YEAR}年(?:年|度)?(?:全年)?`);
const YEAR_END =
  /^(?:每年|当年|本年度?|全年|项目)?(?:年|年度)(?:底|末|终|内)(?:之?前|以前)?(?:全部)?(?:完成|到位|完工|支付)?$/;

/**
 * Reads a deadline or period; undefined for anything else. `2025年年底前` → 2025-01-01 … 2025-12-31,
 * `12月底到位` → 12-01 … 12-31 without a year, `202001-202012`, `2021年1月-12月`.
 * @param plain text in plain width (see plainWidth).
 */
export function readDates(plain: string): ReadDates | undefined {
  const text = plain.replace(/\s+/g, "");
  if (!/[年月]|\d{4}[-./]\d|\d{6}/.test(text) || text.length > 40) return undefined;
  return readSpan(text) ?? readOne(text);
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
  let match = DAY.exec(text);
  if (match && (match[1] !== undefined || /[月日号]/.test(text))) {
    const [year, month, day] = [match[1], Number(match[2]), Number(match[3])];
    return day > daysOf(year, month) ? undefined : span(year, month, day, month, day);
  }
  match = COMPACT_DAY.exec(text);
  if (match) {
    const [year, month, day] = [match[1], Number(match[2]), Number(match[3])];
    return day > daysOf(year, month) ? undefined : span(year, month, day, month, day);
  }
  match = COMPACT_MONTH.exec(text);
  if (match) return wholeMonths(match[1], Number(match[2]), Number(match[2]));
  match = MONTH.exec(text);
  if (match && /月/.test(text) && !/个月/.test(text)) {
    const [year, month] = [match[1], Number(match[2])];
    const last =
      match[3] === "初" || match[3] === "上旬" ? 10 : match[3] === "中旬" ? 20 : undefined;
    return span(year, month, 1, month, last ?? daysOf(year, month));
  }
  match = MONTH.exec(text);
  if (match && match[1] !== undefined)
    return wholeMonths(match[1], Number(match[2]), Number(match[2]));
  match = QUARTER.exec(text);
  if (match) {
    const quarter = "一二三四".indexOf(match[2] as string) + 1 || Number(match[2]);
    return wholeMonths(match[1], quarter * 3 - 2, quarter * 3);
  }
  match = HALF.exec(text);
  if (match) {
    return match[2] === "上半年" ? wholeMonths(match[1], 1, 6) : wholeMonths(match[1], 7, 12);
  }
  match = YEAR_ONLY.exec(text);
  if (match) return wholeMonths(match[1], 1, 12);
  return YEAR_END.test(text) ? wholeMonths(undefined, 1, 12) : undefined;
}

/** `2021年1月-12月`, `202001-202012`, `2021.1--2021.12`, `2020-2022年`. */
function readSpan(text: string): ReadDates | undefined {
  const years = new RegExp(`^${YEAR}年?(?:-+|—+|~|～|至|到)${YEAR}年(?:度|底)?$`).exec(text);
  if (years) return { from: `${years[1]}-01-01`, to: `${years[2]}-12-31`, year: true };
  const match = /^(.+?)(?:-{1,2}|[—–]+|~|～|至|到)(\d.*)$/.exec(text);
  if (!match) return undefined;
  const [left, right] = [match[1] as string, match[2] as string];
  if (!/月|\d{6}|\d{4}[./]\d/.test(text)) return undefined;
  const first = readOne(/^\d{1,2}$/.test(left) ? `${left}月` : left);
  let last = readOne(right);
  if (!first || !last) return undefined;
  if (first.year && !last.year) {
    const year = first.from.slice(0, 4);
    last = { from: `${year}-${last.from}`, to: `${year}-${last.to}`, year: true };
  }
  return first.year === last.year && first.from <= last.to
    ? { from: first.from, to: last.to, year: first.year }
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
