import { exAnteRule } from "../ex-ante-facts";

/** Longer words are an opinion, not a choice that was misspelt. */
const LONGEST_CHOICE = 10;

/** An evaluation ends with one of the scheme's conclusions. */
export const conclusionMissing = exAnteRule(
  {
    id: "F02",
    type: "conclusion-missing",
    severity: "error",
    basis: "basisScheme",
  },
  ({ conclusionAt, conclusion, begun }, { exAnte }) => {
    if (!conclusionAt || !begun || conclusion) return [];
    const choices = exAnte.conclusions.map(({ label }) => `“${label}”`).join("、");
    if (conclusion === null) {
      return [{ at: conclusionAt, message: "conclusionMissing", params: { choices } }];
    }
    const written = conclusionAt.text.trim();
    if (written.length > LONGEST_CHOICE) return [];
    return [
      {
        at: conclusionAt,
        message: "conclusionUnknown",
        params: { written, choices },
        left: written,
      },
    ];
  }
);
