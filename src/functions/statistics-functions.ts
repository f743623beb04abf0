import { functionMessages } from "../core/messages/functions";
import { render } from "../core/messages/message";
import { isWithin, round, sum } from "../core/numbers/decimal";
import { nationalScheme } from "../core/schemes/national";
import { gradeOf } from "../core/scoring/grade";
import { weightProblem } from "../core/scoring/weight-check";
import { coverage as coverageOf, distinct, listedCoverage } from "../core/statistics/coverage";
import { distribution as distributionOf } from "../core/statistics/distribution";
import { mean as meanOf, weightedMean } from "../core/statistics/mean";
import { share as shareOf, shares } from "../core/statistics/shares";
import { cellArgument, isOmitted, numberArgument, textArgument, type Argument } from "./arguments";
import { bandsArgument, gradesOf } from "./bands-argument";
import { cellsOf, eachCell, isSingle, onlyCell, type Shown } from "./each-cell";
import { functionError, functionLocale } from "./function-error";
import { wholeNumberArgument } from "./whole-number-argument";

/**
 * 等级分布，每行三格：等级、个数、占比（1 位百分数）；空白不计，方案里没有的等级列在后面。例：=PERF.DISTRIBUTION(D2:D1527)。
 * @customfunction DISTRIBUTION
 * @param 等级 一列等级名称；是数字时先按方案判定等级。
 * @param [等级方案] 方案名称，或两列区域：等级名称、下限。不填为国家。
 * @returns 每个等级一行。
 */
export function distribution(等级: unknown[][], 等级方案?: unknown[][]): unknown[][] {
  const bands = bandsArgument(等级方案, gradesOf);
  const labels = cellsOf(等级).flatMap((cell): readonly string[] => {
    if (typeof cell === "number") return [gradeOf(cell, bands) ?? String(cell)];
    const text = textArgument(cell) ?? "";
    return text === "" ? [] : [text];
  });
  const order = bands.map(({ label }) => label);
  const { known, unknown } = distributionOf(labels, order);
  const rows = [...known, ...unknown];
  const { values } = shares(
    rows.map(({ count }) => count),
    nationalScheme.shares
  );
  return rows.map(({ label, count }, index) => [label, count, ratioOf(values[index] ?? 0)]);
}

/**
 * 占比：个数 ÷ 总数，按百分数的小数位取整；可一次选一列。例：=PERF.SHARE(1354,1526) 得 0.887（88.7%）；=PERF.SHARE(42,1526,1,"截尾") 得 0.027。
 * @customfunction SHARE
 * @param 个数 这一类的个数或金额。
 * @param 总数 合计；为 0 时得 #DIV/0!。
 * @param [小数位数] 百分数的小数位数，0 到 4，不填为 1。
 * @param [取整方式] 四舍五入、截尾，不填为四舍五入；选了全部个数时也可以用最大余数，合计正好 100%。
 * @returns 比率，设为百分比格式显示。
 */
export function share(
  个数: unknown[][],
  总数: unknown[][],
  小数位数?: unknown,
  取整方式?: string
): unknown[][] {
  const digits = wholeNumberArgument(小数位数, [0, 4], "digitsOutside") ?? 1;
  const mode = modeArgument(取整方式);
  if (mode === "largest-remainder") return largestRemainder(个数, 总数, digits);
  return eachCell([个数, 总数], (partCell, totalCell) => {
    const part = numberArgument(partCell);
    const whole = numberArgument(totalCell);
    if (part === null || whole === null) throw functionError("#VALUE!", "countNotNumber");
    if (part < 0 || whole < 0) throw functionError("#NUM!", "countNotNumber");
    const percent = shareOf(part, whole, digits, mode);
    if (percent === null) throw functionError("#DIV/0!", "noTotal");
    return ratioOf(percent);
  });
}

/** All parts of a whole at once, so that the printed shares add up to 100 %. */
function largestRemainder(parts: Argument, total: Argument, digits: number): Shown[][] {
  const counts = cellsOf(parts).map((cell) => (isOmitted(cell) ? 0 : numberArgument(cell)));
  const whole = isSingle(total) ? numberArgument(onlyCell(total)) : null;
  if (whole === null || counts.some((count) => count === null)) {
    throw functionError("#VALUE!", "countNotNumber");
  }
  const known = counts.map((count) => count ?? 0);
  if (whole < 0 || known.some((count) => count < 0)) throw functionError("#NUM!", "countNotNumber");
  if (whole === 0) throw functionError("#DIV/0!", "noTotal");
  const found = sum(known);
  if (!isWithin(found, whole, 1e-9)) {
    throw functionError("#VALUE!", "partsNotTotal", { sum: found, total: whole });
  }
  const { values } = shares(known, { digits, mode: "largest-remainder" });
  let next = 0;
  const rows: readonly unknown[] = Array.isArray(parts) ? parts : [[parts]];
  return rows.map((row) =>
    (Array.isArray(row) ? row : [row]).map(() => ratioOf(values[next++] ?? 0))
  );
}

