import { listTable } from "../statement/list-table";
import type { TableDefinition } from "../statement/statement-table";

/** T15 培训: when, about what, for whom. */
export const trainingsTable: TableDefinition = {
  id: "T15",
  needs: ["trainings"],
  make: (book) =>
    listTable(book, "T15", "trainings", [
      ["date", "date"],
      ["topic", "text"],
      ["audience", "text"],
      ["people", "count"],
    ]),
};

/** T15a 存在问题. */
export const problemsTable: TableDefinition = {
  id: "T15a",
  needs: ["problems"],
  make: (book) =>
    listTable(book, "T15a", "problems", [
      ["stage", "text"],
      ["problem", "text"],
      ["suggestion", "text"],
      ["rectification", "text"],
    ]),
};

/** T15b 下年计划. */
export const plansTable: TableDefinition = {
  id: "T15b",
  needs: ["plans"],
  make: (book) =>
    listTable(book, "T15b", "plans", [
      ["stage", "text"],
      ["plan", "text"],
      ["office", "text"],
      ["deadline", "date"],
    ]),
};
