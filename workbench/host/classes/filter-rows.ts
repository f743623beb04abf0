import type { Area } from "../../../src/core/sheets/address";
import type { CellContent, SheetModel } from "../model/book-model";
import type { FilterCriteria, FilterDate } from "../model/table-model";
import { dynamicTest } from "./filter-dynamic";
import type { Filterable } from "./filterable";
import { wildcardPattern } from "./wildcards";

/** Hides the rows that some filter of the area leaves out, and shows the others. */
export function applyFilters(sheet: SheetModel, filterable: Filterable, today: Date): void {
  const { data, criteria } = filterable;
  if (!data) return;
  const tests = Object.entries(criteria).map(([place, one]) => {
    const left = data.left + Number(place);
    return columnTest(sheet, { ...data, left, right: left }, one, today);
  });
  const hidden: boolean[] = [];
  for (let row = 0; row <= data.bottom - data.top; row += 1) {
    hidden.push(tests.some((test) => !test(row)));
  }
  let from = 0;
  for (let row = 1; row <= hidden.length; row += 1) {
    if (row < hidden.length && hidden[row] === hidden[from]) continue;
    sheet.setRowsHidden(data.top + from, data.top + row - 1, hidden[from] === true);
    from = row;
  }
}

type RowTest = (row: number) => boolean;

function columnTest(
  sheet: SheetModel,
  column: Area,
  criteria: FilterCriteria,
  today: Date
): RowTest {
  const values = sheet.values(column).map((line) => line[0] ?? "");
  switch (criteria.filterOn) {
    case "Values": {
      const texts = sheet.texts(column).map((line) => line[0] ?? "");
      const test = valuesTest(criteria.values ?? []);
      return (row) => test(texts[row] ?? "", values[row] ?? "");
    }
    case "Custom": {
      const texts = sheet.texts(column).map((line) => line[0] ?? "");
      const first = customTest(criteria.criterion1 ?? "");
      if (criteria.criterion2 === undefined) {
        return (row) => first(texts[row] ?? "", values[row] ?? "");
      }
      const second = customTest(criteria.criterion2);
      return (row) => {
        const [text, value] = [texts[row] ?? "", values[row] ?? ""];
        return criteria.operator === "Or"
          ? first(text, value) || second(text, value)
          : first(text, value) && second(text, value);
      };
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return rankTest(values, criteria);
    case "Dynamic": {
      const test = dynamicTest(criteria.dynamicCriteria ?? "", values, today);
      return (row) => test(values[row] ?? "");
    }
    case "CellColor":
    case "FontColor": {
      const wanted = (criteria.color ?? "").toUpperCase();
      const member = criteria.filterOn === "CellColor" ? "fill" : "color";
      return (row) => {
        const color = sheet.style(column.top + row, column.left)[member];
        return (color ?? (member === "fill" ? "#FFFFFF" : "#000000")).toUpperCase() === wanted;
      };
    }
  }
}

type CellTest = (text: string, value: CellContent) => boolean;

/** Texts as the cells show them; an empty text stands for blank cells. */
function valuesTest(wanted: readonly (string | FilterDate)[]): CellTest {
  const texts = new Set(
    wanted.flatMap((one) => (typeof one === "string" ? [one.toLowerCase()] : []))
  );
  const dates = wanted.filter((one): one is FilterDate => typeof one !== "string");
  return (text, value) =>
    texts.has(text.toLowerCase()) ||
    texts.has(String(value).toLowerCase()) ||
    (typeof value === "number" && dates.some((date) => isWithin(value, date)));
}

const LENGTHS = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 } as const;

function isWithin(serial: number, { date, specificity }: FilterDate): boolean {
  const iso = new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString();
  const length = LENGTHS[specificity];
  const wanted = (date.includes("T") ? date : `${date}T00:00:00`).padEnd(19, "0");
  return iso.slice(0, length) === wanted.slice(0, length);
}

/** `>50`, `<>`, `=甲*`; without an operator the cell has to equal. */
function customTest(criterion: string): CellTest {
  const match = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(criterion);
  const operator = match?.[1] ?? "=";
  const operand = match?.[2] ?? "";
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  if (operator === "=" || operator === "<>") {
    const wanted = wildcardPattern(operand, { whole: true });
    const equals: CellTest = (text, value) =>
      typeof value === "number" && !Number.isNaN(number)
        ? value === number || text === operand
        : wanted.test(text);
    return operator === "=" ? equals : (text, value) => !equals(text, value);
  }
  const compare = (order: number): boolean =>
    operator === ">"
      ? order > 0
      : operator === "<"
        ? order < 0
        : operator === ">="
          ? order >= 0
          : order <= 0;
  return (_text, value) => {
    if (value === "") return false;
    if (typeof value === "number") return !Number.isNaN(number) && compare(value - number);
    if (!Number.isNaN(number) || typeof value === "boolean") return false;
    return compare(value.localeCompare(operand, "zh-CN", { sensitivity: "accent" }));
  };
}

/** The largest or smallest; those equal to the last one count as well. */
function rankTest(values: readonly CellContent[], criteria: FilterCriteria): RowTest {
  const top = criteria.filterOn.startsWith("Top");
  const numbers = values
    .filter((value): value is number => typeof value === "number")
    .sort((a, b) => (top ? b - a : a - b));
  const wanted = Number(criteria.criterion1);
  const count = criteria.filterOn.endsWith("Percent")
    ? Math.max(1, Math.floor((numbers.length * wanted) / 100))
    : wanted;
  const limit = numbers[Math.min(count, numbers.length) - 1];
  return (row) => {
    const value = values[row];
    if (typeof value !== "number" || limit === undefined) return false;
    return top ? value >= limit : value <= limit;
  };
}
