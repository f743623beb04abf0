import type { FilterCriteria, FilterDate } from "../model/table-model";
import { apiNotFound, invalidArgument } from "../protocol/host-error";
import { asColor } from "./color";
import { asEnum, asRecord, asText, optional } from "./wire-arguments";

const FILTER_ON = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Custom",
  "Icon",
] as const;
const OPERATORS = ["And", "Or"] as const;
const SPECIFICITY = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

/** A filter as the client sends it. @throws HostError InvalidArgument */
export function readCriteria(value: unknown): FilterCriteria {
  const given = asRecord(value, "criteria");
  const filterOn = asEnum(given["filterOn"], FILTER_ON, "criteria.filterOn");
  if (filterOn === "Icon") throw apiNotFound("Filter", "ApplyIconFilter");
  const text = (name: string): string | undefined =>
    optional(
      given[name],
      (one) => (typeof one === "number" ? String(one) : asText(one, name)),
      name
    );
  const [criterion1, criterion2] = [text("criterion1"), text("criterion2")];
  const dynamicCriteria = text("dynamicCriteria");
  const operator = optional(given["operator"], (one) => asEnum(one, OPERATORS, "operator"), "");
  const color = optional(given["color"], asColor, "color");
  const values = optional(given["values"], readValues, "values");
  const missing =
    (filterOn === "Values" && values === undefined) ||
    (filterOn === "Dynamic" && dynamicCriteria === undefined) ||
    (filterOn.endsWith("Color") && color === undefined) ||
    (/Items|Percent|Custom/.test(filterOn) && criterion1 === undefined);
  if (missing) throw invalidArgument("criteria");
  if (/Items|Percent/.test(filterOn) && !(Number(criterion1) > 0)) {
    throw invalidArgument("criteria.criterion1");
  }
  return {
    filterOn,
    ...(criterion1 === undefined ? {} : { criterion1 }),
    ...(criterion2 === undefined ? {} : { criterion2 }),
    ...(operator === undefined ? {} : { operator }),
    ...(color === undefined ? {} : { color }),
    ...(dynamicCriteria === undefined ? {} : { dynamicCriteria }),
    ...(values === undefined ? {} : { values }),
  };
}

function readValues(value: unknown): (string | FilterDate)[] {
  if (!Array.isArray(value)) throw invalidArgument("values");
  return (value as unknown[]).map((one) => {
    if (typeof one === "string") return one;
    if (typeof one === "number") return String(one);
    const given = asRecord(one, "values");
    return {
      date: asText(given["date"], "date"),
      specificity: asEnum(given["specificity"], SPECIFICITY, "specificity"),
    };
  });
}

/** The same as Excel gives it back. */
export function writtenCriteria(criteria: FilterCriteria | undefined): Record<string, unknown> {
  return criteria ? { ...criteria } : {};
}
