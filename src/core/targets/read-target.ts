import { isEmptyText } from "../numbers/written-text";
import { withArabicNumerals } from "./arabic-numerals";
import { assess } from "./doubt";
import { normalText } from "./normal-text";
import { dropSense, dropTrailingDirection, takeOperator } from "./operator";
import { asksForTime, completed, readOperatorCell, type TargetContext } from "./read-context";
import { dayOfSerial, readDates, type ReadDates } from "./read-date";
import { readFigure, type Figure } from "./read-figure";
import { readRange, type Range } from "./read-range";
import { readSentence } from "./read-sentence";
import type { Doubt, Operator, Target } from "./target";
import { COMMON_UNITS, UNIT_PATTERN, isKnownUnit, sameSpelling } from "./unit-word";

export { readActual } from "./read-actual";
export type { TargetContext } from "./read-context";

/** The commonest writing, read without detours: sign, digits, unit. */
const COMMON = /^(≥|≤|＝|≧|≦|=|>=|<=|>|<)? ?(\d+(?:\.\d+)?) ?(%|[\u4e00-\u9fff]{0,2})$/;
const COMMON_OPERATORS: Readonly<Record<string, Operator>> = {
  "≥": "≥",
  "≧": "≥",
  ">=": "≥",
  "≤": "≤",
  "≦": "≤",
  "<=": "≤",
  "=": "＝",
  "＝": "＝",
  ">": "＞",
  "<": "＜",
};

const DIRECTION_AND_UNIT: readonly Doubt[] = ["directionUnknown", "unitUnknown"];
const DIRECTION: readonly Doubt[] = ["directionUnknown"];
const UNIT: readonly Doubt[] = ["unitUnknown"];
const NONE: readonly Doubt[] = [];

/**
 * Reads a target (年度指标值) in all the ways published forms write one: `≥95%`, `≧ 735 人次`, `═ 100 %`,
 * `>=1102人`, `≥100百分比`, `%=99百分比`, `正向 大于等于 95 %`, `98%以上`, `不低于3.5米`, `80%-90%`, 三次, `50±5个`,
 * `18:1`, `2025年年底前`, `202001-202012`, 效果明显, `/`. What the text leaves open is taken from the operator
 * and unit cells, then from the indicator's name: `苗木成活率(≥**%)`, `总面积(亩)`. What is not certain says why
 * in `doubts`. Never throws; anything but a text or a number is blank.
 */
export function readTarget(input: unknown, context: TargetContext = NO_CONTEXT): Target {
  const written = textOf(input);
  const common = readCommon(written);
  if (common && !mayBeElse(common, context)) return completed(common, context);
  if (context === NO_CONTEXT) return readOnce(written);
  return readSlowly(written, context);
}

const NO_CONTEXT: TargetContext = {};

/** Columns repeat their targets: what took the long way is kept, as long as there are not too many. */
const remembered = new Map<string, Target>();
const MOST_REMEMBERED = 1000;
const LONGEST_REMEMBERED = 60;

function readOnce(written: string): Target {
  const known = remembered.get(written);
  if (known) return known;
  const target = readSlowly(written, NO_CONTEXT);
  if (written.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(written, target);
  }
  return target;
}

function readSlowly(written: string, context: TargetContext): Target {
  const plain = normalText(written);
  if (isEmptyText(plain)) return completed(result("空", "", written, NONE), context);
  return completed(readPlain(plain, written, context), context);
}

function textOf(input: unknown): string {
  if (typeof input === "string") return input.trim();
  if (typeof input === "number") return Number.isFinite(input) ? String(input) : "";
  return typeof input === "boolean" ? String(input) : "";
}

function readCommon(written: string): Target | undefined {
  const match = COMMON.exec(written);
  if (!match) return undefined;
  const unit = match[3] as string;
  if (unit !== "" && !COMMON_UNITS.has(unit)) return undefined;
  const operator = match[1] === undefined ? "" : (COMMON_OPERATORS[match[1]] ?? "");
  if (operator === "" && unit === "" && (match[2] as string).length > 4) return undefined;
  return figureTarget(operator, { value: Number(match[2]), unit, doubts: NONE }, written);
}

/** Whether the neighbours make a plain figure something else: words under 定性, a date under 完成时间. */
function mayBeElse(target: Target, context: TargetContext): boolean {
  if (context.operator !== undefined && context.operator.includes("定性")) return true;
  return target.unit === "" && target.operator === "" && asksForTime(context);
}

function figureTarget(operator: Operator, figure: Figure, text: string): Target {
  const { value, unit } = figure;
  const open =
    operator === "" ? (unit === "" ? DIRECTION_AND_UNIT : DIRECTION) : unit === "" ? UNIT : NONE;
  const doubts = figure.doubts.length === 0 ? open : [...figure.doubts, ...open];
  const { certainty, doubts: sorted, certain } = assess(doubts);
  return { operator, value, unit, kind: "定量", certainty, doubts: sorted, certain, text };
}

