import type { Explanation, FormKind } from "./form";
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

/** The kind of a form and why, from its title, the headings of its indicator table and its level-1 labels. */
export function kindOf(
  title: string,
  heading: TableHeading | undefined,
  table?: Pick<IndicatorTable, "groups">
): { readonly kind: FormKind; readonly why: Explanation } {
  const whole = WHOLE_DEPARTMENT.test(title);
  const labels = (table?.groups ?? []).filter(({ level }) => level === 1).map(({ name }) => name);
  const selfEvaluation = whole ? "dept-self-eval" : "self-eval";
  const byTitle: Explanation = { message: "kindByTitle", params: { title } };
  const headings = (heading?.labels ?? []).map((label) => label.replace(/\s+/g, "")).join("、");
  const byColumns: Explanation = { message: "kindByColumns", params: { columns: headings } };
  const levels = [...new Set(labels)].join("、");
  const byLevels: Explanation = { message: "kindByLevels", params: { levels } };
  if (EX_ANTE.test(title)) return { kind: "ex-ante", why: byTitle };
  if (SELF_EVALUATION.test(title)) return { kind: selfEvaluation, why: byTitle };
  if (MONITOR.test(title)) return { kind: "monitor", why: byTitle };
  if (!heading) return { kind: selfEvaluation, why: byTitle };
  const { actual, score, reason, target, rubric, tierBest } = heading.columns;
  if (score === undefined && isMonitoring(heading)) return { kind: "monitor", why: byColumns };
  if (labels.filter((label) => EX_ANTE_DIMENSION.test(label)).length >= 2) {
    return { kind: "ex-ante", why: byLevels };
  }
  if (EVALUATION.test(title)) return { kind: "evaluation", why: byTitle };
  if (score !== undefined && actual === undefined && reason === undefined) {
    return { kind: "evaluation", why: byColumns };
  }
  const scoring = rubric !== undefined || tierBest !== undefined || target === undefined;
  if (score !== undefined && scoring && labels.some((label) => FRAMEWORK.test(label))) {
    return { kind: "evaluation", why: byLevels };
  }
  if (score !== undefined || actual !== undefined) return { kind: selfEvaluation, why: byColumns };
  return { kind: whole ? "dept-target" : "target", why: byColumns };
}

/** What only a monitoring form asks for: how likely the target is, what is expected, months or lights. */
function isMonitoring({ columns, labels }: TableHeading): boolean {
  const { likelihood, likelyCertain, light, forecast, actual, reason } = columns;
  if (likelihood !== undefined || likelyCertain !== undefined || light !== undefined) return true;
  if (forecast !== undefined && actual !== undefined) return true;
  return actual !== undefined && reason !== undefined && labels.some((label) => monthsIn(label));
}
