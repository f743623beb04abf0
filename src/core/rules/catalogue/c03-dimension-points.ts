import { isWithin, subtract, sum } from "../../numbers/decimal";
import { weightDesigns } from "../../schemes/weight-designs";
import { headingPlace, type FormFacts } from "../form-facts";
import { branchOfDimension, type Branch } from "../indicator-tree";
import { PROJECT_FORMS, type Finding, type Rule } from "../rule";
import { pointsText } from "../written-figure";

type Design = ReadonlyMap<Branch, number>;

/**
 * Points per 一级指标 as the scheme sets them. The design with cost of its own counts as well, and so does
 * satisfaction's share given to benefit where there is no satisfaction. A form that prints other points
 * in its headings has a design of its own.
 */
export const dimensionPoints: Rule = {
  id: "C03",
  type: "dimension-points",
  severity: "warning",
  kinds: PROJECT_FORMS,
  basis: "basisScheme",
  check(facts): Finding[] {
    const { form, scheme } = facts;
    const { dimensions, indicators } = scheme.weights;
    const given = givenPoints(facts);
    const settled = form.groups.some(({ level, points }) => level === 1 && points !== undefined);
    if (dimensions.length === 0 || !given || settled) return [];
    if (!isWithin(facts.weight, indicators, 0.005)) return [];
    const expected = designOf(dimensions);
    if (!expected) return [];
    const designs = given.has("cost") ? [expected, ...designsWithCost] : [expected];
    if (designs.some((design) => fits(given, design))) return [];
    const design = designs.at(-1) ?? expected;
    const params = { given: textOf(given), expected: textOf(design) };
    return [{ at: headingPlace(form, "weight"), message: "dimensionPoints", params }];
  },
};

/** Undefined where a dimension is none of the national tree, or an indicator has no points. */
function givenPoints({ indicators, weighted }: FormFacts): Map<Branch, number> | undefined {
  if (!weighted || indicators.length === 0) return undefined;
  const points = new Map<Branch, number>();
  for (const { row, weight, placeholder } of indicators) {
    if (placeholder) continue;
    const branch = branchOfDimension(row.dimension);
    if (!branch) return undefined;
    points.set(branch, sum([points.get(branch) ?? 0, weight ?? 0]));
  }
  return points;
}

function designOf(
  dimensions: readonly { readonly name: string; readonly points: number }[]
): Map<Branch, number> | undefined {
  const design = new Map<Branch, number>();
  for (const { name, points } of dimensions) {
    const branch = branchOfDimension(name);
    if (!branch) return undefined;
    design.set(branch, points);
  }
  return design;
}

/** The designs in common use in which cost is a 一级指标 of its own. */
const designsWithCost: readonly Design[] = weightDesigns.flatMap(({ weights }) => {
  const design = designOf(weights.dimensions);
  return design?.has("cost") ? [design] : [];
});

function fits(given: Design, design: Design): boolean {
  const expected = new Map(design);
  if ((given.get("satisfaction") ?? 0) === 0) {
    const freed = expected.get("satisfaction") ?? 0;
    expected.set("benefit", sum([expected.get("benefit") ?? 0, freed]));
    expected.set("satisfaction", 0);
  }
  const branches = new Set([...given.keys(), ...expected.keys()]);
  return [...branches].every(
    (branch) => Math.abs(subtract(given.get(branch) ?? 0, expected.get(branch) ?? 0)) <= 0.005
  );
}

const NAMES: Readonly<Record<Branch, string>> = {
  cost: "成本",
  output: "产出",
  benefit: "效益",
  satisfaction: "满意度",
};

function textOf(points: Design): string {
  return [...points].map(([branch, one]) => `${NAMES[branch]} ${pointsText(one)}`).join("、");
}
