import type { ValidationKind, ValidationModel } from "../model/cell-rules";
import { invalidArgument } from "../protocol/host-error";
import { absoluteSheetAddress } from "./geometry";
import { BlockObject } from "./resolve-block";
import { asBoolean, asEnum, asRecord, asText, optional } from "./wire-arguments";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** The members of Excel's rule object and the kind that each of them makes. */
const MEMBERS: Readonly<Record<string, ValidationKind>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

export type RulePart = Pick<
  ValidationModel,
  "kind" | "operator" | "formula1" | "formula2" | "dropDown"
>;

/** A rule as the client gives it. @throws HostError InvalidArgument */
export function readRule(value: unknown): RulePart {
  const given = Object.entries(asRecord(value, "rule")).filter(([, rule]) => rule !== null);
  const [entry, ...others] = given;
  const kind = entry && MEMBERS[entry[0]];
  if (!entry || !kind || others.length > 0) throw invalidArgument("rule");
  const rule = asRecord(entry[1], entry[0]);
  if (kind === "List") {
    const dropDown = optional(rule["inCellDropDown"], asBoolean, "inCellDropDown") ?? true;
    return { kind, formula1: listSource(rule["source"]), dropDown };
  }
  if (kind === "Custom") return { kind, formula1: asFormula(rule["formula"], kind) };
  const operator = asEnum(rule["operator"], OPERATORS, "operator");
  const two = optional(rule["formula2"], (one) => asFormula(one, kind), "formula2");
  if (operator.endsWith("etween") && two === undefined) throw invalidArgument("formula2");
  return {
    kind,
    operator,
    formula1: asFormula(rule["formula1"], kind),
    ...(two === undefined || !operator.endsWith("etween") ? {} : { formula2: two }),
  };
}

/** A rule as the client reads it: formulas always begin with `=`. */
export function writtenRule(model: RulePart | undefined): Readonly<Record<string, unknown>> {
  if (!model?.kind) return {};
  const member = Object.keys(MEMBERS).find((name) => MEMBERS[name] === model.kind) as string;
  if (model.kind === "List") {
    return { [member]: { inCellDropDown: model.dropDown ?? true, source: model.formula1 } };
  }
  if (model.kind === "Custom") return { [member]: { formula: model.formula1 } };
  const { operator, formula1, formula2 } = model;
  return { [member]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
}

function listSource(value: unknown): string {
  if (value instanceof BlockObject) return `=${absoluteSheetAddress(value.sheet.name, value.area)}`;
  const source = asText(value, "source");
  if (source === "" || (!source.startsWith("=") && source.length > 255)) {
    throw invalidArgument("source");
  }
  return source;
}

function asFormula(value: unknown, kind: ValidationKind): string {
  if (value instanceof BlockObject) return `=${absoluteSheetAddress(value.sheet.name, value.area)}`;
  if (typeof value === "number" && Number.isFinite(value)) return `=${value}`;
  const text = asText(value, "formula");
  if (text === "") throw invalidArgument("formula");
  if (kind === "Date" || kind === "Time") {
    const serial = serialOf(text, kind);
    if (serial !== undefined) return `=${serial}`;
  }
  return text.startsWith("=") ? text : `=${text}`;
}

const DAY = 86_400_000;
/** 1970-01-01 as a serial number. */
const EPOCH = 25_569;

/** `2024-05-01`, `2024-05-01T08:00:00Z`, `8:30`: as serials; undefined for anything else. */
function serialOf(text: string, kind: ValidationKind): number | undefined {
  const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (clock) {
    const [hours, minutes, seconds] = clock.slice(1).map((part) => Number(part ?? 0));
    return ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds || 0)) / 86_400;
  }
  const date = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(T.*)?$/.exec(text);
  if (!date) return undefined;
  const instant = date[4]
    ? Date.parse(text)
    : Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]));
  if (Number.isNaN(instant)) return undefined;
  const serial = instant / DAY + EPOCH;
  return kind === "Time" ? serial % 1 : serial;
}
