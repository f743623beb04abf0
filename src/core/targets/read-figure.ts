import { readNumber } from "../numbers/read-number";
import type { Doubt } from "./target";
import { isKnownUnit, leadingUnit, sameSpelling } from "./unit-word";

/** One figure with its unit, and what is doubtful about it. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly doubts: readonly Doubt[];
}

const NONE: readonly Doubt[] = [];
const WORDS: readonly Doubt[] = ["wordsAround"];

/** `95(%)`, `50(个)`: the unit in brackets behind the figure. */
const BRACKETED_UNIT = /^([^()]*\d)\s*[(]\s*([^()\d]+?)\s*[)]$/;
/** A remark behind the figure that changes nothing: `(含)`, `(含本数)`. */
const INCLUDED = /\s*\((?:含|含本数|包含|包括)\)$/;
/** `约40%`, `40%左右`, `100余人`: more or less. */
const ABOUT = /^(?:约为?|大约|大概|近|接近|将近|预计)\s*(?=[\d.])/;
const ABOUT_AFTER = /\s*(?:左右|上下)$/;
const SOME_MORE = /^([\d,.]+)\s*[余多来几](?=[\u4e00-\u9fff万亿])/;
/** Verbs of doing before the figure that belong to no unit: 完成3次, 举办5场. */
const DONE =
  /^(?:计划|预计|力争|确保|保证|累计|共计?|合计|全年|年度?|年均|每年|本年度?|当年)*(?:完成|实现|举办|开展|组织|召开|培训|新增|新建|增加|建设|发放|补助|购置|采购|支持|扶持|达标)?[:：]?\s*(?=[\d.])/;
const RATIO = /^(\d+(?:\.\d+)?)\s*[:：]\s*(\d+(?:\.\d+)?)$/;
/** Words that may follow a percentage without changing it. */
const AFTER_PERCENT = /^(%|‰)(?:全?覆盖|完成|达标|合格|到位|满意|通过|落实|及时|发放)?$/;

/**
 * A figure that fills the whole text: `95%`, `3,239,300.00元`, `28.40/株`, `18:1`, `95(%)`, `约40%`, `完成3次`.
 * Undefined where other words or a second figure stand beside it.
 */
export function readFigure(text: string): Figure | undefined {
  const exact = exactFigure(text);
  if (exact) return exact;
  const ratio = RATIO.exec(text);
  // 9:05 and 17:30 are hours.
  if (ratio && !/:0\d|:[1-5][05]$/.test(text)) {
    return { value: Number(ratio[1]), unit: `:${Number(ratio[2])}`, doubts: NONE };
  }
  const bracketed = BRACKETED_UNIT.exec(text);
  if (bracketed && isKnownUnit(bracketed[2] as string)) {
    const inner = exactFigure(bracketed[1] as string);
    if (inner?.unit === "") return { ...inner, unit: sameSpelling(bracketed[2] as string) };
  }
  if (INCLUDED.test(text)) return readFigure(text.replace(INCLUDED, ""));
  return vagueFigure(text);
}

function vagueFigure(text: string): Figure | undefined {
  const bare = text.replace(ABOUT, "").replace(ABOUT_AFTER, "");
  const inner = bare.replace(SOME_MORE, "$1");
  if (inner !== text) {
    const figure = exactFigure(inner);
    return figure && { ...figure, doubts: ["approximate", ...figure.doubts] };
  }
  const done = text.replace(DONE, "");
  if (done === text) return undefined;
  const figure = exactFigure(done);
  if (!figure) return undefined;
  return { ...figure, doubts: /每年/.test(text) ? ["recurring", ...WORDS] : WORDS };
}

function exactFigure(text: string): Figure | undefined {
  const number = readNumber(text);
  if (number) return withUnit(number.value, number.unit);
  const percent = /^([+-]?[\d.,]+)\s*([%‰].*)$/.exec(text);
  if (!percent) return undefined;
  const value = readNumber(percent[1] as string)?.value;
  if (value === undefined) return undefined;
  const rest = (percent[2] as string).replace(/^%\s*%+$/, "%").replace(/\s/g, "");
  const after = AFTER_PERCENT.exec(rest);
  return after ? { value, unit: after[1] as string, doubts: WORDS } : undefined;
}

const LONGEST_UNKNOWN = 2;

/** Words after a figure: a unit, or a unit with what is counted (5名教师), or something else. */
function withUnit(value: number, written: string): Figure | undefined {
  const unit = sameSpelling(written);
  if (unit === "" || isKnownUnit(unit)) return { value, unit, doubts: NONE };
  const leading = leadingUnit(unit);
  if (leading !== "" && !/^[/·•*\d]/.test(unit.slice(leading.length))) {
    return { value, unit: sameSpelling(leading), doubts: WORDS };
  }
  if (/[A-Za-z]/.test(unit) && /^[A-Za-z]+级?/.test(unit) && /级|[A-Z]$/.test(unit))
    return undefined;
  if (unit.length <= LONGEST_UNKNOWN || /^[A-Za-zμµ°/·³²0-9]+$/.test(unit)) {
    return { value, unit, doubts: NONE };
  }
  return { value, unit: "", doubts: WORDS };
}
