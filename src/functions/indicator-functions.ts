import { scoringMessages } from "../core/messages/scoring";
import { round } from "../core/numbers/decimal";
import { completionOf, deviationOf } from "../core/monitoring/progress";
import { figuresMissing, meets as meetsTarget, type NoAnswer } from "../core/scoring/achievement";
import { gradeOf } from "../core/scoring/grade";
import { methodNames, scoreArguments } from "../core/scoring/score-arguments";
import { targetParts } from "../core/targets/target-parts";
import { cellArgument, isOmitted, numberArgument, textArgument, type Argument } from "./arguments";
import { bandsArgument, gradesOf, type Band } from "./bands-argument";
import { cellsOf, eachCell } from "./each-cell";
import { errorWith, functionError } from "./function-error";
import { pairOf } from "./pair-argument";
import { wholeNumberArgument } from "./whole-number-argument";

// In every file of functions: the names of the parameters are Chinese because Excel shows them while a
// formula is typed, and the metadata takes them from here. `unknown[][]` becomes a range of "any",
// which Excel passes through as it is: one call for a whole column. Never for a repeating parameter.

/**
 * 按得分判定等级，得分先四舍五入到 2 位小数；可一次选一列。例：=PERF.GRADE(88.5) 得“良”；=PERF.GRADE(75,"大祥区") 得“较差”。
 * @customfunction GRADE
 * @param 得分 0 到 100 分，超出时为 #NUM!。
 * @param [等级方案] 方案名称（国家、大祥区、八七六、三级），或两列区域：等级名称、下限。不填为国家。
 * @returns 等级名称。
 */
export function grade(得分: unknown[][], 等级方案?: unknown[][]): unknown[][] {
  const bands = bandsArgument(等级方案, gradesOf);
  return eachCell([得分], (score) => gradeOfCell(score, bands));
}

function gradeOfCell(cell: Argument, bands: readonly Band[]): string {
  const score = numberArgument(cell);
  if (score === null) throw functionError("#VALUE!", "scoreNotNumber");
  const label = gradeOf(score, bands);
  if (label !== null) return label;
  const points = round(score, 2);
  if (points >= 0 && points <= 100) throw functionError("#VALUE!", "noBandFor", { score: points });
  throw functionError("#NUM!", "scoreOutside", { score });
}

/**
 * 按指标值和实际完成值计算得分，保留 2 位小数；可一次选几列。例：=PERF.SCORE("≥500",487,10) 得 9.74；=PERF.SCORE(E13,F13,G13)。
 * @customfunction SCORE
 * @param 指标值 如“≥95%”“≤30万元”“2025年12月底前”。
 * @param 实际完成值 数字、百分数或日期，可以带单位。
 * @param 分值 这条指标的满分。
 * @param [计分方法] 正向、反向、反向比例、等于、满意度（分段），指标值没有写≥、≤或＝时用它说明方向；也可以是方案名称。
 * @returns 得分；算不出时为 #VALUE!。
 */
export function score(
  指标值: unknown[][],
  实际完成值: unknown[][],
  分值: unknown[][],
  计分方法?: string
): unknown[][] {
  const method = isOmitted(计分方法) ? "" : (textArgument(计分方法) ?? "?");
  return eachCell([指标值, 实际完成值, 分值], (target, actual, weight) =>
    scoreOfCells(target, actual, weight, method)
  );
}

function scoreOfCells(
  targetCell: Argument,
  actualCell: Argument,
  weightCell: Argument,
  method: string
): number {
  const target = cellArgument(targetCell);
  const actual = cellArgument(actualCell);
  if (target === null || actual === null) throw functionError("#VALUE!", "oneCell");
  const weight = numberArgument(weightCell);
  if (weight === null || weight < 0) throw functionError("#VALUE!", "weightNotNumber");
  const result = scoreArguments(target, actual, weight, method);
  if ("score" in result) return result.score;
  if ("unknownMethod" in result) {
    const names = methodNames.join("、");
    throw functionError("#VALUE!", "unknownMethod", { method: result.unknownMethod, names });
  }
  const { key, params } = result.explanation;
  throw errorWith("#VALUE!", scoringMessages[key], params);
}

