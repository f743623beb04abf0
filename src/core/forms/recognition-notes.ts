import type { SheetView } from "../sheets/sheet-view";
import { shownText } from "./entry";
import type { UnplacedColumn } from "./form";
import { headingText } from "./heading-text";
import type { TableHeading } from "./indicator-heading-row";

/** The label of the whole block and running numbers need no meaning. */
const NEEDLESS = /^(?:年度|当年|长期|中期)?(?:绩效)?(?:指标|目标)\d*$|^(?:序号|编号|序)$/;

/** Columns between the first and the last of a table whose headings mean nothing to PERF. */
export function unplacedColumns(view: SheetView, heading: TableHeading): UnplacedColumn[] {
  const used = new Set([
    ...Object.values(heading.columns),
    ...Object.values(heading.ledger),
    ...Object.values(heading.period ?? {}),
  ]);
  const unplaced: UnplacedColumn[] = [];
  for (let column = heading.left; column <= heading.right; column++) {
    if (used.has(column)) continue;
    for (let row = heading.bottom; row >= heading.top; row--) {
      const text = shownText(view, row, column);
      if (text === "") continue;
      // 偏差原因分析 over ticks of its own: the ticks are placed.
      const spread = row < heading.bottom && used.has(column);
      if (!spread && !NEEDLESS.test(headingText(text))) {
        unplaced.push({ cell: view.address(row, column), column, text });
      }
      break;
    }
  }
  return unplaced;
}
