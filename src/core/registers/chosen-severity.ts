import type { Severity } from "../rules/issue";
import type { Scheme } from "../schemes/scheme";

/** The severity of a finding: the scheme's own by id or by name, otherwise the usual one. */
export function chosenSeverity(
  rule: string,
  type: string,
  usual: Severity,
  { rules }: Scheme
): Severity | "off" {
  for (const key of [rule, type]) {
    const chosen = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (chosen) return chosen;
  }
  return usual;
}
