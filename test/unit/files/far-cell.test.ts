import { dataSnapshot } from "../../../workbench/files/data-snapshot";
import type { CellData } from "../../../workbench/host/model/book-data";

test("a cell far from all others is named instead of read", () => {
  const far: CellData[] = [];
  far[16_383] = { value: "x" };
  const cells: (CellData[] | null)[] = [[{ value: "项目支出绩效自评表" }]];
  cells[1_048_575] = far;
  const book = { name: "a.xlsx", sheets: [{ name: "自评表", cells }] };
  expect(() => dataSnapshot(book)).toThrow("工作表“自评表”用到的区域太大");
});
