import { listTable } from "../statement/list-table";
import type { TableDefinition } from "../statement/statement-table";

/** T11 结果应用台账: what followed from each result, amounts in 万元. */
export const resultApplicationTable: TableDefinition = {
  id: "T11",
  needs: ["result-application"],
  make: (book) =>
    listTable(book, "T11", "result-application", [
      ["origin", "text"],
      ["object", "text"],
      ["unit", "text"],
      ["grade", "text"],
      ["measure", "text"],
      ["amount", "amount"],
      ["reduced", "amount"],
      ["recovered", "amount"],
      ["targetYear", "text"],
      ["deadline", "date"],
      ["rectification", "text"],
    ]),
};
