import { measureOf } from "../core/evaluation/measure";
import { monitoringMessages } from "../core/messages/monitoring";
import { round } from "../core/numbers/decimal";
import { lightOf } from "../core/monitoring/indicator-light";
import type { Scheme } from "../core/schemes/scheme";
import { gradeOf } from "../core/scoring/grade";
import { isOmitted, numberArgument, textArgument, type Argument } from "./arguments";
import { bandsArgument } from "./bands-argument";
import { eachCell, isSingle } from "./each-cell";
import { errorWith, functionError } from "./function-error";
import { pairOf } from "./pair-argument";
import { schemeArgument } from "./scheme-argument";
import { wholeNumberArgument } from "./whole-number-argument";

/**
 * 监控灯：红、黄、绿、蓝，按完成值占序时应完成值的百分比；可一次选几列。例：=PERF.LIGHT("≥1000",350,7) 得“黄”；=PERF.LIGHT(E5,F5,7,C5,"大祥区")。
 * @customfunction LIGHT
 * @param 指标值 年度指标值，如“≥1000户”。
 * @param 完成值 1 月到截止月的完成值。
 * @param 月份 监控截止月，1 到 12。
 * @param [二级指标] 如“质量指标”，有的方案对质量、时效、成本指标另有规则。
 * @param [方案] 方案名称，不填为国家。
 * @returns 红、黄、绿或蓝；判断不了时为 #VALUE!。
 */
export function light(
  指标值: unknown[][],
  完成值: unknown[][],
  月份: unknown,
  二级指标?: unknown[][],
  方案?: string
): unknown[][] {
  const scheme = schemeArgument(方案);
  const month = wholeNumberArgument(月份, [1, 12], "monthOutside");
  if (month === undefined) throw functionError("#VALUE!", "monthOutside");
  return eachCell([指标值, 完成值, 二级指标 ?? null], (targetCell, actualCell, categoryCell) => {
    const category = isOmitted(categoryCell) ? "" : textArgument(categoryCell);
    if (category === null) throw functionError("#VALUE!", "categoryNotText");
    const { target, actual } = pairOf(targetCell, actualCell);
    const result = lightOf(target, actual, { month, category, scheme });
    if (result.light !== null) return result.light;
    const { key, params } = result.explanation;
    throw errorWith("#VALUE!", monitoringMessages[key], params);
  });
}

/**
 * 事前绩效评估结论，得分先四舍五入到 2 位小数；可一次选一列。例：=PERF.EXANTE(76) 得“予以部分支持”。
 * @customfunction EXANTE
 * @param 得分 0 到 100 分，超出时为 #NUM!。
 * @param [方案] 方案名称，或两列区域：结论、下限。不填为国家。
 * @returns 结论。
 */
export function exAnte(得分: unknown[][], 方案?: unknown[][]): unknown[][] {
  const conclusions = bandsArgument(方案, ({ exAnte: settings }) => settings.conclusions);
  return eachCell([得分], (cell) => {
    const score = numberArgument(cell);
    if (score === null) throw functionError("#VALUE!", "scoreNotNumber");
    const label = gradeOf(score, conclusions);
    if (label !== null) return label;
    const points = round(score, 2);
    if (points >= 0 && points <= 100) {
      throw functionError("#VALUE!", "noBandFor", { score: points });
    }
    throw functionError("#NUM!", "scoreOutside", { score });
  });
}

/**
 * 结果应用方式，按等级或监控灯；可一次选一列。例：=PERF.ACTION("优") 得“优先保障”；=PERF.ACTION("良","大祥区") 得“优先保障”。
 * @customfunction ACTION
 * @param 等级 等级名称，或红、黄、绿、蓝。方案里没有时为 #N/A。
 * @param [对照] 方案名称，或两列区域：等级、结果应用方式。不填为国家。
 * @returns 结果应用方式。
 */
export function action(等级: unknown[][], 对照?: unknown[][]): unknown[][] {
  const application = mapArgument(对照);
  return eachCell([等级], (cell) => {
    const label = textArgument(cell);
    if (label === null || label === "") throw functionError("#VALUE!", "labelMissing");
    const measure = measureOf(label, { application });
    if (measure === null) throw functionError("#N/A", "unknownGrade", { label });
    return measure;
  });
}

/** The measures of a scheme by its name, or those of a two-column range. Throws #VALUE!. */
function mapArgument(argument: Argument): Scheme["application"] {
  if (isOmitted(argument) || isSingle(argument)) return schemeArgument(argument).application;
  const grades: { label: string; action: string }[] = [];
  for (const row of argument as readonly unknown[]) {
    if (!Array.isArray(row) || row.length !== 2) throw functionError("#VALUE!", "badMap");
    const [labelCell, measureCell]: readonly unknown[] = row;
    if (isOmitted(labelCell) && isOmitted(measureCell)) continue;
    const label = textArgument(labelCell);
    const measure = textArgument(measureCell);
    if (label === null || label === "" || measure === null)
      throw functionError("#VALUE!", "badMap");
    grades.push({ label, action: measure });
  }
  if (grades.length === 0) throw functionError("#VALUE!", "badMap");
  return { grades, lights: [], composite: [] };
}
