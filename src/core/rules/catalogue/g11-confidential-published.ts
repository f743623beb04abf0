import type { RegisterData, RegisterRecord } from "../../registers/read-registers";
import { isConfidential, perRecord, placeIn } from "../register-facts";
import type { RegisterRule } from "../rule";

/** What is confidential is not published. */
export const confidentialPublished: RegisterRule = {
  id: "G11",
  type: "confidential-published",
  severity: "error",
  registers: ["register:disclosure"],
  basis: "basisPractice",
  check: perRecord((record, table, book) =>
    isPublished(record, table) && isConfidential(book, record)
      ? { at: placeIn(table, record, "project", "item"), message: "confidentialPublished" }
      : undefined
  ),
};

const WHERE = ["disclosedOn", "url", "medium"] as const;

/** Where a register has no place for day, address or medium, being listed means being published. */
function isPublished({ values }: RegisterRecord, { columns }: RegisterData): boolean {
  const known = WHERE.filter((key) => columns[key] !== undefined);
  return known.length === 0 || known.some((key) => values[key] !== undefined);
}
