import { scoringMessages } from "../core/messages/scoring";
import { round } from "../core/numbers/decimal";
import { executionRate, executionScore, EXECUTION_WEIGHT } from "../core/scoring/execution";
import { gradeOf } from "../core/scoring/grade";
import { methodNames, scoreArguments } from "../core/scoring/score-arguments";
import { cellArgument, isOmitted, numberArgument, textArgument } from "./arguments";
import { bandsArgument } from "./bands-argument";
import { errorWith, functionError } from "./function-error";

// The names of the parameters are Chinese because Excel shows them while a formula is typed, and the
// metadata takes them from here. Types: `unknown` becomes "any", which Excel passes through as it is;
// it is used only where a cell may hold a number or text. Never for a repeating parameter.

/**
 * 按得分判定等级，得分先四舍五入到 2 位小数。例：=PERF.GRADE(88.5) 得“良”；=PERF.GRADE(75,"大祥区") 得“较差”。
 * @customfunction GRADE
 * @param 得分 0 到 100 分，超出时为 #NUM!。
 * @param [等级方案] 方案名称（国家、大祥区、八七六、三级），或两列区域：等级名称、下限。不填为国家。
 * @returns 等级名称。
 */
export function grade(得分: number, 等级方案?: unknown[][]): string {
  const score = numberArgument(得分);
  if (score === null) throw functionError("#VALUE!", "scoreNotNumber");
  const bands = bandsArgument(等级方案);
  const label = gradeOf(score, bands);
  if (label !== null) return label;
  const points = round(score, 2);
  if (points >= 0 && points <= 100) throw functionError("#VALUE!", "noBandFor", { score: points });
  throw functionError("#NUM!", "scoreOutside", { score });
}

/**
 * 按指标值和实际完成值计算得分，保留 2 位小数。例：=PERF.SCORE("≥500",487,10) 得 9.74；=PERF.SCORE(E13,F13,G13)。
 * @customfunction SCORE
 * @param 指标值 如“≥95%”“≤30万元”“2025年12月底前”。
 * @param 实际完成值 数字、百分数或日期，可以带单位。
 * @param 分值 这条指标的满分。
 * @param [计分方法] 正向、反向、反向比例、等于。指标值没有写≥、≤或＝时用它说明方向。
 * @returns 得分；算不出时为 #VALUE!。
 */
export function score(
  指标值: unknown,
  实际完成值: unknown,
  分值: number,
  计分方法?: string
): number {
  const target = cellArgument(指标值);
  const actual = cellArgument(实际完成值);
  if (target === null || actual === null) throw functionError("#VALUE!", "oneCell");
  const weight = numberArgument(分值);
  if (weight === null || weight < 0) throw functionError("#VALUE!", "weightNotNumber");
  const method = isOmitted(计分方法) ? "" : (textArgument(计分方法) ?? "?");
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
 * 预算执行率：执行数 ÷ 全年预算数。例：=PERF.EXECRATE(215457.6,250000) 得 0.8618304，设为百分比格式显示 86.18%。
 * @customfunction EXECRATE
 * @param 执行数 全年执行数。
 * @param 预算数 全年预算数（调整后），与执行数同一单位。没有预算时为 #DIV/0!。
 * @returns 比率，不封顶。
 */
export function execRate(执行数: number, 预算数: number): number {
  const { executed, budget } = amounts(执行数, 预算数);
  const rate = executionRate(executed, budget);
  if (rate === null) throw functionError("#DIV/0!", "noBudget");
  return rate;
}

/**
 * 预算执行率得分：执行率 × 分值，不超过分值。例：=PERF.EXECSCORE(215457.6,250000) 得 8.62。
 * @customfunction EXECSCORE
 * @param 执行数 全年执行数。
 * @param 预算数 全年预算数（调整后），与执行数同一单位。没有预算时得 0 分。
 * @param [分值] 预算执行率的分值，不填为 10。
 * @returns 得分，保留 2 位小数。
 */
export function execScore(执行数: number, 预算数: number, 分值?: number): number {
  const { executed, budget } = amounts(执行数, 预算数);
  const weight = isOmitted(分值) ? EXECUTION_WEIGHT : numberArgument(分值);
  if (weight === null || weight < 0) throw functionError("#VALUE!", "weightNotNumber");
  const points = executionScore(executed, budget, weight);
  if (points === null) throw functionError("#VALUE!", "amountNotNumber");
  return points;
}

/** A blank amount counts as 0, as in Excel's own arithmetic. */
function amounts(
  executedArgument: unknown,
  budgetArgument: unknown
): { readonly executed: number; readonly budget: number } {
  const executed = isOmitted(executedArgument) ? 0 : numberArgument(executedArgument);
  const budget = isOmitted(budgetArgument) ? 0 : numberArgument(budgetArgument);
  if (executed === null || budget === null) throw functionError("#VALUE!", "amountNotNumber");
  if (budget < 0) throw functionError("#VALUE!", "negativeBudget");
  return { executed, budget };
}
