import type { Form } from "../forms/form";
import { lightOf } from "../monitoring/indicator-light";
import { lights, type Light } from "../monitoring/light";
import { isUnfilled } from "./cell-content";
import type { FormFacts } from "./form-facts";
import type { IndicatorFacts } from "./indicator-facts";

/** Last month a monitoring form reports on, 1–12; undefined where nothing says it. */
export function monthOf({ months }: Form): number | undefined {
  return months?.to;
}

/**
 * The light of an indicator: as it is written, else computed. Undefined where it cannot be said, or only
 * by taking a direction or a figure for granted.
 */
export function certainLight(
  facts: IndicatorFacts,
  { form, scheme }: FormFacts
): Light | undefined {
  const { row, target, actual } = facts;
  const written = lights.filter((light) => row.cells.light?.text.includes(light));
  if (written.length > 0) return written.length === 1 ? written[0] : undefined;
  const month = monthOf(form);
  if (month === undefined || !target.certain || target.certainty === "ambiguous") return undefined;
  const year = Number(/20\d{2}/.exec(form.fields.year?.text ?? "")?.[0]);
  const { light, assumed } = lightOf(target, actual, {
    month,
    category: row.category,
    scheme,
    ...(year ? { year } : {}),
  });
  return assumed || !light ? undefined : light;
}

/** Whether an indicator is one to report on, with a name and a target of its own. */
export function isReportedOn({ placeholder, heads, continues, row }: IndicatorFacts): boolean {
  return !placeholder && !heads && !continues && row.name.trim() !== "";
}

/** Whether anybody has filled in what was reached; an empty template is no monitoring yet. */
export function isBegun({ form, indicators }: FormFacts): boolean {
  const spent = form.money?.rows.some(({ cells }) => !isUnfilled(cells.executed)) ?? false;
  return spent || indicators.some(({ row }) => !isUnfilled(row.cells.actual));
}
