import { listTable } from "../statement/list-table";
import type { TableDefinition } from "../statement/statement-table";

/** T1 制度建设一览: every regulation with its number, stage and date, in the order of the register. */
export const regulationsTable: TableDefinition = {
  id: "T1",
  needs: ["regulations"],
  make: (book) =>
    listTable(book, "T1", "regulations", [
      ["regulation", "text"],
      ["documentNumber", "text"],
      ["issuing", "text"],
      ["stage", "text"],
      ["date", "date"],
    ]),
};
