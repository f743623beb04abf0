/** A call as it stands in a formula: `PERF.GRADE(`. */
const CALL = /\bPERF\.[A-Z][A-Z0-9_]*\s*\(/i;
/**
 * A call Excel has lost hold of: `_xldudf_PERF_GRADE(`, alone or behind the name of a workbook that never
 * held it, `[2]!_xldudf_…` or `'C:\…\FUNCRES.XLAM'!_xldudf_…`.
 */
const LOST = /(?:'[^']*'!|\[[^\]]*\]!?|[\w.]+\.XLAM!)?_xldudf_PERF_([A-Z][A-Z0-9]*)/gi;

/** Whether a formula calls a function of ours, in whatever form; texts in quotes do not count. */
export function callsPerf(formula: string): boolean {
  return isLost(formula) || outside(formula).some((part) => CALL.test(part));
}

/** Whether a formula holds a call in the form Excel shows when it does not know the function. */
export function isLost(formula: string): boolean {
  return /_xldudf_PERF_/i.test(formula) && repairedFormula(formula) !== formula;
}

/** `=[2]!_xldudf_PERF_GRADE(A1)` → `=PERF.GRADE(A1)`; texts in quotes stay as they are. */
export function repairedFormula(formula: string): string {
  return parts(formula)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(LOST, (_, name: string) => `PERF.${name.toUpperCase()}`)
    )
    .join("");
}

function outside(formula: string): readonly string[] {
  return parts(formula).filter((_, index) => index % 2 === 0);
}

/** The formula cut into what stands outside of quoted texts (even places) and the texts (odd ones). */
function parts(formula: string): readonly string[] {
  return formula.split(/("(?:[^"]|"")*")/);
}

/**
 * Whether a formula may fill more than its own cell: it holds an area, an array, a table's column or a
 * name, or calls a function that always does. False only where it certainly does not.
 */
export function maySpill(formula: string): boolean {
  return outside(formula).some((part) => {
    const rest = part.replace(/\bPERF\.(?!TARGET|DISTRIBUTION)[A-Z]+\s*\(/gi, "(");
    // What is left of a plain formula: cells, figures, signs.
    return !/^[=\s,;()+\-*/^&<>%.\d$]*$/.test(rest.replace(CELL, ""));
  });
}

const CELL = /(?:'[^']*'!|[\w\u4e00-\u9fff.]+!)?\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(:#])/gi;
