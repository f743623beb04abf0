import { NUMBER_PATTERN, isUnit, readNumber } from "../numbers/read-number";
import { isEmptyText, plainWidth } from "../numbers/written-text";
import {
  dropSense,
  dropTrailingDirection,
  operatorIn,
  readOperator,
  takeOperator,
} from "./operator";
import { readDates, type ReadDates } from "./read-date";
import type { Operator, Target } from "./target";

export { readActual } from "./read-actual";

/** What stands around a target: its operator and unit in cells of their own, the indicator's name. */
export interface TargetContext {
  readonly operator?: string;
  readonly unit?: string;
  readonly name?: string;
}

/** The commonest writing, read without detours: sign, digits, unit. */
const COMMON = /^(≥|≤|＝|≧|≦|=|>=|<=) ?(\d+(?:\.\d+)?) ?(%|[\u4e00-\u9fff]{0,2})$/;
const COMMON_OPERATORS: Readonly<Record<string, Operator>> = {
  "≥": "≥",
  "≧": "≥",
  ">=": "≥",
  "≤": "≤",
  "≦": "≤",
  "<=": "≤",
  "=": "＝",
  "＝": "＝",
};
/** Words that are no unit though they follow a figure: they need the slow path. */
const COMMON_TRAP = /[以之内前底年月日上下左余多至到间完覆]/;

const RANGE = new RegExp(
  `^([+-]?(?:${NUMBER_PATTERN}))\\s*([^\\d\\s,.~\\-—–至到≤<]*)\\s*` +
    `(?:~+|-{1,2}|[—–]+|至|到)\\s*([+-]?(?:${NUMBER_PATTERN}))\\s*([^\\d]*?)$`
);
const BRACKETED = new RegExp(
  `^[\\[(]\\s*([+-]?\\d+(?:\\.\\d+)?)\\s*(%?)\\s*[,~-]\\s*([+-]?\\d+(?:\\.\\d+)?)\\s*(%?)\\s*[\\])]$`
);
const CHAIN = new RegExp(
  `^([+-]?(?:${NUMBER_PATTERN}))\\s*(%?)\\s*(?:≤|≦|<=|<)\\s*[a-zA-Z]?\\s*(?:≤|≦|<=|<)\\s*` +
    `([+-]?(?:${NUMBER_PATTERN}))\\s*(.*)$`
);

/**
 * Reads a target (年度指标值) in all the ways published forms write one: `≥95%`, `≧ 735 人次`, `═ 100 %`,
 * `>=1102人`, `≥100百分比`, `%=99百分比`, `正向 大于等于 95 %`, `98%以上`, `不低于3.5米`, `80%-90%`,
 * `2025年年底前`, `202001-202012`, 效果明显, `/`. What the text leaves open is taken from the operator
 * and unit cells, then from the indicator's name: `苗木成活率(≥**%)`, `总面积(亩)`. Never throws.
 */
export function readTarget(text: string, context: TargetContext = {}): Target {
  const written = text.trim();
  const common = readCommon(written);
  if (common && !/定性/.test(context.operator ?? "")) return completed(common, context);
  const plain = plainWidth(written).trim();
  if (isEmptyText(plain)) return wordTarget("空", written, "", true);
  const target = readPlain(plain, written, context);
  return completed(target, context);
}

function readCommon(written: string): Target | undefined {
  const match = COMMON.exec(written);
  if (!match) return undefined;
  const unit = match[3] as string;
  if (COMMON_TRAP.test(unit) || unit === "百分") return undefined;
  const operator = COMMON_OPERATORS[match[1] as string] ?? "";
  return { operator, value: Number(match[2]), unit, kind: "定量", certain: true, text: written };
}

function wordTarget(
  kind: Target["kind"],
  text: string,
  operator: Operator,
  certain: boolean
): Target {
  return { operator, value: null, unit: "", kind, certain, text };
}

