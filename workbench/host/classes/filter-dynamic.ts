import type { CellContent } from "../model/book-model";
import { PERIOD_MONTHS } from "../model/table-model";
import { apiNotFound } from "../protocol/host-error";

type Period = readonly [first: Date, next: Date];

/** Filters that depend on the other values, or on the day. */
export function dynamicTest(
  criteria: string,
  values: readonly CellContent[],
  today: Date
): (value: CellContent) => boolean {
  const numbers = values.filter((value): value is number => typeof value === "number");
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  if (criteria === "AboveAverage") return (value) => typeof value === "number" && value > mean;
  if (criteria === "BelowAverage") return (value) => typeof value === "number" && value < mean;
  const month = PERIOD_MONTHS.indexOf(criteria.replace("AllDatesInPeriod", ""));
  const quarter = /^AllDatesInPeriodQuarter([1-4])$/.exec(criteria)?.[1];
  if (month >= 0) return (value) => dayOf(value)?.getUTCMonth() === month;
  if (quarter) {
    return (value) => {
      const day = dayOf(value);
      return day !== undefined && Math.floor(day.getUTCMonth() / 3) + 1 === Number(quarter);
    };
  }
  const period = periodOf(criteria, today);
  if (!period) throw apiNotFound("Filter", `ApplyDynamicFilter(${criteria})`);
  const [first, next] = period;
  return (value) => {
    const day = dayOf(value);
    return day !== undefined && day >= first && day < next;
  };
}

function dayOf(value: CellContent): Date | undefined {
  if (typeof value !== "number") return undefined;
  return new Date(Math.round((value - 25_569) * 86_400_000));
}

const STEPS: Readonly<Record<string, number>> = { Last: -1, This: 0, Next: 1 };

function periodOf(criteria: string, today: Date): Period | undefined {
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
  const from = (y: number, m: number, d: number): Date => new Date(Date.UTC(y, m, d));
  const days: Readonly<Record<string, number>> = { Yesterday: -1, Today: 0, Tomorrow: 1 };
  const shift = days[criteria];
  if (shift !== undefined)
    return [from(year, month, day + shift), from(year, month, day + shift + 1)];
  if (criteria === "YearToDate") return [from(year, 0, 1), from(year, month, day + 1)];
  const match = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(criteria);
  if (!match) return undefined;
  const step = STEPS[match[1] as string] as number;
  switch (match[2]) {
    case "Week": {
      const sunday = day - today.getDay() + 7 * step;
      return [from(year, month, sunday), from(year, month, sunday + 7)];
    }
    case "Month":
      return [from(year, month + step, 1), from(year, month + step + 1, 1)];
    case "Quarter": {
      const first = Math.floor(month / 3) * 3 + 3 * step;
      return [from(year, first, 1), from(year, first + 3, 1)];
    }
    default:
      return [from(year + step, 0, 1), from(year + step + 1, 0, 1)];
  }
}
