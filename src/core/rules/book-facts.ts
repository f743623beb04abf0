import { plainWidth } from "../numbers/written-text";
import type { Form } from "../forms/form";
import type { RegisterData } from "../registers/read-registers";
import type { Scheme } from "../schemes/scheme";
import { readFacts, type FormFacts } from "./form-facts";
import { formYear } from "./form-year";
import { grouped } from "./once-per";

/** What a workbook holds, as the commands found it. */
export interface BookContents {
  readonly forms: readonly Form[];
  readonly registers?: readonly RegisterData[];
  /** Day of the check, yyyy-mm-dd; rules about days that have passed are not checked without it. */
  readonly today?: string;
}

/** The whole workbook for rules that look beyond one form: duplicates, approved targets, registers. */
export interface BookFacts {
  readonly scheme: Scheme;
  readonly forms: readonly FormFacts[];
  readonly registers: readonly RegisterData[];
  readonly today?: string;
  /**
   * The target form that a form of the same project answers to; undefined where the workbook holds
   * none, or several that differ.
   */
  approvedTargetOf(facts: FormFacts): FormFacts | undefined;
}

/** Reads every form once, for all rules. Indexes are made when a rule first asks for them. */
export function readBook(contents: BookContents, scheme: Scheme): BookFacts {
  const forms = contents.forms.map((form) => readFacts(form, scheme));
  let targets: ReadonlyMap<string, readonly FormFacts[]> | undefined;
  return {
    scheme,
    forms,
    registers: contents.registers ?? [],
    today: contents.today,
    approvedTargetOf(facts) {
      const project = projectKey(facts.form);
      if (project === "" || isTarget(facts.form)) return undefined;
      targets ??= grouped(
        forms.filter(({ form }) => isTarget(form)),
        ({ form }) => projectKey(form)
      );
      const all = targets.get(project) ?? [];
      const year = formYear(facts.form);
      // Targets of several years: those of the form's own year count.
      const ofYear = all.filter(({ form }) => year !== undefined && formYear(form) === year);
      const found = ofYear.length > 0 ? ofYear : all;
      return found.length === 1 ? found[0] : undefined;
    },
  };
}

function isTarget({ kind }: Form): boolean {
  return kind === "target" || kind === "dept-target";
}

/** What two forms of one project have in common: its name without blanks and width of characters. */
export function projectKey({ fields }: Form): string {
  return nameKey(fields.project?.text ?? "");
}

/** A name as it is compared: without blanks and width of characters. */
export function nameKey(name: string): string {
  return plainWidth(name).replace(/\s+/g, "");
}