const MODES = {
  四舍五入: "half-up",
  截尾: "truncate",
  最大余数: "largest-remainder",
} as const;

function modeArgument(argument: Argument): (typeof MODES)[keyof typeof MODES] {
  if (isOmitted(argument)) return "half-up";
  const mode = textArgument(argument) ?? "?";
  if (Object.hasOwn(MODES, mode)) return MODES[mode as keyof typeof MODES];
  throw functionError("#VALUE!", "unknownMode", { mode });
}

/**
 * 覆盖率：已完成 ÷ 应纳入，取 1 位百分数；没有全部完成时不会进位成 100%。例：=PERF.COVERAGE(82,85) 得 0.965；=PERF.COVERAGE(B2:B83,A2:A86)。
 * @customfunction COVERAGE
 * @param 已完成 个数，或一列名称（重复的只算一次，不在应纳入名单里的不算）。
 * @param 应纳入 个数，或一列名称（重复的只算一次）。
 * @returns 比率，设为百分比格式显示。
 */
export function coverage(已完成: unknown[][], 应纳入: unknown[][]): number {
  const [done, required] = [countOrNames(已完成), countOrNames(应纳入)];
  const listed =
    typeof done === "number" || typeof required === "number"
      ? { done: countOf(done), required: countOf(required) }
      : listedCoverage(done, required);
  if (listed.required === 0) throw functionError("#DIV/0!", "nothingRequired");
  const ratio = coverageOf(listed.done, listed.required);
  if (ratio !== null) return ratio;
  if (listed.done < 0 || listed.required < 0) throw functionError("#NUM!", "countNotNumber");
  const counts = { done: listed.done, required: listed.required };
  throw functionError("#NUM!", "moreThanRequired", counts);
}

/** A single number is a count; anything else is a list of names. A blank cell is a list of nobody. */
function countOrNames(argument: Argument): number | readonly string[] {
  if (isSingle(argument)) {
    const count = numberArgument(onlyCell(argument));
    if (count !== null) return count;
  }
  return cellsOf(argument).flatMap((cell) => {
    const name = textArgument(cell);
    return name === null || name === "" ? [] : [name];
  });
}

function countOf(given: number | readonly string[]): number {
  return typeof given === "number" ? given : distinct(given).size;
}

/**
 * 平均分，保留 2 位小数；空白和文字不计。填权数（资金、个数）时为加权平均。例：=PERF.MEAN({88.37;86.47},{5;6}) 得 87.33。
 * @customfunction MEAN
 * @param 得分 得分的区域；没有数字时得 #DIV/0!。
 * @param [权数] 与得分同样大小的区域：资金或个数。
 * @returns 平均分。
 */
export function mean(得分: unknown[][], 权数?: unknown[][]): number {
  const scores = cellsOf(得分).map(numberArgument);
  const weights = isOmitted(权数) || isBlankSingle(权数) ? undefined : cellsOf(权数);
  if (weights && weights.length !== scores.length) throw functionError("#VALUE!", "sizesDiffer");
  const pairs = scores.flatMap((points, index) => {
    if (points === null) return [];
    const weight = weights ? (numberArgument(weights[index]) ?? 0) : 1;
    if (weight < 0) throw functionError("#NUM!", "negativeWeight");
    return [{ points, weight }];
  });
  if (pairs.length === 0) throw functionError("#DIV/0!", "noScores");
  const points = pairs.map((pair) => pair.points);
  const result = weights
    ? weightedMean(
        points,
        pairs.map(({ weight }) => weight)
      )
    : meanOf(points);
  if (result === null) throw functionError("#DIV/0!", weights ? "noShareWeights" : "noScores");
  if (!Number.isFinite(result)) throw functionError("#NUM!", "noScores");
  return result;
}

function isBlankSingle(argument: Argument): boolean {
  return isSingle(argument) && isOmitted(onlyCell(argument));
}

/**
 * 核对分值合计：没有问题时为空文本，否则说明差多少或哪一个不对；空白不计。例：=PERF.WEIGHTCHECK(G13:G21,90)。
 * @customfunction WEIGHTCHECK
 * @param 分值 各指标分值的区域。
 * @param [合计] 应有的合计，不填为 100。
 * @returns 空文本，或一句说明。
 */
export function weightCheck(分值: unknown[][], 合计?: unknown): string {
  const cell = isSingle(合计) ? onlyCell(合计) : 合计;
  const total = isOmitted(cell) ? 100 : numberArgument(cell);
  if (total === null) throw functionError("#VALUE!", "totalNotNumber");
  if (!(total > 0)) throw functionError("#NUM!", "totalNotNumber");
  const weights = cellsOf(分值).map((weight) => {
    const content = cellArgument(weight);
    if (content === null) throw functionError("#VALUE!", "oneCell");
    return content;
  });
  const problem = weightProblem(weights, total);
  return problem ? render(functionMessages[problem.key], functionLocale(), problem.params) : "";
}

/** Percent as printed → the ratio a percent format shows so: 88.7 → 0.887. */
function ratioOf(percent: number): number {
  return round(percent / 100, 8);
}
