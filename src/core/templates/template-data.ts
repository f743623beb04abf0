import type { Scheme } from "../schemes/scheme";

/** An indicator that was approved before: the next stage's form carries it. */
export interface CarriedIndicator {
  readonly dimension: string;
  readonly category: string;
  readonly name: string;
  /** As written: `≥95%`. */
  readonly target: string;
  /** Points; null where none were given. */
  readonly weight: number | null;
}

/** What a form is filled in with before it goes out. Amounts in 万元; absent what is not known. */
export interface TemplateProject {
  readonly name: string;
  readonly code?: string;
  readonly department?: string;
  readonly unit: string;
  readonly unitCode?: string;
  readonly attribute?: string;
  /** Start and end of the project as the register has them. */
  readonly period?: string;
  readonly initial?: number;
  readonly annual?: number;
  readonly goal?: string;
  readonly indicators?: readonly CarriedIndicator[];
  /** Of a whole unit: its projects. */
  readonly projects?: readonly TemplateProject[];
}

/** What a template is made for. */
export interface TemplateContext {
  readonly scheme: Scheme;
  readonly year: number;
}

/** A blank form is one about nobody. */
export const nobody: TemplateProject = { name: "", unit: "" };
