import type { IndicatorRow } from "../forms/form";

/** Level-1 groups of the national tree of indicators. */
export type Branch = "output" | "cost" | "benefit" | "satisfaction";

/** The branch a 一级指标 names; undefined for frameworks of another kind (决策, 过程 …). */
export function branchOfDimension(dimension: string): Branch | undefined {
  if (/满意/.test(dimension)) return "satisfaction";
  if (/产出|完成指标/.test(dimension)) return "output";
  if (/成本/.test(dimension)) return "cost";
  if (/效益|效果/.test(dimension)) return "benefit";
  return undefined;
}

/** The branch a 二级指标 belongs to by its name; undefined for names outside the national tree. */
export function branchOfCategory(category: string): Branch | undefined {
  if (/满意/.test(category)) return "satisfaction";
  if (/成本/.test(category)) return "cost";
  if (/^(?:产出)?(?:数量|质量|时效)/.test(category)) return "output";
  if (/^(?:项目)?(?:经济|社会|生态|环境|可持续)/.test(category)) return "benefit";
  return undefined;
}

/** 成本 stands under 产出 in the older tree and on its own in the newer one. */
export function belongsTo(category: Branch, dimension: Branch): boolean {
  return category === dimension || (category === "cost" && dimension === "output");
}

/** Whether an indicator counts as one of a branch, by either level. */
export function isOfBranch(row: IndicatorRow, branch: Branch): boolean {
  return branchOfDimension(row.dimension) === branch || branchOfCategory(row.category) === branch;
}

/** Whether the form uses the national tree at all. */
export function usesTree(rows: readonly IndicatorRow[]): boolean {
  return rows.some(
    (row) =>
      branchOfDimension(row.dimension) !== undefined || branchOfCategory(row.category) !== undefined
  );
}
