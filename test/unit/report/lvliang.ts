import type { CellValue } from "../../../src/core/sheets/snapshot";
import { lvliang2024 } from "../../../templates/samples/data/lvliang-2024";

/** The 30 objects of 吕梁市's key evaluation of 2024 in the order of the publication. */
export const LVLIANG = lvliang2024.items;

export function lvliangRows(): CellValue[][] {
  return [
    ["2024年市级财政重点绩效评价结果"],
    ["序号", "项目名称", "评价结果"],
    ...LVLIANG.map(([name, grade], index) => [index + 1, name, grade]),
  ];
}
