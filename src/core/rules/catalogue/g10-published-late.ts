import { daysAfter, isDay } from "../../numbers/days";
import { isConfidential, isEmptyIn, perRecord, placeIn } from "../register-facts";
import type { RegisterRule } from "../rule";

/** What was approved is published within the scheme's days; what the targets' register still lacks G12 counts. */
export const publishedLate: RegisterRule = {
  id: "G10",
  type: "published-late",
  severity: "warning",
  registers: ["register:disclosure", "register:target-review"],
  basis: "basisScheme",
  needs: ["today"],
  check: perRecord((record, table, book) => {
    const { grantedOn, disclosedOn } = record.values;
    const allowed = book.scheme.limits.publicationDays;
    const { today = "" } = book;
    if (!isDay(grantedOn)) return undefined;
    const at = placeIn(table, record, "disclosedOn");
    if (isDay(disclosedOn)) {
      const days = daysAfter(grantedOn, disclosedOn) - allowed;
      if (days <= 0) return undefined;
      return { at, message: "publishedLate", params: { allowed, days } };
    }
    if (table.name !== "disclosure" || !isEmptyIn(record, "disclosedOn")) return undefined;
    const days = daysAfter(grantedOn, today) - allowed;
    if (days <= 0 || isConfidential(book, record)) return undefined;
    return { at, message: "notPublishedYet", params: { allowed, days } };
  }),
};