function rangeTarget({ doubts, ...range }: Range, text: string, more = NONE): Target {
  const open = range.unit === "" ? UNIT : NONE;
  const assessed = assess([...doubts, ...more, ...open]);
  if (doubts.includes("rangeBackwards")) {
    return { operator: "", value: null, unit: range.unit, kind: "不明", ...assessed, text };
  }
  return { ...range, operator: "区间", kind: "区间", ...assessed, text };
}

function result(
  kind: Target["kind"],
  operator: Operator,
  text: string,
  doubts: readonly Doubt[]
): Target {
  return { operator, value: null, unit: "", kind, ...assess(doubts), text };
}

/** `目标值：`, `1.` and the like in front of the figure; a full stop behind it. */
const LABEL =
  /^(?:(?:年度)?(?:指标|目标)值?|目标|指标)[:：]\s*|^\d+[.、)]\s*(?=[≥≤=<>]|不[少低超高小大])/;
const QUOTED = /^["'“”‘’「『《](.*)["'“”‘’」』》]$/;
const END = /[。；;，,、!！.]+$/;
const REMARK = /\s*\(([^()]*)\)$/;
const FRONT_UNIT = new RegExp(`^(${UNIT_PATTERN})\\s*(?=[=<>≥≤])`);

/** Without any of these a text is words. */
const FIGURE_OR_TIME = /[\d=<>≥≤±年月日季]/;

interface Stripped {
  readonly text: string;
  readonly strict: boolean;
  readonly doubts: readonly Doubt[];
}

/** Takes a remark in brackets off the end: `≥95%（含）`, `≥50个（其中县级20个）`. */
function withoutRemark(text: string): Stripped {
  const match = REMARK.exec(text);
  const inside = match?.[1] ?? "";
  if (!match || match.index === 0 || isKnownUnit(inside))
    return { text, strict: false, doubts: NONE };
  const before = text.slice(0, match.index);
  if (/[上下内]$/.test(before)) return { text, strict: false, doubts: NONE };
  if (/^(?:不含|不包括|不包含)(?:本数)?$/.test(inside))
    return { text: before, strict: true, doubts: NONE };
  if (/^(?:含|包含|包括|及以上)(?:本数|当日|当天)?$/.test(inside)) {
    return { text: inside === "及以上" ? `${before}以上` : before, strict: false, doubts: NONE };
  }
  // [80,90) and 50(±5) are no remarks.
  if (/^[\d±+\-~,.% ]*$/.test(inside) || !/\d/.test(before))
    return { text, strict: false, doubts: NONE };
  return { text: before, strict: false, doubts: ["wordsAround"] };
}

function readPlain(plain: string, written: string, context: TargetContext): Target {
  const labelled = /^定性(?:指标)?[\s:：]+/.exec(written);
  if (readOperatorCell(context.operator).qualitative || labelled) {
    return readWords(plain.replace(/^定性(?:指标)?[\s:：]*/, ""), "", written);
  }
  const bare = plain.replace(LABEL, "").replace(QUOTED, "$1").replace(END, "").trim();
  const numerals = withArabicNumerals(bare);
  const { sense, rest } = dropSense(numerals);
  if (!FIGURE_OR_TIME.test(rest)) return readWords(rest, sense, written);
  const stripped = withoutRemark(rest);
  const front = /.[=<>≥≤]/.test(stripped.text) ? FRONT_UNIT.exec(stripped.text) : null;
  const { operator, body, contradiction } = directionOf(
    front ? stripped.text.slice(front[0].length) : stripped.text
  );
  const direction = strictly(operator === "" ? sense : operator, stripped.strict);
  const more: Doubt[] = [
    ...stripped.doubts,
    ...(contradiction ? (["contradiction"] as const) : []),
  ];
  const whole = readWhole(body, direction, written, context, more);
  if (whole) {
    const unit = front && whole.unit === "" ? sameSpelling(front[1] as string) : whole.unit;
    if (unit === whole.unit) return whole;
    return { ...whole, unit, ...assess(whole.doubts.filter((doubt) => doubt !== "unitUnknown")) };
  }
  return readLoose(operator === "" ? rest : numerals, body, direction, written, more);
}

/** The operator in front, also where sign and words stand together: `≥不低于95%`. */
function directionOf(text: string): { operator: Operator; body: string; contradiction: boolean } {
  const { operator, rest } = takeOperator(text);
  // 控制在3%-5% keeps within a range; 控制在5% below a bound.
  const within = text.startsWith("控制在") && readRange(text) !== undefined;
  if (operator === "" || within) return { operator: "", body: text, contradiction: false };
  const again = takeOperator(rest.trim());
  const body = again.rest.trim();
  const contradiction = again.operator !== "" && again.operator !== operator;
  return { operator, body, contradiction };
}

function strictly(operator: Operator, strict: boolean): Operator {
  if (!strict) return operator;
  return operator === "≥" ? "＞" : operator === "≤" ? "＜" : operator;
}

/** A text that is a figure, a date or a range and nothing besides. */
function readWhole(
  body: string,
  direction: Operator,
  written: string,
  context: TargetContext,
  more: readonly Doubt[]
): Target | undefined {
  const figure = readFigure(body);
  const timely = direction === "" && (context.unit ?? "").trim() === "" && asksForTime(context);
  if (figure && timely && figure.unit === "") {
    const day = dayOfSerial(figure.value);
    if (day) return deadline({ from: day, to: day, year: true }, "", written, ["serialDate"]);
  }
  if (!figure || mayBeDate(body, direction, context)) {
    const dates = datesOf(body, timely);
    if (dates)
      return deadline(dates, before(written, direction), written, [...more, ...dates.doubts]);
  }
  if (figure) {
    const dated = direction === "" && MAYBE_DATE.test(body) ? (["dateOrNumber"] as const) : NONE;
    const doubts = [...figure.doubts, ...more, ...dated];
    return figureTarget(direction, { ...figure, doubts }, written);
  }
  const range = readRange(body);
  if (range) {
    const signed = direction === "" || body.includes("±") ? NONE : (["contradiction"] as const);
    const years = range.unit === "" && isYear(range.value) && isYear(range.upper);
    return rangeTarget(range, written, [
      ...more,
      ...signed,
      ...(years ? (["dateOrNumber"] as const) : NONE),
    ]);
  }
  return readBound(body, direction, written, more);
}

const MAYBE_DATE = /^(?:19|20)\d{2}(?:\.(?:1[0-2]|0?[1-9])|(?:1[0-2]|0[1-9]))$/;

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2099;
}

