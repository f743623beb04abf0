import { nationalScheme } from "../core/schemes/national";
import { executionRate, executionScore, EXECUTION_WEIGHT } from "../core/scoring/execution";
import { projectTotal, USUAL_CAPS, type Cap } from "../core/scoring/total";
import {
  amountArgument,
  isOmitted,
  numberArgument,
  textArgument,
  type Argument,
} from "./arguments";
import { cellsOf, eachCell, isSingle, onlyCell } from "./each-cell";
import { functionError } from "./function-error";
import { namedScheme } from "./scheme-argument";

/**
 * 预算执行率：执行数 ÷ 全年预算数；可一次选两列。例：=PERF.EXECRATE(215457.6,250000) 得 0.8618304，设为百分比格式显示 86.18%。
 * @customfunction EXECRATE
 * @param 执行数 全年执行数。
 * @param 预算数 全年预算数（调整后），与执行数同一单位。没有预算时为 #DIV/0!。
 * @returns 比率，不封顶。
 */
export function execRate(执行数: unknown[][], 预算数: unknown[][]): unknown[][] {
  return eachCell([执行数, 预算数], (executedCell, budgetCell) => {
    const { executed, budget } = amounts(executedCell, budgetCell);
    const rate = executionRate(executed, budget);
    if (rate === null) throw functionError("#DIV/0!", "noBudget");
    return rate;
  });
}

/**
 * 预算执行率得分：执行率 × 分值，不超过分值；可一次选几列。例：=PERF.EXECSCORE(215457.6,250000) 得 8.62。
 * @customfunction EXECSCORE
 * @param 执行数 全年执行数。
 * @param 预算数 全年预算数（调整后），与执行数同一单位。没有预算时得 0 分。
 * @param [分值] 预算执行率的分值，不填为 10。
 * @returns 得分，保留 2 位小数。
 */
export function execScore(
  执行数: unknown[][],
  预算数: unknown[][],
  分值?: unknown[][]
): unknown[][] {
  return eachCell([执行数, 预算数, 分值 ?? null], (executedCell, budgetCell, weightCell) => {
    const { executed, budget } = amounts(executedCell, budgetCell);
    const weight = isOmitted(weightCell) ? EXECUTION_WEIGHT : numberArgument(weightCell);
    if (weight === null || weight < 0) throw functionError("#VALUE!", "weightNotNumber");
    const points = executionScore(executed, budget, weight);
    if (points === null) throw functionError("#VALUE!", "amountNotNumber");
    return points;
  });
}

/**
 * 项目总分：各指标得分 + 预算执行率得分（满分 10 分），保留 2 位小数；空白和文字不计。例：=PERF.TOTAL(I13:I21,215457.6,250000)；=PERF.TOTAL({40,48},76,100) 得 95.6。
 * @customfunction TOTAL
 * @param 得分 各指标得分的区域。
 * @param 执行数 全年执行数。
 * @param 预算数 全年预算数（调整后）。没有预算时执行率得 0 分。
 * @param [封顶] 执行率低时总分最高多少：填“封顶”按 50% 59 分、60% 69 分、70% 79 分、80% 89 分；也可以填最高分、方案名称，或两列区域：执行率低于、总分最高。不填不封顶。
 * @returns 总分。
 */
export function total(
  得分: unknown[][],
  执行数: unknown,
  预算数: unknown,
  封顶?: unknown[][]
): number {
  const { executed, budget } = amounts(执行数, 预算数);
  const points = executionScore(executed, budget, EXECUTION_WEIGHT, nationalScheme);
  if (points === null) throw functionError("#VALUE!", "amountNotNumber");
  const scores = cellsOf(得分).flatMap((cell) => numberArgument(cell) ?? []);
  const rate = executionRate(executed, budget);
  const result = projectTotal(scores, points, rate, capsArgument(封顶));
  if (!Number.isFinite(result.total)) throw functionError("#NUM!", "amountNotNumber");
  return result.total;
}

function capsArgument(argument: Argument): readonly Cap[] {
  if (isOmitted(argument)) return [];
  if (!isSingle(argument)) return capsOfRange(argument);
  const cell = onlyCell(argument);
  if (isOmitted(cell) || cell === false) return [];
  if (cell === true) return USUAL_CAPS;
  const most = typeof cell === "number" ? numberArgument(cell) : null;
  if (most !== null && most >= 0) return [{ below: Number.POSITIVE_INFINITY, most }];
  const text = textArgument(cell);
  if (typeof cell !== "string" || text === null) throw functionError("#VALUE!", "badCap");
  return text === "封顶" ? USUAL_CAPS : namedScheme(text).scoring.caps;
}

/** Two columns: execution rate below (60%, 0.6 or 60), highest total; blank rows ignored. */
function capsOfRange(range: Argument): readonly Cap[] {
  const caps: Cap[] = [];
  for (const row of range as readonly unknown[]) {
    if (!Array.isArray(row) || row.length !== 2) throw functionError("#VALUE!", "badCap");
    const [belowCell, mostCell]: readonly unknown[] = row;
    if (isOmitted(belowCell) && isOmitted(mostCell)) continue;
    const below = isOmitted(belowCell) ? null : amountArgument(belowCell);
    const most = isOmitted(mostCell) ? null : numberArgument(mostCell);
    if (below === null || most === null || below < 0 || most < 0) {
      throw functionError("#VALUE!", "badCap");
    }
    // Nobody caps at three times the budget: 60 is 60 %.
    caps.push({ below: below > 2 ? below / 100 : below, most });
  }
  return caps;
}

/** A blank amount counts as 0, as in Excel's own arithmetic. */
function amounts(
  executedCell: Argument,
  budgetCell: Argument
): { readonly executed: number; readonly budget: number } {
  const executed = amountArgument(executedCell);
  const budget = amountArgument(budgetCell);
  if (executed === null || budget === null) throw functionError("#VALUE!", "amountNotNumber");
  if (budget < 0) throw functionError("#VALUE!", "negativeBudget");
  return { executed, budget };
}
