import type { FormKind } from "./form";
import type { TableHeading } from "./indicator-heading-row";

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

function isMonitoring(heading: TableHeading): boolean {
  const labels = heading.labels.join(" ");
  return /执行情况|当前完成|可能性|\d月/.test(labels) && /原因|可能性/.test(labels);
}
