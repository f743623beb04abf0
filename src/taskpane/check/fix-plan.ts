import type { Plan } from "../../core/plan/plan";
import type { Fix } from "../../core/rules/issue";

/** The plan of a one-answer fix: exactly the cells the rule named. */
export function planFix(fix: Fix, title: string): Plan {
  return {
    title,
    actions: fix.changes.map((change) => {
      const written = writtenValue(change.after);
      const gainsPercent = change.after.endsWith("%") && !change.before.endsWith("%");
      return {
        kind: "write" as const,
        sheet: change.sheet,
        address: change.cell,
        values: [[written]],
        // A rate that stood there as 0 or 0.86 would otherwise show as 0.8619.
        ...(gainsPercent && typeof written === "number" ? { numberFormat: "0.00%" } : {}),
      };
    }),
  };
}

/** Figures go in as numbers, not as text that looks like one: `86.19%` → 0.8619, `1,200` → 1200. */
export function writtenValue(shown: string): string | number {
  const match = /^(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d+)?(%?)$/.exec(shown.trim());
  if (!match) return shown;
  const digits = `${(match[1] ?? "").replace(/,/g, "")}${match[2] ?? ""}`;
  // The exponent shifts the decimal point exactly; dividing by 100 would not.
  return Number(match[3] ? `${digits}e-2` : digits);
}
