import type { FormKind } from "./form";
import type { TableHeading } from "./indicator-heading-row";
import { monthsIn } from "./months";

const WHOLE_DEPARTMENT = /部门整体|整体支出|整体绩效|单位整体/;
const MONITOR = /监控/;
const SELF_EVALUATION = /自评|自我评价/;
const EVALUATION = /评价指标体系|打分表|评分表/;

/** The kind of a form, from its title and from the headings of its indicator table. */
export function kindOf(title: string, heading: TableHeading | undefined): FormKind {
  const whole = WHOLE_DEPARTMENT.test(title);
  if (SELF_EVALUATION.test(title)) return whole ? "dept-self-eval" : "self-eval";
  if (MONITOR.test(title)) return "monitor";
  if (!heading) return whole ? "dept-self-eval" : "self-eval";
  const { actual, score, reason } = heading.columns;
  if (score === undefined && isMonitoring(heading)) return "monitor";
  if (EVALUATION.test(title)) return "evaluation";
  if (score !== undefined && actual === undefined && reason === undefined) return "evaluation";
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
