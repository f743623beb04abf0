import { errorValue } from "../cell-content";
import { belongsTo, branchOfCategory, branchOfDimension } from "../indicator-tree";
import { PROJECT_FORMS, type Finding, type Rule } from "../rule";

/** Some provinces print this one among the benefits. */
const PRINTED_AS_BENEFIT = /社会公众(?:或|及|和)服务对象满意/;

/** A 二级指标 stands under the 一级指标 it belongs to. Frameworks of another kind are left alone. */
export const categoryMisplaced: Rule = {
  id: "B12",
  type: "category-misplaced",
  severity: "error",
  kinds: PROJECT_FORMS,
  basis: "basisForm",
  check({ indicators }) {
    const seen = new Set<string>();
    return indicators.flatMap(({ row, placeholder }): Finding[] => {
      const entry = row.cells.category;
      const written = errorValue(entry) ?? errorValue(row.cells.dimension);
      const wrong = errorValue(entry) ? entry : row.cells.dimension;
      if (written && wrong) {
        if (seen.has(wrong.cell)) return [];
        seen.add(wrong.cell);
        return [{ at: wrong, message: "categoryIsError", params: { written }, left: written }];
      }
      const dimension = branchOfDimension(row.dimension);
      const category = branchOfCategory(row.category);
      if (placeholder || !entry || !dimension || !category) return [];
      // A label filled down over several rows is one cell to put right.
      if (belongsTo(category, dimension) || seen.has(entry.cell)) return [];
      if (/效益/.test(row.dimension) && PRINTED_AS_BENEFIT.test(row.category)) return [];
      seen.add(entry.cell);
      const params = { category: row.category, dimension: row.dimension };
      return [{ at: entry, indicator: row.name, message: "categoryMisplaced", params }];
    });
  },
};
