import { divide, multiply } from "../numbers/decimal";

/** Units that measure the same thing, with the factor to the first of each row. */
const SCALES: readonly Readonly<Record<string, number>>[] = [
  { 元: 1, 块: 1, 千元: 1e3, 万元: 1e4, 百万元: 1e6, 千万元: 1e7, 亿元: 1e8 },
  {
    米: 1,
    m: 1,
    厘米: 0.01,
    cm: 0.01,
    公分: 0.01,
    毫米: 0.001,
    mm: 0.001,
    公里: 1e3,
    千米: 1e3,
    km: 1e3,
  },
  {
    平方米: 1,
    平米: 1,
    "㎡": 1,
    m2: 1,
    "m²": 1,
    平方公里: 1e6,
    平方千米: 1e6,
    km2: 1e6,
    公顷: 1e4,
  },
  { 立方米: 1, 方: 1, "m³": 1, m3: 1 },
  { 千克: 1, 公斤: 1, kg: 1, 斤: 0.5, 克: 0.001, g: 0.001, 吨: 1e3, t: 1e3 },
  { "%": 1, "％": 1, 百分比: 1, "‰": 0.1, 成: 10 },
  { 小时: 1, 个小时: 1, 时: 1, h: 1 },
  { 天: 1, 日: 1, 日历天: 1, 自然日: 1, 个自然日: 1, 工作日: 1, 个工作日: 1 },
  { 个月: 1, 月: 1 },
  { 人: 1, 名: 1, 位: 1 },
];

/** What is counted piece by piece. 个 may be written for each of them: 120个 and 125处 are alike. */
const COUNTED = new Set(
  "个处项座所家件台套份条场期批户人名位辆只头株棵本册篇幅间栋幢村块支类种口眼盏次"
);

const PREFIXES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  亿: 1e8,
};

interface Measure {
  readonly base: string;
  readonly factor: number;
}

function measureOf(unit: string): Measure {
  const plain = unit.trim();
  const own = direct(plain);
  if (own) return own;
  const slash = plain.indexOf("/");
  if (slash > 0) {
    const top = measureOf(plain.slice(0, slash));
    return { base: `${top.base}/${plain.slice(slash + 1)}`, factor: top.factor };
  }
  const match = /^(百万|[百千万亿])(.*)$/.exec(plain);
  if (match) {
    const rest = direct(match[2] as string) ?? { base: match[2] as string, factor: 1 };
    const factor = multiply(PREFIXES[match[1] as string] ?? 1, rest.factor);
    return { base: rest.base, factor };
  }
  return { base: plain, factor: 1 };
}

function direct(unit: string): Measure | undefined {
  for (const [index, scale] of SCALES.entries()) {
    const factor = Object.hasOwn(scale, unit) ? scale[unit] : undefined;
    if (factor !== undefined) return { base: `#${index}`, factor };
  }
  return undefined;
}

/**
 * A figure in another unit, exact: 50000 元 → 5 万元, 1.2 万亩 → 12000 亩. Where a unit is missing the
 * figure stays as it is; null when the two units measure different things. A bare 万 or 亿 (`5万`)
 * goes with any unit that has the same multiple.
 */
export function convertUnit(value: number, from: string, to: string): number | null {
  if (from === to || from === "" || to === "") return value;
  const [source, target] = [measureOf(from), measureOf(to)];
  const pieces = [from, to].includes("个") && COUNTED.has(from) && COUNTED.has(to);
  if (pieces) return value;
  const bare = source.base === "" || target.base === "";
  if (source.base !== target.base && !bare) return null;
  if (source.factor === target.factor) return value;
  return divide(multiply(value, source.factor), target.factor);
}
