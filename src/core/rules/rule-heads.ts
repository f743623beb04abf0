import { catalogue, registerCatalogue } from "./catalogue";
import type { Severity } from "./issue";

/** A rule as a scheme sees it: what it is called and how severe it is unless the scheme says otherwise. */
export interface RuleSetting {
  readonly id: string;
  readonly type: string;
  readonly severity: Severity;
}

/** All rules of the catalogue in the order of their ids; one that looks at forms and registers, once. */
export function ruleHeads(): readonly RuleSetting[] {
  const heads = new Map<string, RuleSetting>();
  for (const { id, type, severity } of [...catalogue, ...registerCatalogue]) {
    heads.set(id, { id, type, severity });
  }
  return [...heads.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
