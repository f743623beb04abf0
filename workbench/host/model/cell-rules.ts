import type { Area } from "../../../src/core/sheets/address";
import type { Edge } from "./book-model";

/**
 * Rules on cells that the grid engine does not keep: conditional formats, validations, links and comments.
 * They live in `SheetExtras`, in Excel's own words, and survive JSON. Formulas begin with `=`.
 */

/** What a conditional format changes in the look of a cell; absent members leave it. */
export interface ConditionalLook {
  readonly numberFormat?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly borders?: Readonly<
    Partial<Record<Edge, { readonly style: string; readonly color: string }>>
  >;
}

/** One end of a scale or bar; a formula is a number as text, or begins with `=`. */
export interface ScaleEnd {
  readonly type: string;
  readonly formula?: string;
  readonly color?: string;
}

export interface DataBarRule {
  readonly kind: "DataBar";
  readonly showDataBarOnly: boolean;
  readonly barDirection: string;
  readonly axisFormat: string;
  readonly axisColor: string;
  readonly lower: ScaleEnd;
  readonly upper: ScaleEnd;
  readonly positive: {
    readonly fillColor: string;
    readonly borderColor: string;
    readonly gradientFill: boolean;
  };
  readonly negative: {
    readonly fillColor: string;
    readonly borderColor: string;
    readonly matchPositiveFillColor: boolean;
    readonly matchPositiveBorderColor: boolean;
  };
}

export interface IconCriterion {
  readonly type: string;
  readonly operator: string;
  readonly formula: string;
}

export type ConditionalRule =
  | { readonly kind: "Custom"; readonly formula: string }
  | {
      readonly kind: "CellValue";
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: "ContainsText"; readonly operator: string; readonly text: string }
  | { readonly kind: "TopBottom"; readonly type: string; readonly rank: number }
  | { readonly kind: "PresetCriteria"; readonly criterion: string }
  | {
      readonly kind: "ColorScale";
      readonly minimum: ScaleEnd;
      readonly midpoint?: ScaleEnd;
      readonly maximum: ScaleEnd;
    }
  | DataBarRule
  | {
      readonly kind: "IconSet";
      readonly style: string;
      readonly reverse: boolean;
      readonly iconOnly: boolean;
      readonly criteria: readonly IconCriterion[];
    };

export type ConditionalKind = ConditionalRule["kind"];

/** The formats of a sheet stand in the order of their priority, the first before the others. */
export interface ConditionalFormatModel {
  readonly id: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  rule: ConditionalRule;
  look: ConditionalLook;
}

export type ValidationKind =
  "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";

/** No two validations of a sheet share a cell. */
export interface ValidationModel {
  readonly areas: readonly Area[];
  /** Absent: only a prompt or an alert has been set. */
  readonly kind?: ValidationKind;
  /** Excel's name of the comparison; absent for lists and formulas of one's own. */
  readonly operator?: string;
  /** A number or date as a serial, a formula with `=`, or the entries of a list joined by commas. */
  readonly formula1?: string | number;
  readonly formula2?: string | number;
  readonly dropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly alert?: {
    readonly show: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly prompt?: { readonly show: boolean; readonly title: string; readonly message: string };
}

export interface LinkModel {
  readonly areas: readonly Area[];
  /** A web or mail address, or a file. */
  readonly address?: string;
  /** A place in this workbook, such as `Sheet1!A1`. */
  readonly place?: string;
  readonly screenTip?: string;
}

export interface CommentModel {
  readonly id: string;
  areas: readonly Area[];
  content: string;
  /** People named in it, with the text that names them by `<at id="…">`. */
  mentions?: MentionedText;
  readonly author: string;
  readonly email: string;
  /** ISO date and time. */
  readonly created: string;
  resolved: boolean;
  replies: ReplyModel[];
}

export interface MentionedText {
  readonly richContent: string;
  readonly mentions: readonly {
    readonly id: number;
    readonly name: string;
    readonly email: string;
  }[];
}

export interface ReplyModel {
  readonly id: string;
  content: string;
  mentions?: MentionedText;
  readonly author: string;
  readonly email: string;
  readonly created: string;
}

/** A note, the older kind of comment: one text without answers. */
export interface NoteModel {
  readonly areas: readonly Area[];
  readonly text: string;
  readonly author?: string;
  /** How the file has it, for saving: formats, the box. */
  readonly file?: { readonly cell: string; readonly xml: string; readonly shape?: string };
}

/** The first id `prefix1`, `prefix2` … that nobody has. */
export function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = taken.length + 1; ; number += 1) {
    if (!ids.has(`${prefix}${number}`)) return `${prefix}${number}`;
  }
}