const BEFORE = /(?:之|以)?前|不晚于|不迟于|截[至止]|最迟|最晚|[年月度]内/;

/** 前 is the direction of a date, as 以内 is of a figure. */
function before(written: string, direction: Operator): Operator {
  return direction === "" && BEFORE.test(written) ? "≤" : direction;
}

/** `25年底`: two digits of a year before something that ends one. */
const SHORT_YEAR = /^['’]?([2-4]\d)年(?=底|末|度|年底|\d{1,2}月|第?[1-4]季度|[上下]半年)/;

function datesOf(
  body: string,
  timely: boolean
): (ReadDates & { readonly doubts: readonly Doubt[] }) | undefined {
  const short = SHORT_YEAR.exec(body);
  const full = short ? `20${short[1] as string}年${body.slice(short[0].length)}` : body;
  const dates = readDates(timely && /^(?:19|20)\d{2}$/.test(full) ? `${full}年` : full);
  if (!dates) return undefined;
  const compact = /^\d{8}$/.test(body) && !timely ? (["dateOrNumber"] as const) : NONE;
  return { ...dates, doubts: short ? ["yearGuessed"] : compact };
}

/**
 * Whether a readable figure may yet be a date: `2023年` and `7月` are, `2021.5` and `202106` only under a
 * name that asks for a time.
 */
function mayBeDate(figure: string, operator: Operator, context: TargetContext): boolean {
  if ((context.unit ?? "").trim() !== "") return false;
  if (operator !== "")
    return /^(?:19|20)\d{2}年/.test(figure) || /月(?:底|末|前|初|份|[上中下]旬)/.test(figure);
  return /[年月]|季度|^(?:19|20)\d{2}[01]\d[0-3]\d$/.test(figure) || asksForTime(context);
}

function deadline(
  dates: ReadDates,
  operator: Operator,
  text: string,
  doubts: readonly Doubt[]
): Target {
  const from = dates.period ? { dateFrom: dates.from } : {};
  // A period has both its ends and no direction besides.
  const base = {
    operator: dates.period ? "" : operator,
    value: null,
    unit: "",
    kind: "时间",
    ...assess(doubts),
    text,
  } as const;
  return dates.year
    ? { ...base, ...from, date: dates.to }
    : { ...base, ...from, monthDay: dates.to };
}

/** `98%以上`, `3天内`, `100人及以上`. */
function readBound(
  body: string,
  direction: Operator,
  written: string,
  more: readonly Doubt[]
): Target | undefined {
  const trailing = dropTrailingDirection(body);
  if (trailing.operator === "") return undefined;
  const figure = readFigure(trailing.rest.replace(/[(（]$/, "").trim());
  if (!figure) return undefined;
  const same = direction === "" || senseOf(direction) === senseOf(trailing.operator);
  const doubts: Doubt[] = [...figure.doubts, ...more];
  if (!same) doubts.push("contradiction");
  const operator = direction === "" ? trailing.operator : direction;
  return figureTarget(operator, { ...figure, doubts }, written);
}

function senseOf(operator: Operator): "up" | "down" | "" {
  if (operator === "≥" || operator === "＞") return "up";
  return operator === "≤" || operator === "＜" ? "down" : "";
}

const CAP_WORDS = /标准|控制|不超|不突破|限额/;
const EACH_TIME = /^每(?:月|季度?|周|日|天|旬|半年|学期).*[日号月末底前]$|次月/;
/** 4A级, 3星: grades are words. */
const GRADE = /^(?:\d?A+|[A-Z]\d?)级?(?:以上|及以上|标准)?$|^\d[A-Z]+级/;
const DATE_INSIDE =
  /(?:(?:19|20)\d{2}年)?(?:\d{1,2}月(?:\d{1,2}[日号]|底|末|初|上旬|中旬|下旬)?|年底|第?[一二三四1-4]季度末?)(?:(?:之|以)?前)?/g;

/** Figures and dates among words. */
function readLoose(
  text: string,
  body: string,
  direction: Operator,
  written: string,
  more: readonly Doubt[]
): Target {
  if (!/\d/.test(body) || GRADE.test(body)) return readWords(body, direction, written);
  if (EACH_TIME.test(body)) return result("时间", "", written, ["recurring", "noDate"]);
  if (/^\d{1,2}\/\d{1,2}$/.test(body)) return result("不明", "", written, ["dateOrNumber"]);
  const sentence = readSentence(text);
  const dates = [...body.matchAll(DATE_INSIDE)].filter(([date]) => /\d月|季度/.test(date));
  if (dates.length > 0) return readDatedWords(dates, body, direction, written);
  switch (sentence.found) {
    case "range":
      return rangeTarget(sentence.range, written, more);
    case "several":
      return result("不明", "", written, ["severalFigures"]);
    case "nothing":
      return readWords(body, direction, written);
    case "figure": {
      const { mention } = sentence;
      if (mention.unit === "" && /[/:：]/.test(body)) {
        return result("不明", direction, written, ["unreadable"]);
      }
      const cap = direction === "" && CAP_WORDS.test(body) ? "≤" : direction;
      const operator = mention.operator === "" ? cap : mention.operator;
      return figureTarget(operator, { ...mention, doubts: [...sentence.doubts, ...more] }, written);
    }
  }
}

/** A sentence around one date is a deadline; with a figure beside it, it is two targets in one. */
function readDatedWords(
  dates: readonly RegExpMatchArray[],
  body: string,
  direction: Operator,
  written: string
): Target {
  const [date] = dates;
  const others = body.replace(DATE_INSIDE, "").replace(/(?:19|20)\d{2}年度?/, "");
  const read = dates.length === 1 && date ? datesOf(date[0], false) : undefined;
  if (!read || /\d/.test(others)) return result("不明", "", written, ["severalFigures"]);
  return deadline(read, before(date?.[0] ?? "", direction), written, [
    "wordsAround",
    ...read.doubts,
  ]);
}

const IN_TIME =
  /(?:(?:时间|期限|时限|工期|周期|进度|时间节点)(?:之?内|前)|(?:时间|期限|时限|工期|规定时间|周期)(?:之?内)?(?:全部|按时)?完成)|^(?:.{0,8}(?:节|学期|汛期|采暖季|供暖季|开学|入汛|入冬|学年|月底|季度末|汛|冬季|竣工))(?:之|以)?前/;
const OPTIONS =
  /^(?:好坏|好\/坏|优良中(?:低)?差|优[/、|]良[/、|]中[/、|]差|优良差|高中?低|高[/、]中?[/、]?低|高低|是否|是[/、]否|有无|有[/、]无|达成[/、](?:部分达成[/、])?未达成|合格[/、]不合格|有效[/、]无效|强弱|大小|多少|是否.*)$/;

function readWords(words: string, direction: Operator, written: string): Target {
  if (OPTIONS.test(words)) return result("定性", "", written, ["optionsOnly"]);
  if (IN_TIME.test(words)) return result("时间", "", written, ["noDate"]);
  if (direction === "≤" || /不超|不突破|成本控制|控制成本|不高于|不大于/.test(words)) {
    return result("定性", "≤", written, NONE);
  }
  return result("定性", /^(?:不低于|不少于|不小于)/.test(words) ? "≥" : "", written, NONE);
}
