import type { CellContent } from "../model/book-model";

/** What a fill makes of a line of cells: the content some places after (or before) its first cell. */
export type Series = (place: number) => CellContent;

export type SeriesKind =
  "Default" | "Copy" | "Series" | "Days" | "Weekdays" | "Months" | "Years" | "Linear" | "Growth";

/** Lists that fills go round in. */
const LISTS: readonly (readonly string[])[] = [
  ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
  ["日", "一", "二", "三", "四", "五", "六"],
  [
    ...["一月", "二月", "三月", "四月", "五月", "六月", "七月"],
    ...["八月", "九月", "十月", "十一月", "十二月"],
  ],
  ["第一季", "第二季", "第三季", "第四季"],
  ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"],
  ["子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"],
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  [...["Jan", "Feb", "Mar", "Apr", "May", "Jun"], ...["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]],
  [
    ...["January", "February", "March", "April", "May", "June", "July"],
    ...["August", "September", "October", "November", "December"],
  ],
];

/**
 * How a line of values goes on.
 * @param areDates whether the numbers are shown as dates
 */
export function seriesOf(
  values: readonly CellContent[],
  kind: SeriesKind,
  areDates: boolean
): Series {
  const around: Series = (place) => values[modulo(place, values.length)] as CellContent;
  if (kind === "Copy") return around;
  const numbers = values.filter((value): value is number => typeof value === "number");
  if (numbers.length === values.length) return numberSeries(numbers, kind, areDates, around);
  const texts = values.filter((value): value is string => typeof value === "string");
  if (texts.length !== values.length) return around;
  return listSeries(texts) ?? countedSeries(texts) ?? around;
}

function numberSeries(
  numbers: readonly number[],
  kind: SeriesKind,
  areDates: boolean,
  around: Series
): Series {
  const [first = 0, second] = numbers;
  const step = second === undefined ? 1 : second - first;
  switch (kind) {
    case "Days":
      return (place) => first + step * place;
    case "Weekdays":
      return (place) => weekday(first, place);
    case "Months":
    case "Years": {
      const apart = second === undefined ? 1 : Math.max(1, monthsBetween(first, second));
      const months = kind === "Years" && second === undefined ? 12 : apart;
      return (place) => monthsLater(first, place * months);
    }
    case "Growth": {
      const ratio = second === undefined || first === 0 ? 1 : second / first;
      return (place) => first * ratio ** place;
    }
    case "Linear":
    case "Series":
      return trend(numbers, step);
    default:
      return numbers.length > 1 || areDates ? trend(numbers, step) : around;
  }
}

/** The straight line through the values, with the step given when there is but one. */
function trend(numbers: readonly number[], step: number): Series {
  const count = numbers.length;
  if (count < 2) return (place) => round15((numbers[0] ?? 0) + step * place);
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / count;
  let [above, below] = [0, 0];
  numbers.forEach((value, place) => {
    above += (place - middle) * (value - mean);
    below += (place - middle) ** 2;
  });
  const slope = above / below;
  return (place) => round15(mean + slope * (place - middle));
}

const round15 = (value: number): number => Number(value.toPrecision(15));

function listSeries(texts: readonly string[]): Series | undefined {
  const list = LISTS.find((one) => texts.every((text) => one.includes(text)));
  if (!list) return undefined;
  const places = texts.map((text) => list.indexOf(text));
  const [first = 0, second] = places;
  const step = second === undefined ? 1 : second - first;
  const regular = places.every((at, n) => at === modulo(first + step * n, list.length));
  if (!regular) return undefined;
  return (place) => list[modulo(first + step * place, list.length)] as string;
}

const COUNTED = /^([\s\S]*?)(\d+)(\D*)$/;

/** `第1组`, `项目 01`: the number in the text counts on. */
function countedSeries(texts: readonly string[]): Series | undefined {
  const parts = texts.map((text) => COUNTED.exec(text));
  const [first] = parts;
  if (!first) return undefined;
  const alike = parts.every((part) => part && part[1] === first[1] && part[3] === first[3]);
  if (!alike) return undefined;
  const counts = parts.map((part) => Number(part?.[2]));
  const start = counts[0] as number;
  const step = counts[1] === undefined ? 1 : counts[1] - start;
  const width = /^0/.test(first[2] as string) ? (first[2] as string).length : 0;
  return (place) => {
    const count = Math.abs(start + step * place);
    return `${first[1]}${String(count).padStart(width, "0")}${first[3]}`;
  };
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

const DAY = 86_400_000;
const EPOCH = 25_569;

const dateOf = (serial: number): Date => new Date(Math.round((serial - EPOCH) * DAY));

function monthsBetween(first: number, second: number): number {
  const [a, b] = [dateOf(first), dateOf(second)];
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
}

/** The same day some months later, or the last one of the month. */
function monthsLater(serial: number, months: number): number {
  const date = dateOf(serial);
  const month = date.getUTCMonth() + months;
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), last);
  return Date.UTC(date.getUTCFullYear(), month, day) / DAY + EPOCH;
}

function weekday(serial: number, steps: number): number {
  const direction = Math.sign(steps);
  let day = serial;
  for (let left = Math.abs(steps); left > 0;) {
    day += direction;
    const ofWeek = dateOf(day).getUTCDay();
    if (ofWeek !== 0 && ofWeek !== 6) left -= 1;
  }
  return day;
}
