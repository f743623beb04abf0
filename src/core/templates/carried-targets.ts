import type { Form } from "../forms/form";
import type { RegisterData } from "../registers/read-registers";
import { projectKey, nameKey } from "../rules/book-facts";
import { grouped } from "../rules/once-per";
import { recordAbout } from "../rules/register-facts";
import type { PackUnit } from "./pack";
import type { CarriedIndicator, TemplateProject } from "./template-data";

/**
 * Targets of the workbook's target forms go into the next stage's forms, so that nobody types them again. A form
 * is a project's by its code, else by its name and unit. Two forms of one project carry nothing (a person decides
 * which counts), and neither does one whose review in 目标审核 did not pass.
 */
export function withTargets(
  units: readonly PackUnit[],
  forms: readonly Form[],
  registers: readonly RegisterData[] = []
): readonly PackUnit[] {
  const byName = grouped(
    forms.filter(({ kind }) => kind === "target"),
    projectKey
  );
  const byCode = grouped(
    forms.filter(({ kind }) => kind === "target"),
    ({ fields }) => nameKey(fields.projectCode?.text ?? "")
  );
  if (byName.size === 0 && byCode.size === 0) return units;
  const formOf = (project: TemplateProject): Form | undefined => {
    const code = nameKey(project.code ?? "");
    const coded = code === "" ? [] : (byCode.get(code) ?? []);
    const named = (byName.get(nameKey(project.name)) ?? []).filter(
      ({ fields }) =>
        agree(fields.projectCode?.text, project.code) && agree(fields.unit?.text, project.unit)
    );
    const found = coded.length > 0 ? coded : named;
    return found.length === 1 ? found[0] : undefined;
  };
  return units.map((unit) => ({
    ...unit,
    projects: unit.projects.map((project) => {
      const form = formOf(project);
      if (!form || isRefused(project, registers)) return project;
      const goal = form.fields.expectedGoal?.text;
      return { ...project, indicators: indicatorsOf(form), ...(goal && { goal }) };
    }),
  }));
}

/** Two names or codes that say the same, or of which one is not known. */
function agree(one = "", other = ""): boolean {
  return one.trim() === "" || other.trim() === "" || nameKey(one) === nameKey(other);
}

/** Whether the only review of a project did not pass. */
function isRefused(
  { code, name, unit }: TemplateProject,
  registers: readonly RegisterData[]
): boolean {
  const review = recordAbout({ registers }, "target-review", { name, unit, ...(code && { code }) });
  return review?.record.values.conclusion === "不通过";
}

function indicatorsOf({ indicators }: Form): readonly CarriedIndicator[] {
  return indicators.flatMap(({ dimension, category, name, cells }): CarriedIndicator[] => {
    if (name.trim() === "") return [];
    const part = (key: "operator" | "target" | "unit") => cells[key]?.text.trim() ?? "";
    const weight = cells.weight?.value;
    return [
      {
        dimension,
        category,
        name,
        target: `${part("operator")}${part("target")}${part("unit")}`.replace(/^定性/, ""),
        weight: typeof weight === "number" ? weight : null,
      },
    ];
  });
}
