import { isEmptyText } from "../numbers/written-text";
import { assess } from "./doubt";
import { normalText } from "./normal-text";
import { readOperator, takeOperator } from "./operator";
import type { Doubt, Operator, Target } from "./target";
import { isKnownUnit, sameSpelling } from "./unit-word";

/** What stands around a target: its operator and unit in cells of their own, the indicator's name. */
export interface TargetContext {
  readonly operator?: string;
  readonly unit?: string;
  readonly name?: string;
}

/** A name that asks for a time: a bare number below it may be a date. */
export function asksForTime(context: TargetContext): boolean {
  return context.name !== undefined && TIME_NAME.test(context.name);
}

const TIME_NAME = /(?:时间|时限|期限|日期|时点|工期|节点)(?!.*(?:率|数量|天数|小时))/;

/** An operator's cell: its direction, and whether it says 定性. */
export function readOperatorCell(cell: string | undefined): {
  readonly operator: Operator;
  readonly qualitative: boolean;
} {
  if (cell === undefined || cell === "") return NO_CELL;
  const plain = normalText(cell);
  return { operator: plain === "" ? "" : readOperator(plain), qualitative: /^定性/.test(plain) };
}

const NO_CELL = { operator: "", qualitative: false } as const;

interface Named {
  readonly operator: Operator;
  readonly unit: string;
  /** The only percentage of the name, as in `办结率100%`. */
  readonly percent: number | null;
}

const NO_NAME: Named = { operator: "", unit: "", percent: null };

/** What an indicator's name promises: `苗木成活率(≥**%)`, `总面积(亩)`, `办结率100%`. */
function readName(name: string | undefined): Named {
  if (name === undefined || name === "" || !/[(（[［【〔*＊%％]/.test(name)) return NO_NAME;
  const plain = normalText(name);
  const percents = [...plain.matchAll(/(\d+(?:\.\d+)?)\s*%/g)];
  const percent = percents.length === 1 ? Number(percents[0]?.[1]) : null;
  const masked = /[([]\s*([^\d()*]*?)\s*[*_xX]+\s*([^()*]*?)\s*[)\]]/.exec(plain);
  if (masked) {
    const { operator } = takeOperator((masked[1] as string).trim());
    const unit = sameSpelling((masked[2] as string).trim());
    return { operator, unit: isKnownUnit(unit) ? unit : "", percent };
  }
  const bracket = /[([]\s*(?:(?:计量)?单位[:：]?)?\s*([^()[\]]+?)\s*[)\]]\s*$/.exec(plain);
  const unit = sameSpelling(bracket?.[1] ?? "");
  const { operator, rest } = takeOperator(unit);
  if (operator !== "" && (rest === "" || isKnownUnit(rest)))
    return { operator, unit: rest, percent };
  return { operator: "", unit: isKnownUnit(unit) ? unit : "", percent };
}

/** Names of what should not happen: 无 under them may well mean none. */
const UNWANTED =
  /事故|投诉|违[法规纪约]|差错|失误|伤亡|纠纷|舆情|上访|信访|拖欠|截留|挪用|挤占|案件|问题|缺陷|损失/;
const RATE_NAME = /(?:率|比例|比重|占比|满意度|知晓度|覆盖面)(?:\(.*\))?$/;

/**
 * Fills an open operator and unit from the cells beside the target and from the name, and notes what
 * stays open or disagrees.
 */
export function completed(target: Target, context: TargetContext): Target {
  const { name } = context;
  if (!context.operator && !context.unit && !name) return target;
  if (name !== undefined && /^[\d.\s]+$/.test(name) && target.kind === "定量") {
    return doubting(target, ["filler"]);
  }
  if (target.kind === "空") {
    const none = /^(?:无|没有)$/.test(target.text) && UNWANTED.test(name ?? "");
    return none ? doubting(target, ["noneOrZero"]) : target;
  }
  if (target.kind === "时间") {
    const { operator } = readOperatorCell(context.operator);
    return operator === "" || target.operator !== "" ? target : { ...target, operator };
  }
  return target.kind === "定量" || target.kind === "区间" ? withFigures(target, context) : target;
}

function withFigures(target: Target, context: TargetContext): Target {
  const cell = readOperatorCell(context.operator).operator;
  const name = readName(context.name);
  const unitCell = normalText(context.unit ?? "");
  const beside = unitCell === "" || isEmptyText(unitCell) ? "" : sameSpelling(unitCell);
  const operator = target.operator || cell || name.operator;
  const unit = target.unit || beside || name.unit;
  const doubts: Doubt[] = target.doubts.filter(
    (doubt) =>
      !(doubt === "directionUnknown" && operator !== "") &&
      !(doubt === "unitUnknown" && unit !== "") &&
      !(doubt === "dateOrNumber" && beside !== "")
  );
  const range = target.kind === "区间";
  const promised = cell === "" ? name.operator : cell;
  if (promised !== "" && promised !== operator && !range) {
    doubts.push(cell === "" ? "nameDisagrees" : "cellDisagrees");
  }
  if (name.percent !== null && unit === "%" && !range && target.value !== name.percent) {
    doubts.push("nameDisagrees");
  }
  if (beside !== "" && target.unit !== "" && sharesNothing(target.unit, beside)) {
    doubts.push("cellDisagrees");
  }
  if (mayBeRatio(target, unit, context.name ?? "")) doubts.push("ratioOrPercent");
  const unchanged = doubts.length === target.doubts.length;
  if (unchanged && operator === target.operator && unit === target.unit) return target;
  return { ...target, operator, unit, ...assess(doubts) };
}

/** `95%` beside a unit cell that says 个; 5万 beside 万元 or 元 is well. */
function sharesNothing(unit: string, beside: string): boolean {
  return (
    unit !== beside &&
    !beside.includes(unit) &&
    !unit.includes(beside) &&
    (unit === "%" || beside === "%")
  );
}

/** 0.95 without a sign of its own where a percentage is due. */
function mayBeRatio(target: Target, unit: string, name: string): boolean {
  if (target.kind !== "定量" || target.unit !== "" || target.value === null) return false;
  if (!(target.value > 0 && target.value <= 1)) return false;
  return unit === "%" || (unit === "" && target.value !== 1 && RATE_NAME.test(name));
}

function doubting(target: Target, more: readonly Doubt[]): Target {
  return { ...target, ...assess([...target.doubts, ...more]) };
}
