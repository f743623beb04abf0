/** Whether a date (serial) lies in a period of a conditional format, seen from a day. Weeks begin on Sunday. */
export function inDatePeriod(value: number, period: string, today: number): boolean {
  const day = Math.floor(value);
  const sunday = today - ((today - 1) % 7);
  const within = (first: number, days: number) => day >= first && day < first + days;
  switch (period) {
    case "Yesterday":
      return day === today - 1;
    case "Today":
      return day === today;
    case "Tomorrow":
      return day === today + 1;
    case "LastSevenDays":
      return within(today - 6, 7);
    case "LastWeek":
      return within(sunday - 7, 7);
    case "ThisWeek":
      return within(sunday, 7);
    case "NextWeek":
      return within(sunday + 7, 7);
    case "LastMonth":
      return monthOf(day) === monthOf(today) - 1;
    case "ThisMonth":
      return monthOf(day) === monthOf(today);
    case "NextMonth":
      return monthOf(day) === monthOf(today) + 1;
    default:
      return false;
  }
}

/** Serial of 1970-01-01. */
const EPOCH = 25569;
const DAY = 86_400_000;

/** Months since year 0. */
function monthOf(serial: number): number {
  const date = new Date((serial - EPOCH) * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The serial of a local day. */
export function serialOf(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY + EPOCH;
}
