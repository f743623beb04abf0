import { localDay } from "../../../src/commands/local-day";

test.each<[Date, string]>([
  [new Date(2025, 0, 5, 0, 0, 1), "2025-01-05"],
  [new Date(2024, 11, 31, 23, 59, 59), "2024-12-31"],
])("the user's own day, whatever the time zone: %p", (now, day) => {
  expect(localDay(now)).toBe(day);
});
