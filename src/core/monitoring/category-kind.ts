/** Kinds of 二级指标 that are not due month by month. */
export type CategoryKind = "quality" | "timeliness" | "cost" | "other";

/** The kind a 二级指标 names: `质量指标` → quality. Everything else grows over the year. */
export function categoryKind(category: string): CategoryKind {
  if (/成本/.test(category)) return "cost";
  if (/质量/.test(category)) return "quality";
  if (/时效/.test(category)) return "timeliness";
  return "other";
}
