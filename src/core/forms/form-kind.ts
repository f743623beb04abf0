import type { FormKind } from "./form";
import type { TableHeading } from "./indicator-heading-row";
import type { IndicatorTable } from "./indicator-table";
import { monthsIn } from "./months";

const WHOLE_DEPARTMENT = /部门整体|整体支出|整体绩效|单位整体/;
const MONITOR = /监控/;
const SELF_EVALUATION = /自评|自我评价/;
const EVALUATION = /评价指标体系|打分表|评分表/;
const EX_ANTE = /事前/;
/** Level-1 labels of the frameworks evaluators score with. */
const FRAMEWORK = /^(?:项目|部门)?(?:决策|过程|投入|管理)/;
/** Level-1 labels of an ex-ante evaluation. */
const EX_ANTE_DIMENSION = /必要性|经济性|筹资|可行性/;

/** The kind of a form, from its title, the headings of its indicator table and its level-1 labels. */
export function kindOf(
  title: string,
  heading: TableHeading | undefined,
  table?: Pick<IndicatorTable, "groups">
): FormKind {
  const whole = WHOLE_DEPARTMENT.test(title);
  const labels = (table?.groups ?? []).filter(({ level }) => level === 1).map(({ name }) => name);
  if (EX_ANTE.test(title)) return "ex-ante";
  if (SELF_EVALUATION.test(title)) return whole ? "dept-self-eval" : "self-eval";
  if (MONITOR.test(title)) return "monitor";
  if (!heading) return whole ? "dept-self-eval" : "self-eval";
  const { actual, score, reason, target, rubric, tierBest } = heading.columns;
  if (score === undefined && isMonitoring(heading)) return "monitor";
  if (labels.filter((label) => EX_ANTE_DIMENSION.test(label)).length >= 2) return "ex-ante";
  if (EVALUATION.test(title)) return "evaluation";
  if (score !== undefined && actual === undefined && reason === undefined) return "evaluation";
  const scoring = rubric !== undefined || tierBest !== undefined || target === undefined;
  if (score !== undefined && scoring && labels.some((label) => FRAMEWORK.test(label))) {
    return "evaluation";
  }
  if (score !== undefined || actual !== undefined) return whole ? "dept-self-eval" : "self-eval";
  return whole ? "dept-target" : "target";
}

/** What only a monitoring form asks for: how likely the target is, what is expected, months or lights. */
function isMonitoring({ columns, labels }: TableHeading): boolean {
  const { likelihood, likelyCertain, light, forecast, actual, reason } = columns;
  if (likelihood !== undefined || likelyCertain !== undefined || light !== undefined) return true;
  if (forecast !== undefined && actual !== undefined) return true;
  return actual !== undefined && reason !== undefined && labels.some((label) => monthsIn(label));
}
