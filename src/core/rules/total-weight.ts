import type { Form } from "../forms/form";
import { numberOf } from "../scoring/form-execution";
import { errorValue, isUnfilled } from "./cell-content";
import type { Finding } from "./rule";

/** An error value or words where the total row has the sum of the points. */
export function unreadableTotalWeight({ total }: Form): Finding[] {
  const entry = total?.weight;
  if (!entry || isUnfilled(entry) || numberOf(entry) !== null) return [];
  const error = errorValue(entry);
  const written = error ?? entry.text;
  const message = error ? "weightIsError" : "weightNotANumber";
  return [{ at: entry, message, params: { written }, left: written }];
}
