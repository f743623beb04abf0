import type { ConditionalLook } from "../../host/model/cell-rules";

/** What the conditional formats of a sheet make of one cell, beside its own look. */
export interface Decoration {
  readonly look: ConditionalLook;
  readonly bar?: Bar;
  readonly icon?: Icon;
  /** Only the bar or the icon is shown. */
  readonly valueHidden?: boolean;
}

/** A bar in a cell; positions are shares of the width from the left. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly border?: string;
  /** Fades towards the end of the bar, away from its axis. */
  readonly gradient: boolean;
  /** Where the axis stands; absent without negative values. */
  readonly axis?: number;
  readonly axisColor?: string;
}

export interface Icon {
  /** Excel's name, `ThreeArrows`. */
  readonly set: string;
  /** 0 is the icon of the lowest values. */
  readonly place: number;
}
