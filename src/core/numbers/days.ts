/** Days before the first of each month in a year of 365 days. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** A yyyy-mm-dd or mm-dd as a running number; without a year, in a year of 365 days. */
function dayNumber(day: string): number {
  const [date = 1, month = 1, year = 2023] = day.split("-").map(Number).reverse();
  // Leap days come before March: a January or February counts those of the years before.
  const leaps = month > 2 ? year : year - 1;
  const leapDays = Math.floor(leaps / 4) - Math.floor(leaps / 100) + Math.floor(leaps / 400);
  return year * 365 + leapDays + (DAYS_BEFORE[month - 1] ?? 0) + date;
}

/** Days from one yyyy-mm-dd or mm-dd to another; both of the same form. */
export function daysAfter(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** A whole date, yyyy-mm-dd: `2024-09` and `2024` are none. */
export function isDay(text: unknown): text is string {
  return typeof text === "string" && /^\d{4}-\d{2}-\d{2}$/.test(text);
}
