/** Filter criteria as files write them. Filters by colour need formats of their own and stay behind. */
import {
  PERIOD_MONTHS,
  type ColumnFilters,
  type FilterCriteria,
  type FilterDate,
} from "../host/model/table-model";
import { escapeXml } from "./file-parts";
import { attributesOf, elementsOf } from "./sheet-xml";

const OPERATORS: Readonly<Record<string, string>> = {
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
  "<>": "notEqual",
  "=": "equal",
};
const DATE_PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;

/** `<autoFilter ref="A1:C9">…</autoFilter>` */
export function filterElement(ref: string, filters: ColumnFilters): string {
  const columns = Object.entries(filters).flatMap(([place, criteria]) => {
    const body = criteriaXml(criteria);
    return body === "" ? [] : [`<filterColumn colId="${place}">${body}</filterColumn>`];
  });
  return columns.length === 0
    ? `<autoFilter ref="${ref}"/>`
    : `<autoFilter ref="${ref}">${columns.join("")}</autoFilter>`;
}

function criteriaXml(criteria: FilterCriteria): string {
  const { filterOn, criterion1 = "", criterion2, operator } = criteria;
  switch (filterOn) {
    case "Values": {
      const values = criteria.values ?? [];
      const texts = values.filter((one): one is string => typeof one === "string" && one !== "");
      const dates = values.filter((one): one is FilterDate => typeof one !== "string");
      const blank = values.includes("") ? ' blank="1"' : "";
      const items = texts.map((one) => `<filter val="${escapeXml(one)}"/>`);
      return `<filters${blank}>${[...items, ...dates.map(dateXml)].join("")}</filters>`;
    }
    case "Custom": {
      const items = [criterion1, criterion2].flatMap((one) =>
        one === undefined ? [] : [custom(one)]
      );
      const and = criterion2 !== undefined && operator !== "Or" ? ' and="1"' : "";
      return `<customFilters${and}>${items.join("")}</customFilters>`;
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent": {
      const top = filterOn.startsWith("Top") ? "" : ' top="0"';
      const percent = filterOn.endsWith("Percent") ? ' percent="1"' : "";
      return `<top10${top}${percent} val="${escapeXml(criterion1)}"/>`;
    }
    case "Dynamic":
      return `<dynamicFilter type="${dynamicWord(criteria.dynamicCriteria ?? "")}"/>`;
    default:
      return "";
  }
}

function custom(criterion: string): string {
  const match = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(criterion);
  const operator = OPERATORS[match?.[1] ?? "="] ?? "equal";
  const written = operator === "equal" ? "" : ` operator="${operator}"`;
  return `<customFilter${written} val="${escapeXml(match?.[2] ?? "")}"/>`;
}

function dateXml({ date, specificity }: FilterDate): string {
  const numbers = date.split(/[-T:]/).map((part) => Number.parseInt(part, 10));
  const last = DATE_PARTS.findIndex((part) => part === specificity.toLowerCase());
  const parts = DATE_PARTS.slice(0, last + 1).map(
    (part, place) => `${part}="${numbers[place] ?? 0}"`
  );
  return `<dateGroupItem ${parts.join(" ")} dateTimeGrouping="${specificity.toLowerCase()}"/>`;
}

function dynamicWord(criteria: string): string {
  const month = PERIOD_MONTHS.indexOf(criteria.replace("AllDatesInPeriod", "")) + 1;
  if (month > 0) return `M${month}`;
  const quarter = /Quarter([1-4])$/.exec(criteria)?.[1];
  return quarter ? `Q${quarter}` : criteria.charAt(0).toLowerCase() + criteria.slice(1);
}

/** The filters of an `autoFilter` element's body. */
export function readFilters(body: string): ColumnFilters {
  const filters: ColumnFilters = {};
  for (const { tag, body: inner } of elementsOf(body, "filterColumn")) {
    const criteria = readCriteria(inner);
    if (criteria) filters[Number(attributesOf(tag)["colId"])] = criteria;
  }
  return filters;
}

function readCriteria(xml: string): FilterCriteria | undefined {
  const [list] = elementsOf(xml, "filters");
  if (list) {
    const texts = elementsOf(list.body, "filter").map(({ tag }) => attributesOf(tag)["val"] ?? "");
    const dates = elementsOf(list.body, "dateGroupItem").map(({ tag }) => readDate(tag));
    const blank = isOn(attributesOf(list.tag)["blank"]) ? [""] : [];
    return { filterOn: "Values", values: [...texts, ...dates, ...blank] };
  }
  const [customs] = elementsOf(xml, "customFilters");
  if (customs) {
    const [one, two] = elementsOf(customs.body, "customFilter").map(({ tag }) => {
      const { operator = "equal", val = "" } = attributesOf(tag);
      const sign = Object.entries(OPERATORS).find(([, word]) => word === operator)?.[0] ?? "=";
      return `${sign}${val}`;
    });
    const operator = isOn(attributesOf(customs.tag)["and"]) ? ("And" as const) : ("Or" as const);
    return {
      filterOn: "Custom",
      criterion1: one ?? "=",
      ...(two === undefined ? {} : { criterion2: two, operator }),
    };
  }
  const [top] = elementsOf(xml, "top10");
  if (top) {
    const { val = "10", top: isTop, percent } = attributesOf(top.tag);
    const side = isTop === undefined || isOn(isTop) ? "Top" : "Bottom";
    return { filterOn: `${side}${isOn(percent) ? "Percent" : "Items"}`, criterion1: val };
  }
  const [dynamic] = elementsOf(xml, "dynamicFilter");
  const word = dynamic && attributesOf(dynamic.tag)["type"];
  return word && word !== "null"
    ? { filterOn: "Dynamic", dynamicCriteria: dynamicCriteria(word) }
    : undefined;
}

function dynamicCriteria(word: string): string {
  const period = /^([MQ])(\d{1,2})$/.exec(word);
  if (!period) return word.charAt(0).toUpperCase() + word.slice(1);
  const name = period[1] === "Q" ? `Quarter${period[2]}` : PERIOD_MONTHS[Number(period[2]) - 1];
  return `AllDatesInPeriod${name}`;
}

function readDate(tag: string): FilterDate {
  const found = attributesOf(tag);
  const [year, month, day, hour, minute, second] = DATE_PARTS.map((part, place) =>
    (found[part] ?? (place === 1 || place === 2 ? "1" : "0")).padStart(place === 0 ? 4 : 2, "0")
  );
  const grouping = found["dateTimeGrouping"] ?? "day";
  const specificity = (grouping.charAt(0).toUpperCase() +
    grouping.slice(1)) as FilterDate["specificity"];
  const isDay = ["Year", "Month", "Day"].includes(specificity);
  const time = isDay ? "" : `T${hour}:${minute}:${second}`;
  return { date: `${year}-${month}-${day}${time}`, specificity };
}

const isOn = (flag: string | undefined): boolean => flag === "1" || flag === "true";
