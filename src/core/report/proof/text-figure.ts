import type { Span } from "./proof-text";

export type FigureKind = "count" | "money" | "percent" | "points" | "year" | "other";

/** A number in the text with its unit and what it is. */
export interface TextFigure extends Span {
  readonly value: number;
  /** As written: 个, 万元, 亿, %; empty without one. */
  readonly unit: string;
  readonly kind: FigureKind;
  /** Decimals as printed. */
  readonly decimals: number;
}

const NUMBER = String.raw`\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const MONEY = ["万亿元", "万亿", "亿元", "万元", "千元", "百万元", "亿", "万", "元"];
const COUNTERS = [
  ...["个", "项", "家", "次", "条", "人次", "件", "份", "名", "户", "批", "所", "座", "期", "类"],
  ...["人", "公里", "亩", "吨", "篇", "处", "套", "台", "场", "轮"],
];
const FIGURE = new RegExp(
  String.raw`(?<![\d.〔[（(A-Za-z])(${NUMBER})\s*(万亿元?|百万元|千元|亿元|万元|亿|万(?![\d公])|元|[%％]|个百分点|分(?![之别类为局区])|年|人次|公里|[个项家次条件份名户批所座期类人亩吨篇处套台场轮])?`,
  "g"
);

/** Where the number of a heading may stand. */
const HEADING = /(?:^|[。；;：:！!？?”）)\s])$/;

/** All figures of a text in their order. Numbers of documents (〔2021〕6号) and of headings are none. */
export function figuresIn(span: Span): readonly TextFigure[] {
  const found: TextFigure[] = [];
  for (const match of span.text.matchAll(FIGURE)) {
    const [whole, digits = "", unit = ""] = match;
    const after = span.text.slice(match.index + whole.length);
    const before = span.text.slice(Math.max(0, match.index - 4), match.index);
    // 3月, 5日, 21号, the dots of a numbered heading and the ends of ranges of months are no figures.
    if (unit === "" && /^\s*(?:[月日号〕\]）)]|[-—–~～至到]\d)/.test(after)) continue;
    if (unit === "" && /^\s*[.、．]\D/.test(after) && HEADING.test(before)) continue;
    if (unit === "" && /[-—–~～]$/.test(before)) continue;
    const plain = digits.replace(/[,，]/g, "");
    found.push({
      text: whole.trim(),
      offset: span.offset + match.index,
      value: Number(plain),
      unit,
      kind: kindOf(plain, unit),
      decimals: plain.split(".")[1]?.length ?? 0,
    });
  }
  return found;
}

function kindOf(digits: string, unit: string): FigureKind {
  if (unit === "年") return /^20\d\d$/.test(digits) ? "year" : "other";
  if (unit === "%" || unit === "％" || unit === "个百分点") return "percent";
  if (unit === "分") return "points";
  if (MONEY.includes(unit)) return "money";
  return COUNTERS.includes(unit) ? "count" : "other";
}

/** 万元, whatever the unit is. */
export function inWan({ value, unit }: TextFigure): number {
  const times: Readonly<Record<string, number>> = {
    万亿元: 100_000_000,
    万亿: 100_000_000,
    亿元: 10_000,
    亿: 10_000,
    百万元: 100,
    千元: 0.1,
    元: 0.0001,
  };
  // A product of two decimals has a binary tail that is no part of the amount.
  return Number((value * (times[unit] ?? 1)).toFixed(6));
}

/** Where a figure ends. */
export function endOf({ offset, text }: Span): number {
  return offset + text.length;
}
