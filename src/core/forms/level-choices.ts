import {
  belongsTo,
  branchOfCategory,
  branchOfDimension,
  type Branch,
} from "../rules/indicator-tree";
import type { Form } from "./form";
import { levelName } from "./level-reader";

/** Headings of the national tree (财预〔2021〕101号), used where a form has none of its own for a place in it. */
const NATIONAL: Readonly<Record<Branch, readonly [dimension: string, ...categories: string[]]>> = {
  cost: ["成本指标", "经济成本指标", "社会成本指标", "生态环境成本指标"],
  output: ["产出指标", "数量指标", "质量指标", "时效指标"],
  benefit: ["效益指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
  satisfaction: ["满意度指标", "服务对象满意度指标"],
};

/** What a level-2 heading is about: two headings with the same word are one place of the tree. */
const SUBJECTS = [
  /满意/,
  /经济成本/,
  /社会成本/,
  /(?:生态|环境).*成本/,
  /成本/,
  /数量/,
  /质量/,
  /时效/,
  /经济/,
  /社会/,
  /生态|环境/,
  /可持续/,
] as const;

/** Level-1 headings a form may use, in its own words; those of the tree it lacks follow. */
export function dimensionChoices(form: Form): readonly string[] {
  const own = distinct(form.indicators.map(({ cells }) => cells.dimension?.text ?? ""));
  const branches = new Set(own.map((text) => branchOfDimension(levelName(text))));
  if (!isTree(form)) return own;
  const missing = branchesOf(form).filter((branch) => !branches.has(branch));
  return [...own, ...missing.map((branch) => NATIONAL[branch][0])];
}

/**
 * Level-2 headings that may stand below a level-1 heading: those the form has there, and those of the tree
 * it lacks. In a framework of another kind, such as 决策 and 过程, only what the form itself puts together.
 */
export function categoryChoices(form: Form, dimension: string): readonly string[] {
  const name = levelName(dimension);
  const branch = branchOfDimension(name);
  const there = distinct(
    form.indicators
      .filter((row) => row.dimension === name)
      .map(({ cells }) => cells.category?.text ?? "")
  );
  if (!branch || !isTree(form)) return there;
  const elsewhere = distinct(
    form.indicators.flatMap((row) =>
      branchOfCategory(row.category) === branch ? (row.cells.category?.text ?? "") : []
    )
  );
  const own = distinct([...there, ...elsewhere]).filter((text) => {
    const category = branchOfCategory(levelName(text));
    return category === undefined || belongsTo(category, branch);
  });
  const subjects = new Set(own.map(subjectOf));
  const [, ...national] = NATIONAL[branch];
  // 成本 stands below 产出 where a form gives it no heading of its own.
  const costs = branch === "output" && !hasCost(form) ? ["成本指标"] : [];
  return [...own, ...[...national, ...costs].filter((text) => !subjects.has(subjectOf(text)))];
}

/** Whether the tree of outputs and benefits orders the form, and not a framework of its own. */
function isTree({ kind, indicators }: Form): boolean {
  const project = kind === "target" || kind === "monitor" || kind === "self-eval";
  return (
    project && indicators.every((row) => row.dimension === "" || branchOfDimension(row.dimension))
  );
}

function branchesOf(form: Form): readonly Branch[] {
  const underOutput = form.indicators.some(
    (row) =>
      branchOfCategory(row.category) === "cost" && branchOfDimension(row.dimension) === "output"
  );
  return underOutput
    ? ["output", "benefit", "satisfaction"]
    : ["cost", "output", "benefit", "satisfaction"];
}

function hasCost({ indicators }: Form): boolean {
  return indicators.some(({ dimension }) => branchOfDimension(dimension) === "cost");
}

function subjectOf(text: string): number {
  return SUBJECTS.findIndex((subject) => subject.test(text));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}
