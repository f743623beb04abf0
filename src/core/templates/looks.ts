import type { Look } from "./template-book";

/** How a cell of a template looks: font and its size in points, where the text stands, what is behind it. */
export interface CellLook {
  readonly font: "宋体" | "黑体";
  readonly size: number;
  readonly horizontal: "Left" | "Center" | "Right";
  readonly wrap?: boolean;
  /** Thin lines on all four sides. */
  readonly ruled?: boolean;
  /** #RRGGBB */
  readonly fill?: string;
  readonly numberFormat?: string;
  /** For the unit to fill in: not locked. */
  readonly open?: boolean;
}

export const LINE_COLOR = "#808080";
const INPUT = "#FFFBE6";
const COMPUTED = "#F5F5F5";
const HEADING = "#E7EEF7";

const body = { font: "宋体", size: 10.5, wrap: true, ruled: true } as const;
const left = { ...body, horizontal: "Left" } as const;
const center = { ...body, horizontal: "Center" } as const;
const right = { ...body, horizontal: "Right" } as const;
const open = { fill: INPUT, open: true } as const;

/** Columns of text are set in 宋体, headings in 黑体; what is to be filled in has a colour of its own. */
export const looks: Readonly<Record<Look, CellLook>> = {
  title: { font: "黑体", size: 18, horizontal: "Center" },
  year: { font: "宋体", size: 11, horizontal: "Center" },
  heading: { ...center, font: "黑体", fill: HEADING },
  label: { ...center, font: "黑体" },
  input: { ...left, ...open },
  inputCenter: { ...center, ...open },
  inputMoney: { ...right, ...open, numberFormat: "#,##0.00" },
  inputPoints: { ...center, ...open, numberFormat: "0.##" },
  inputPercent: { ...right, ...open, numberFormat: "0.00%" },
  given: left,
  givenMoney: { ...right, numberFormat: "#,##0.00" },
  money: { ...right, numberFormat: "#,##0.00", fill: COMPUTED },
  points: { ...center, numberFormat: "0.##", fill: COMPUTED },
  percent: { ...center, numberFormat: "0.00%", fill: COMPUTED },
  computed: { ...left, fill: COMPUTED },
  note: { font: "宋体", size: 10, horizontal: "Left" },
  text: { font: "宋体", size: 10.5, horizontal: "Left", wrap: true },
};
