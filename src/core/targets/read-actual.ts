import { readNumber } from "../numbers/read-number";
import { multiply } from "../numbers/decimal";
import { isEmptyText, plainWidth } from "../numbers/written-text";
import { dropSense, dropTrailingDirection, takeOperator } from "./operator";
import { dayOfSerial, readDates } from "./read-date";
import { convertUnit } from "./unit";
import type { Actual, Target, Tier } from "./target";

/** The commonest writing, read without detours: digits and a short unit. */
const COMMON = /^(\d+(?:\.\d+)?)(%|[\u4e00-\u9fff]{0,2})$/;
/** Words that are no unit though they follow a figure: they need the slow path. */
const COMMON_TRAP = /[以之内前底上下左右余多至到间完覆百]/;

/**
 * Reads an actual value (实际完成值) against its target. It may repeat the target's operator (`≥90%`) or
 * leave its unit out. The value is given in the target's unit; where the units measure different
 * things it stays in its own and `unit` says so.
 *
 * Percent: a cell formatted as percent holds 0.98 and may be read as `0.98`, `98` or `98%`. A figure
 * without unit between 0 and 1.5 against a percent target counts as a ratio when, taken so, it lies
 * nearer to the target (by factor): 0.98 against `≥95%` is 98%, 0.1 against `≤0.4%` stays 0.1%. The
 * same the other way round for `98%` against a target without unit. `text` shows what was understood.
 * A number against a deadline is a day as Excel keeps it.
 */
export function readActual(input: string | number, target: Target): Actual {
  const figures = target.kind === "定量" || target.kind === "区间";
  if (typeof input === "number") {
    if (figures && Number.isFinite(input)) return inUnitOf(target, input, "", String(input));
    const day = target.kind === "时间" ? dayOfSerial(input) : undefined;
    if (day) return { value: null, unit: "", kind: "时间", dateFrom: day, date: day, text: day };
  }
  const written = String(input).trim();
  const common = figures ? COMMON.exec(written) : null;
  if (common && !COMMON_TRAP.test(common[2] as string)) {
    return inUnitOf(target, Number(common[1]), common[2] as string, written);
  }
  const plain = plainWidth(written).trim();
  const words = (kind: Actual["kind"], tier?: Tier): Actual => ({
    value: null,
    unit: "",
    kind,
    text: written,
    ...(tier ? { tier } : {}),
  });
  if (plain === "" || (isEmptyText(plain) && written !== target.text)) return words("空");
  const body = takeOperator(
    dropSense(plain).rest.replace(/^(?:%|百分比)\s*(?=[=<>≥≤≧≦═])/, "")
  ).rest.trim();

  if (target.kind === "时间") {
    const dates = readDates(body);
    if (dates) {
      return {
        value: null,
        unit: "",
        kind: "时间",
        dateFrom: dates.from,
        date: dates.to,
        text: written,
      };
    }
  }
  if (target.kind === "定性" || target.kind === "时间") {
    const tier = sameWords(plain, target.text) ? "achieved" : tierOf(plain);
    if (tier) return words("定性", tier);
  }
  const number = readNumber(body) ?? readNumber(dropTrailingDirection(body).rest) ?? covered(body);
  if (number) return inUnitOf(target, number.value, number.unit, written);
  const tier = tierOf(plain);
  if (/\d/.test(plain)) return words(readDates(body) ? "时间" : "不明", tier);
  return words("定性", tier);
}

/** `100%覆盖` as some forms write it. */
function covered(body: string): ReturnType<typeof readNumber> {
  const match = /^(.*\d\s*%)(?:全?覆盖|完成|达标|合格|到位)$/.exec(body);
  return match ? readNumber(match[1] as string) : null;
}

/** 未发生事故 and 未超预算 are what was wanted, though they begin with a negation. */
const KEPT = /^(?:未|没有|没|无)(?:发生|出现|发现|超)/;
const MISSED =
  /^(?:未|没有|没|尚未|无法|超)|未(?:达|完成|实现|通过|能|按|及时)|效果较?差|无效|超支|超预算|不(?:达标|合格|符合|满意|明显|显著|及时|到位|理想|足)/;
const PARTIAL = /(?:^|[^各全])部分|基本|大致|较好地?完成|正在|推进中|进行中|效果一般/;
const ACHIEVED =
  /达成|完成|达到|达标|实现|通过|合格|符合|按时|按期|及时|准时|到位|有效|显著|明显|优秀|良好|满意/;

/** The tier words of an actual value belong to; undefined for words that say none. */
export function tierOf(plain: string): Tier | undefined {
  if (KEPT.test(plain)) return "achieved";
  if (/未(?:全部|完全)/.test(plain)) return "partial";
  if (/^(?:否|差|较差|无效|不明显)$/.test(plain) || MISSED.test(plain)) return "missed";
  if (/^(?:一般|中|尚可)$/.test(plain) || PARTIAL.test(plain)) return "partial";
  if (/^(?:是|好|高|优|提升|提高|改善|增强)$/.test(plain) || ACHIEVED.test(plain))
    return "achieved";
  return undefined;
}

function sameWords(actual: string, target: string): boolean {
  const bare = (text: string): string => plainWidth(text).replace(/^定性|[\s,.，。；;、:：]/g, "");
  return bare(actual) !== "" && bare(actual) === bare(target);
}

const LARGEST_RATIO = 1.5;

function inUnitOf(target: Target, value: number, unit: string, written: string): Actual {
  const shown = (figure: number, of: string, text: string): Actual => ({
    value: figure,
    unit: of,
    kind: "定量",
    text,
  });
  if (unit === "" && target.unit === "%") {
    const percent = asPercent(value, target.value);
    return shown(percent, "%", `${percent}%`);
  }
  if (unit === "%" && target.unit === "") {
    const ratio = multiply(value, 0.01);
    const meant = asPercent(ratio, target.value) === ratio ? ratio : value;
    return shown(meant, "", written);
  }
  if (unit === "") return shown(value, target.unit, written);
  const converted = convertUnit(value, unit, target.unit);
  return converted === null
    ? shown(value, unit, written)
    : shown(converted, target.unit === "" ? unit : target.unit, written);
}

/** The percent figure meant by a number without unit: itself, or a hundred times itself. */
function asPercent(value: number, target: number | null): number {
  if (!(value > 0 && value <= LARGEST_RATIO) || target === null || !(target > 0)) return value;
  const hundredfold = multiply(value, 100);
  const distance = (figure: number): number => Math.abs(Math.log(figure / target));
  return distance(hundredfold) < distance(value) ? hundredfold : value;
}
