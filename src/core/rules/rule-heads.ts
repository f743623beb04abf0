import { catalogue, registerCatalogue } from "./catalogue";
import type { Severity } from "./issue";

/** A rule as a scheme sees it: what it is called and how severe it is unless the scheme says otherwise. */
export interface RuleSetting {
  readonly id: string;
  readonly type: string;
  readonly severity: Severity;
}

/** All rules of the catalogue in the order of their ids. */
export function ruleHeads(): readonly RuleSetting[] {
  return [...catalogue, ...registerCatalogue]
    .map(({ id, type, severity }) => ({ id, type, severity }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
