import { render, type Locale } from "../../messages/message";
import { proofMessages } from "../../messages/proof";
import type { ReportResult } from "../report-model";
import type { Severity } from "../../rules/issue";
import { amountsOfStagesCheck } from "./checks/amounts-of-stages";
import { againstCheck } from "./checks/against";
import { coverageCheck } from "./checks/coverage";
import { enumerationsCheck } from "./checks/enumerations";
import { gradeLinesCheck } from "./checks/grade-lines";
import { gradesCheck } from "./checks/grades";
import { growthCheck } from "./checks/growth";
import { leftoversCheck } from "./checks/leftovers";
import { listOfResultsCheck } from "./checks/list-of-results";
import { meanAmountsCheck } from "./checks/mean-amounts";
import { meansCheck } from "./checks/means";
import { moneyStyleCheck } from "./checks/money-style";
import { partSharesCheck } from "./checks/part-shares";
import { partsCheck } from "./checks/parts";
import { ratesCheck } from "./checks/rates";
import { sameNumberCheck } from "./checks/same-number";
import { tableSumsCheck } from "./checks/table-sums";
import { twinsCheck } from "./checks/twins";
import { wordingCheck } from "./checks/wording";
import { yearsCheck } from "./checks/years";
import type { Certainty, Proof, ProofCheck, ProofFinding } from "./proof-finding";
import { readText } from "./proof-text";
import { figuresIn, type FigureKind } from "./text-figure";

/** The checks of a written statement (catalogue H). A new one is a file in `checks` and a line here. */
const CHECKS: readonly ProofCheck[] = [
  gradesCheck,
  gradeLinesCheck,
  listOfResultsCheck,
  coverageCheck,
  ratesCheck,
  amountsOfStagesCheck,
  sameNumberCheck,
  twinsCheck,
  partsCheck,
  partSharesCheck,
  tableSumsCheck,
  meansCheck,
  meanAmountsCheck,
  growthCheck,
  yearsCheck,
  wordingCheck,
  enumerationsCheck,
  moneyStyleCheck,
  leftoversCheck,
  againstCheck,
];

export interface ProofIssue {
  readonly rule: string;
  readonly type: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** What stands there, as it is written. */
  readonly quote: string;
  /** Characters from the beginning of the text. */
  readonly offset: number;
  readonly message: string;
  /** What is written, what it should be, and the difference. */
  readonly left?: number | string;
  readonly right?: number | string;
  readonly difference?: number | string;
}

export interface ProofResult {
  readonly figures: readonly {
    readonly text: string;
    readonly value: number;
    readonly unit: string;
    readonly kind: FigureKind;
    readonly offset: number;
  }[];
  /** In the order of the text. */
  readonly issues: readonly ProofIssue[];
}

/**
 * Recomputes the figures of a written statement and lists what does not fit.
 * @param against the report of a workbook, to hold the figures against its registers
 */
export function proofread(text: string, locale: Locale, against?: ReportResult): ProofResult {
  const read = readText(text);
  const figures = read.lines.flatMap(figuresIn);
  const proof: Proof = { ...read, figures, ...(against && { against }) };
  const issues = onceEach(CHECKS.flatMap((check) => check(proof))).map(
    ({ at, message, params, ...finding }): ProofIssue => ({
      ...finding,
      quote: at.text,
      offset: at.offset,
      message: render(proofMessages[message], locale, params),
    })
  );
  return {
    figures: figures.map(({ text: own, value, unit, kind, offset }) => ({
      text: own,
      value,
      unit,
      kind,
      offset,
    })),
    issues: issues.sort((a, b) => a.offset - b.offset),
  };
}

/** Rules whose findings are about one figure: it is wrong once, whatever else follows from it. */
const OF_A_FIGURE: ReadonlySet<string> = new Set(["H01", "H02", "H04", "H05", "H07", "H08"]);

/** What two checks say of one figure by one rule is said once, by the first of them. */
function onceEach(findings: readonly ProofFinding[]): readonly ProofFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, at, right }) => {
    const [one, same] = [`${rule}|${at.offset}`, `=${right}|${at.offset}`];
    // The registers say what the text itself has shown already.
    const again =
      OF_A_FIGURE.has(rule) && (seen.has(one) || (right !== undefined && seen.has(same)));
    if (OF_A_FIGURE.has(rule)) seen.add(one).add(same);
    return !again;
  });
}
