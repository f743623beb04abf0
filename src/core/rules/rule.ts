import type { Entry, FormKind } from "../forms/form";
import type { Message } from "../messages/message";
import type { RuleMessageKey } from "../messages/rules";
import type { RegisterData } from "../registers/read-registers";
import type { BookFacts } from "./book-facts";
import type { FormFacts, Place } from "./form-facts";
import type { Severity } from "./issue";
import type { Need } from "./needs";

/** What every rule of the catalogue says of itself. */
interface RuleHead {
  /** Id in the catalogue, `"A08"`. */
  readonly id: string;
  /** Stable dash-case name of the finding, `"fund-total-mismatch"`. */
  readonly type: string;
  /** Severity unless the scheme says otherwise. */
  readonly severity: Severity;
  /** Where the rule comes from, as a text for people; never a document that was not checked. */
  readonly basis: RuleMessageKey;
  /** What must be in the workbook; without it the rule is listed as not checked. */
  readonly needs?: readonly Need[];
}

/**
 * A rule about forms. It looks at one form, and at the rest of the workbook where it must, and says
 * what it finds there; texts, severity of the scheme and order are the business of checkBook.
 */
export interface Rule extends RuleHead {
  readonly kinds: readonly FormKind[];
  check(facts: FormFacts, book: BookFacts): readonly Finding[];
}

/** A rule about a bureau's registers: looks at one table, and at the rest of the workbook. */
export interface RegisterRule extends RuleHead {
  readonly registers: readonly RegisterData["kind"][];
  check(table: RegisterData, book: BookFacts): readonly Finding[];
}

/** What a rule found, before it is put into words. */
export interface Finding {
  /** The cell to go to. */
  readonly at: Place;
  readonly message: RuleMessageKey;
  /** A message as parameter is put into the reader's language too. */
  readonly params?: Readonly<Record<string, string | number | Message>>;
  readonly indicator?: string;
  /** The project it is about, where that is not the form's. */
  readonly project?: string;
  /** What is written, what it should be, and the difference. */
  readonly left?: number | string;
  readonly right?: number | string;
  readonly difference?: number | string;
  /** The one right answer: what to write into which cells. */
  readonly fix?: readonly FixCell[];
}

export interface FixCell {
  readonly at: Entry;
  /** As a person would type it: `86.19%`, `8.62`, 优. */
  readonly after: string;
  /** How it is written, where its look does not say: `007` may be a code, `90` a figure kept as text. */
  readonly as?: "number" | "text";
}

/** Every form that is filled in about one project or department. */
export const ALL_FORMS: readonly FormKind[] = [
  "target",
  "dept-target",
  "monitor",
  "self-eval",
  "dept-self-eval",
  "evaluation",
  "ex-ante",
];
/** Forms with a fund block. */
export const WITH_FUNDS: readonly FormKind[] = [
  "target",
  "dept-target",
  "monitor",
  "self-eval",
  "dept-self-eval",
];
/** Forms that give points. */
export const SELF_EVALUATIONS: readonly FormKind[] = ["self-eval", "dept-self-eval"];
/** Forms whose indicators follow the national tree: 产出, 效益, 满意度. */
export const PROJECT_FORMS: readonly FormKind[] = ["target", "self-eval"];
/** Forms that set targets: only there can a name or a target still be written better. */
export const TARGETS: readonly FormKind[] = ["target", "dept-target"];
/** Forms that set or repeat targets. */
export const WITH_TARGETS: readonly FormKind[] = [
  "target",
  "dept-target",
  "self-eval",
  "dept-self-eval",
];
