/**
 * A workbook to be handed out, as plain data: what stands where, how it looks, what may be entered.
 * Who writes it into a file is not the core's business.
 */
export interface TemplateBook {
  /** Title of the workbook, in its properties too. */
  readonly title: string;
  readonly sheets: readonly TemplateSheet[];
}

export type Look =
  | "title"
  | "year"
  | "heading"
  | "label"
  /** Filled in by the unit: unlocked, with a colour of its own. */
  | "input"
  | "inputCenter"
  | "inputMoney"
  | "inputPoints"
  | "inputPercent"
  /** Filled in when the pack was made: locked. */
  | "given"
  | "givenMoney"
  | "money"
  | "points"
  | "percent"
  | "computed"
  | "note"
  | "text";

export interface TemplateCell {
  /** `B5`, or an area to be merged. */
  readonly address: string;
  /** Beside a formula its result, as a program stores it that has worked it out. */
  readonly value?: string | number;
  /** With `=`; only functions that Excel and WPS have. */
  readonly formula?: string;
  readonly look: Look;
}

/** What may be entered; `prompt` is shown when the cell is selected. */
export interface TemplateRule {
  readonly areas: readonly string[];
  readonly kind: "list" | "money" | "points" | "any";
  /** Entries of a list. */
  readonly entries?: readonly string[];
  readonly most?: number;
  readonly prompt?: string;
  /** Said when something else is entered. */
  readonly refusal?: string;
}

export interface TemplateSheet {
  readonly name: string;
  readonly veryHidden?: boolean;
  readonly landscape?: boolean;
  /** Of the columns from A on, in characters. */
  readonly widths: readonly number[];
  /** Least heights in points by row (from 1). */
  readonly heights: Readonly<Record<number, number>>;
  readonly cells: readonly TemplateCell[];
  readonly rules: readonly TemplateRule[];
  /** Row (from 1) of headings that every printed page repeats. */
  readonly repeatedRow?: number;
  /** Locked but for the inputs, without a password: against slips, not against people. */
  readonly locked: boolean;
}
