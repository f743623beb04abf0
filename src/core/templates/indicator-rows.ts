import type { Scheme } from "../schemes/scheme";
import type { TemplateProject } from "./template-data";

/** A row of a form's indicator table, blank or carried from the stage before. */
export interface FormRow {
  readonly dimension: string;
  readonly category: string;
  readonly name?: string;
  readonly target?: string;
  readonly weight?: number;
}

/** Level-2 headings below each level-1 heading, with the rows left for each (财预〔2015〕88号, 〔2021〕101号). */
const TREE: Readonly<Record<string, readonly (readonly [category: string, rows: number])[]>> = {
  成本指标: [
    ["经济成本指标", 1],
    ["社会成本指标", 1],
    ["生态环境成本指标", 1],
  ],
  产出指标: [
    ["数量指标", 3],
    ["质量指标", 2],
    ["时效指标", 2],
  ],
  效益指标: [
    ["经济效益指标", 1],
    ["社会效益指标", 2],
    ["生态效益指标", 1],
    ["可持续影响指标", 1],
  ],
  满意度指标: [["服务对象满意度指标", 2]],
};

/** The rows of a project's indicator table: the approved ones, else blank ones by the scheme's headings. */
export function formRows({ indicators = [] }: TemplateProject, { weights }: Scheme): FormRow[] {
  if (indicators.length > 0) {
    return indicators.map(({ dimension, category, name, target, weight }) => ({
      dimension,
      category,
      name,
      target,
      ...(weight !== null && { weight }),
    }));
  }
  const named = weights.dimensions.map(({ name }) => name).filter((name) => name in TREE);
  const dimensions = named.length > 0 ? named : ["产出指标", "效益指标", "满意度指标"];
  return dimensions.flatMap((dimension) => [
    ...blank(dimension, TREE[dimension] ?? []),
    // Where cost is no heading of its own, it is one of the outputs.
    ...(dimension === "产出指标" && !dimensions.includes("成本指标")
      ? blank(dimension, [["成本指标", 1]])
      : []),
  ]);
}

function blank(
  dimension: string,
  categories: readonly (readonly [category: string, rows: number])[]
): FormRow[] {
  return categories.flatMap(([category, rows]) =>
    Array.from({ length: rows }, () => ({ dimension, category }))
  );
}

/** Neighbouring rows that say the same: first row and number of rows, for merged cells. */
export function runs<Row>(
  rows: readonly Row[],
  key: (row: Row) => string
): readonly { readonly from: number; readonly count: number; readonly text: string }[] {
  const found: { from: number; count: number; text: string }[] = [];
  rows.forEach((row, at) => {
    const text = key(row);
    const last = found.at(-1);
    if (last && last.text === text) last.count += 1;
    else found.push({ from: at, count: 1, text });
  });
  return found;
}
