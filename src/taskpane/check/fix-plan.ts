import type { Plan, WriteAction } from "../../core/plan/plan";
import type { Fix, FixChange } from "../../core/rules/issue";

/** The plan of one-answer fixes: exactly the cells the rules named, each once. */
export function planFixes(fixes: readonly Fix[], title: string): Plan {
  const written = new Map<string, FixChange>();
  for (const { changes } of fixes) {
    for (const change of changes) {
      const cell = `${change.sheet}!${change.cell}`;
      if (!written.has(cell)) written.set(cell, change);
    }
  }
  return { title, actions: [...written.values()].map(toAction) };
}

function toAction({ sheet, cell, before, after, as }: FixChange): WriteAction {
  const value = as === "text" ? after : writtenValue(after);
  const gainsPercent = after.endsWith("%") && !before.endsWith("%");
  const numberFormat =
    as === "text"
      ? formatOfText(after)
      : as === "number"
        ? // In a cell of the format “text” a number would become text again.
          "General"
        : gainsPercent && typeof value === "number"
          ? // A rate that stood there as 0 or 0.86 would otherwise show as 0.8619.
            "0.00%"
          : undefined;
  return {
    kind: "write",
    sheet,
    address: cell,
    values: [[value]],
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

/** Longer texts are never taken for a figure or a date. */
const LONGEST_FIGURE = 20;

/** What Excel would take for a formula, a figure or a date stays the text it is: `007`, `2024年1月`. */
function formatOfText(text: string): string | undefined {
  const likeFormula = /^[=+\-@]/.test(text);
  const likeFigure = /^[.\d]/.test(text) && text.length <= LONGEST_FIGURE;
  return likeFormula || likeFigure ? "@" : undefined;
}

/** Figures go in as numbers, not as text that looks like one: `86.19%` → 0.8619, `1,200` → 1200. */
export function writtenValue(shown: string): string | number {
  const match = /^(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d+)?(%?)$/.exec(shown.trim());
  if (!match) return shown;
  const digits = `${(match[1] ?? "").replace(/,/g, "")}${match[2] ?? ""}`;
  // The exponent shifts the decimal point exactly; dividing by 100 would not.
  return Number(match[3] ? `${digits}e-2` : digits);
}