function readPlain(plain: string, written: string, context: TargetContext): Target {
  if (readOperatorCell(context.operator).qualitative || /^定性[\s:：]/.test(plain)) {
    const words = plain.replace(/^定性[\s:：]*/, "");
    return wordTarget("定性", written, "", !/好坏/.test(words));
  }
  const { sense, rest } = dropSense(plain);
  const front = /^(%|百分比)\s*(?=[=<>≥≤≧≦═])/.exec(rest);
  const { operator, rest: body } = takeOperator(front ? rest.slice(front[0].length) : rest);
  const figure = body.trim();
  const direction: Operator = operator === "" ? sense : operator;

  const exact = readNumber(figure);
  const dates = exact && !mayBeDate(figure, direction, context) ? undefined : readDates(figure);
  if (dates) return deadline(dates, direction, written);

  const range = direction === "" ? readRange(figure) : undefined;
  if (range) return { ...range, kind: "区间", operator: "区间", text: written };

  if (exact) {
    const unit = front && exact.unit === "" ? "%" : exact.unit;
    return {
      operator: direction,
      value: exact.value,
      unit,
      kind: "定量",
      certain: true,
      text: written,
    };
  }
  return readLoose(figure, direction, written);
}

/**
 * Whether a readable figure may yet be a date: `2023年` and `7月` are, `2021.5` and `202106` only under a
 * name that asks for a time.
 */
function mayBeDate(figure: string, operator: Operator, context: TargetContext): boolean {
  if (operator !== "" || (context.unit ?? "").trim() !== "") return false;
  return /[年月]/.test(figure) || /时间|时限|期限|日期|时点/.test(context.name ?? "");
}

function deadline(dates: ReadDates, operator: Operator, text: string): Target {
  const base = { operator, value: null, unit: "", kind: "时间", certain: true, text } as const;
  return dates.year ? { ...base, date: dates.to } : { ...base, monthDay: dates.to };
}

function readRange(
  figure: string
): { value: number; upper: number; unit: string; certain: boolean } | undefined {
  const match = RANGE.exec(figure) ?? CHAIN.exec(figure) ?? BRACKETED.exec(figure);
  if (!match) return undefined;
  const [low, high] = [readNumber(match[1] as string), readNumber(match[3] as string)];
  if (!low || !high || low.value > high.value) return undefined;
  const units = [match[2] ?? "", match[4] ?? ""].map((unit) =>
    unit === "百分比" ? "%" : unit.trim()
  );
  const [first, last] = units as [string, string];
  const unit = last === "" ? first : last;
  if (first !== "" && last !== "" && first !== last) return undefined;
  if (unit !== "" && !isUnit(unit)) return undefined;
  return { value: low.value, upper: high.value, unit, certain: true };
}

const FIGURE_INSIDE = new RegExp(`([+-]?(?:${NUMBER_PATTERN}))\\s*([^\\d\\s,，;；。]*)`, "g");

