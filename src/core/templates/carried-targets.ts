import type { Form } from "../forms/form";
import { projectKey, nameKey } from "../rules/book-facts";
import type { PackUnit } from "./pack";
import type { CarriedIndicator } from "./template-data";

/**
 * Approved targets of the workbook's target forms go into the next stage's forms, so that nobody types
 * them again. Two target forms of one project that differ carry nothing: a person decides which counts.
 */
export function withTargets(
  units: readonly PackUnit[],
  forms: readonly Form[]
): readonly PackUnit[] {
  const byProject = new Map<string, Form | null>();
  for (const form of forms) {
    if (form.kind !== "target") continue;
    const key = projectKey(form);
    if (key !== "") byProject.set(key, byProject.has(key) ? null : form);
  }
  if (byProject.size === 0) return units;
  return units.map((unit) => ({
    ...unit,
    projects: unit.projects.map((project) => {
      const form = byProject.get(nameKey(project.name));
      if (!form) return project;
      const goal = form.fields.expectedGoal?.text;
      return { ...project, indicators: indicatorsOf(form), ...(goal && { goal }) };
    }),
  }));
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
