import { evaluationForm, exAnteForm } from "./scoring-forms";
import { monitoringForm, selfEvaluationForm, targetForm } from "./project-forms";
import { indicatorOpinions, reviewStandards, targetReviewForm } from "./target-review";
import type { TemplateSheet } from "./template-book";
import type { TemplateContext, TemplateProject } from "./template-data";
import { unitSelfEvaluationForm, unitTargetForm } from "./unit-forms";

/** A form that is handed out. A new one is a line here. */
export interface Template {
  /** Stable; the kind of form, or the register, that recognition finds in it. */
  readonly id: string;
  readonly title: string;
  /** Other names people ask for it by. */
  readonly names: readonly string[];
  /** Raised when the layout changes, so that a workbook of the old one is known. */
  readonly version: number;
  /** One form per project, or one per unit. */
  readonly per: "project" | "unit";
  readonly sheet: (
    project: TemplateProject,
    context: TemplateContext,
    name?: string
  ) => TemplateSheet;
  /** Sheets beside a unit's form: standards, lists. */
  readonly beside?: (unit: TemplateProject, context: TemplateContext) => readonly TemplateSheet[];
}

export const templates: readonly Template[] = [
  {
    id: "target",
    title: "项目支出绩效目标申报表",
    names: ["目标申报表", "绩效目标申报表", "目标"],
    version: 1,
    per: "project",
    sheet: targetForm,
  },
  {
    id: "dept-target",
    title: "部门整体支出绩效目标申报表",
    names: ["整体目标申报表", "部门整体目标"],
    version: 1,
    per: "unit",
    sheet: unitTargetForm,
  },
  {
    id: "monitor",
    title: "绩效运行监控表",
    names: ["监控表", "项目支出绩效运行监控表", "监控"],
    version: 1,
    per: "project",
    sheet: monitoringForm,
  },
  {
    id: "self-eval",
    title: "项目支出绩效自评表",
    names: ["自评表", "绩效自评表", "自评"],
    version: 1,
    per: "project",
    sheet: selfEvaluationForm,
  },
  {
    id: "dept-self-eval",
    title: "部门整体支出绩效自评表",
    names: ["整体自评表", "部门整体自评"],
    version: 1,
    per: "unit",
    sheet: unitSelfEvaluationForm,
  },
  {
    id: "evaluation",
    title: "绩效评价打分表",
    names: ["评价打分表", "项目支出绩效评价打分表", "评价"],
    version: 1,
    per: "project",
    sheet: evaluationForm,
  },
  {
    id: "ex-ante",
    title: "事前绩效评估打分表",
    names: ["事前评估打分表", "事前绩效评估", "事前"],
    version: 1,
    per: "project",
    sheet: exAnteForm,
  },
  {
    id: "target-review",
    title: "绩效目标审核表",
    names: ["目标审核表", "项目支出绩效目标审核表", "目标审核"],
    version: 1,
    per: "unit",
    sheet: targetReviewForm,
    beside: (unit, context) => [indicatorOpinions(unit), reviewStandards(context)],
  },
];

/** A template by its id, its title or another of its names. */
export function templateNamed(name: string): Template | undefined {
  const wanted = name.trim().toLowerCase();
  return templates.find(
    ({ id, title, names }) => id === wanted || title === name.trim() || names.includes(name.trim())
  );
}