/**
 * 把指标值拆成四格：符号、数值、单位、类型（定量、区间、时间、定性、空、不明）；可一次选一列。例：=PERF.TARGET("≥95%") 得 ≥、95、%、定量。
 * @customfunction TARGET
 * @param 指标值 如“≥95%”“80%-90%”“2025年底前”“效果明显”。
 * @returns 一行四格。
 */
export function target(指标值: unknown[][]): unknown[][] {
  const cells = cellsOf(指标值);
  const rows: unknown[] = Array.isArray(指标值) ? 指标值 : [指标值];
  if (cells.length !== rows.length) throw functionError("#VALUE!", "oneColumn");
  return cells.map((cell) => {
    const text = cellArgument(cell);
    if (text === null) throw functionError("#VALUE!", "oneCell");
    return [...targetParts(text)];
  });
}

/**
 * 实际完成值是否达到指标值；＞和＜的边界本身不算达到。可一次选几列。例：=PERF.MEETS("≥95%","96%") 得 TRUE；=PERF.MEETS("≤30",33) 得 FALSE。
 * @customfunction MEETS
 * @param 指标值 如“≥95%”“≤30万元”“2025年12月底前”。
 * @param 实际完成值 数字、百分数、日期，或“达成”“未达成”等文字。
 * @returns TRUE 或 FALSE；判断不了时为 #VALUE!。
 */
export function meets(指标值: unknown[][], 实际完成值: unknown[][]): unknown[][] {
  return eachCell([指标值, 实际完成值], (targetCell, actualCell) => {
    const pair = pairOf(targetCell, actualCell);
    const answer = meetsTarget(pair.target, pair.actual);
    if ("met" in answer) return answer.met;
    throw noAnswer(answer.reason);
  });
}

/**
 * 指标完成率：实际完成值 ÷ 指标值，保留 4 位小数（百分数 2 位），指标值为 0 时得 0。可一次选几列。例：=PERF.COMPLETION("≥500",487) 得 0.974。
 * @customfunction COMPLETION
 * @param 指标值 数字指标值，如“≥500户”。区间按下限。
 * @param 实际完成值 数字或百分数，可以带单位。
 * @returns 比率，设为百分比格式显示 97.40%。
 */
export function completion(指标值: unknown[][], 实际完成值: unknown[][]): unknown[][] {
  return eachCell([指标值, 实际完成值], (targetCell, actualCell) => {
    const { target, actual } = figuresOf(targetCell, actualCell);
    const ratio = completionOf(target, actual);
    if (ratio === null) throw functionError("#NUM!", "beyondNumbers");
    return ratio;
  });
}

/**
 * 偏离度：（实际完成值 − 应完成值）÷ 应完成值；填月份时应完成值 = 指标值 × 月份 ÷ 12。可一次选几列。例：=PERF.DEVIATION("≥50",65) 得 0.3。
 * @customfunction DEVIATION
 * @param 指标值 数字指标值；为 0 时得 #DIV/0!。
 * @param 实际完成值 数字或百分数，可以带单位。
 * @param [月份] 监控截止月，1 到 12；不填按全年。
 * @returns 比率，负数表示没有完成。
 */
export function deviation(
  指标值: unknown[][],
  实际完成值: unknown[][],
  月份?: unknown[][]
): unknown[][] {
  return eachCell([指标值, 实际完成值, 月份 ?? null], (targetCell, actualCell, monthCell) => {
    const month = wholeNumberArgument(monthCell, [1, 12], "monthOutside");
    const { target, actual } = figuresOf(targetCell, actualCell);
    const ratio = deviationOf(target, actual, month);
    if (ratio !== null && Number.isFinite(ratio)) return ratio;
    if (target.value === 0) throw functionError("#DIV/0!", "zeroTarget");
    throw functionError("#NUM!", "negativeTarget");
  });
}

/** A target and an actual value that are both figures. Throws #VALUE! and says why they are not. */
function figuresOf(targetCell: Argument, actualCell: Argument): ReturnType<typeof pairOf> {
  const pair = pairOf(targetCell, actualCell);
  const missing = figuresMissing(pair.target, pair.actual);
  if (missing) throw noAnswer(missing);
  return pair;
}

function noAnswer({ key, params }: NoAnswer): CustomFunctions.Error {
  return errorWith("#VALUE!", scoringMessages[key], params);
}
