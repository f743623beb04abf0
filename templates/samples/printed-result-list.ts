import type { BookData } from "../../workbench/host/model/book-data";
import type { CellStyle } from "../../workbench/host/model/book-model";
import { printedPage, RULED, SheetLayout } from "./sheet-layout";

/** Published results of a bureau's key evaluations, in the order of the publication. */
export interface ResultList {
  readonly title: string;
  readonly items: readonly (readonly [name: string, grade: string])[];
}

const BODY: CellStyle = {
  ...RULED,
  fontName: "宋体",
  fontSize: 12,
  horizontal: "Center",
  vertical: "Center",
  wrap: true,
};

/** 序号, 项目名称 and 评价结果 under a title, on one A4 page. */
export function printedResultList(list: ResultList): BookData {
  const layout = new SheetLayout("重点评价", [54, 366, 90]);
  const heading: CellStyle = { ...BODY, fontName: "黑体", fill: "#F2F2F2" };
  layout.put("A1:C1", list.title, {
    fontName: "黑体",
    fontSize: 18,
    horizontal: "Center",
    vertical: "Center",
  });
  layout.atLeast(1, 42);
  ["序号", "项目名称", "评价结果"].forEach((name, place) =>
    layout.put(`${"ABC"[place]}2`, name, heading)
  );
  layout.atLeast(2, 27);
  list.items.forEach(([name, grade], place) => {
    const row = place + 3;
    layout.put(`A${row}`, place + 1, BODY);
    layout.put(`B${row}`, name, { ...BODY, horizontal: "Left", indent: 1 });
    layout.put(`C${row}`, grade, BODY);
    layout.atLeast(row, 22.5);
  });
  const page = {
    ...printedPage("Portrait"),
    fitHeight: 1,
    titleRows: "$2:$2",
    footerCenter: "第 &P 页，共 &N 页",
  };
  return layout.book(
    { page, frozen: { rows: 2, columns: 0 } },
    { title: list.title, author: "PERF for Excel" }
  );
}