/** Figures among words: `98%以上`, `3天内`, `100%覆盖`, `严格按照标准1000元/人执行`. */
function readLoose(figure: string, direction: Operator, written: string): Target {
  const trailing = dropTrailingDirection(figure);
  const bound = trailing.operator === "" ? null : readNumber(trailing.rest.replace(/[(（]$/, ""));
  if (bound) {
    return {
      operator: direction === "" ? trailing.operator : direction,
      value: bound.value,
      unit: bound.unit,
      kind: "定量",
      certain: direction === "" || direction === trailing.operator || trailing.operator === "≤",
      text: written,
    };
  }
  if (!/\d/.test(figure)) return readWords(written, direction);
  // A day of every month is a deadline without a date.
  if (/[日号](?:之?前|以前)$/.test(figure)) return wordTarget("时间", written, "", false);
  const figures = [...figure.matchAll(FIGURE_INSIDE)];
  if (figures.length !== 1) return wordTarget("不明", written, direction, false);
  return readOnlyFigure(figures[0] as RegExpMatchArray, figure, direction, written);
}

const CAP_WORDS = /标准|控制|不超|不突破|以内|限额/;

function readOnlyFigure(
  match: RegExpMatchArray,
  figure: string,
  direction: Operator,
  written: string
): Target {
  const number = readNumber(match[1] as string);
  const before = figure.slice(0, match.index).trim();
  const unit = leadingUnit(match[2] as string);
  if (!number || unit === undefined) return wordTarget("不明", written, direction, false);
  const inner = operatorIn(before);
  const tail = dropTrailingDirection(figure).operator;
  const operator: Operator =
    direction || inner || tail || (CAP_WORDS.test(figure) ? ("≤" as const) : "");
  return { operator, value: number.value, unit, kind: "定量", certain: false, text: written };
}

/** A unit at the head of the words after a figure: `元/人给补助对象…` → 元/人, `%覆盖` → %. */
function leadingUnit(words: string): string | undefined {
  if (/^(?:%|百分比)/.test(words)) return "%";
  const known = new RegExp(`^${UNIT_WORD}(?:/${UNIT_WORD})?`).exec(words);
  return known ? known[0] : undefined;
}

const UNIT_WORD =
  "(?:个?百分点|[百千万亿]?(?:美元|元|亩|公里|千米|平方米|平米|立方米|米|公顷|公斤|千克|吨|人次|人|名|户次|户|个|家|头|只|株|棵|座|处|所|间|套|台|辆|份|篇|件|场|期|次|批|项|条|种|册|天|日|小时|年|个月|月|岁|km|㎡|m2|kg|TB|GB)|[万亿])";
const UNIT_ONLY = new RegExp(`^(?:${UNIT_WORD}(?:/${UNIT_WORD})?|%|百分比|‰)$`);

function readWords(written: string, direction: Operator): Target {
  const plain = plainWidth(written);
  if (/(?:时间|期限|时限|工期|规定时间|周期)(?:之?内)?(?:全部|按时)?完成/.test(plain)) {
    return wordTarget("时间", written, "", true);
  }
  if (direction === "≤" || /不超|不突破|成本控制/.test(plain)) {
    return wordTarget("定性", written, "≤", true);
  }
  return wordTarget("定性", written, "", !/^(?:好坏|优良中(?:低)?差|高低|是否|有无)$/.test(plain));
}

function readOperatorCell(cell: string | undefined): {
  readonly operator: Operator;
  readonly qualitative: boolean;
} {
  const plain = plainWidth(cell ?? "").trim();
  return { operator: plain === "" ? "" : readOperator(plain), qualitative: /^定性/.test(plain) };
}

/** What an indicator's name promises: `苗木成活率(≥**%)`, `总面积(亩)`, `废弃物处理率≥90%`. */
function readName(name: string | undefined): {
  readonly operator: Operator;
  readonly unit: string;
} {
  const plain = plainWidth(name ?? "").trim();
  const masked = /\(\s*([^\d()*]*?)\s*\*+\s*([^()*]*?)\s*\)/.exec(plain);
  if (masked) {
    const { operator } = takeOperator((masked[1] as string).trim());
    const unit = (masked[2] as string).trim();
    return { operator, unit: unit === "百分比" ? "%" : isUnit(unit) ? unit : "" };
  }
  const bracket = /\(\s*(?:单位[:：]?)?\s*([^()]+?)\s*\)\s*$/.exec(plain);
  const unit = bracket?.[1] ?? "";
  return { operator: "", unit: UNIT_ONLY.test(unit) ? (unit === "百分比" ? "%" : unit) : "" };
}

/** Fills an open operator and unit from the cells beside the target and from the name. */
function completed(target: Target, context: TargetContext): Target {
  if (target.kind !== "定量" && target.kind !== "区间") {
    const { operator } = readOperatorCell(context.operator);
    return target.kind === "时间" && target.operator === "" && operator !== ""
      ? { ...target, operator }
      : target;
  }
  if (!context.operator && !context.unit && !context.name) return target;
  const cell = readOperatorCell(context.operator).operator;
  const name = readName(context.name);
  const promised = cell === "" ? name.operator : cell;
  const operator = target.operator === "" ? promised : target.operator;
  const agrees = promised === "" || promised === operator || target.kind === "区间";
  const unitCell = plainWidth(context.unit ?? "").trim();
  const around = unitCell === "" || isEmptyText(unitCell) ? name.unit : percentOr(unitCell);
  const unit = target.unit === "" ? around : target.unit;
  if (operator === target.operator && unit === target.unit && agrees) return target;
  return { ...target, operator, unit, certain: target.certain && agrees };
}

function percentOr(unit: string): string {
  return unit === "百分比" ? "%" : unit;
}
