/** Colours of one grade: of its slice and column, and the tint of its cells. */
export interface GradeColor {
  readonly solid: string;
  readonly tint: string;
}

const BLUE = { solid: "#0F6CBD", tint: "#DCEBF9" };
const LIGHT_BLUE = { solid: "#62A3DC", tint: "#EEF6FC" };
const TEAL = { solid: "#3A96A0", tint: "#E3F2F3" };
const OCHRE = { solid: "#D2A23C", tint: "#FBF3DF" };
const ORANGE = { solid: "#D8732F", tint: "#FBEADF" };
const RED = { solid: "#B10E1C", tint: "#FAE3E4" };
const GREY: GradeColor = { solid: "#8A8A8A", tint: "#F0F0F0" };

/** Palettes by the number of grades: the best is always blue, the last always red. */
const PALETTES: readonly (readonly GradeColor[])[] = [
  [BLUE, RED],
  [BLUE, OCHRE, RED],
  [BLUE, LIGHT_BLUE, OCHRE, RED],
  [BLUE, LIGHT_BLUE, TEAL, OCHRE, RED],
  [BLUE, LIGHT_BLUE, TEAL, OCHRE, ORANGE, RED],
];

/** The colour of the grade at `index` among `count` grades; grey for what is no grade of the scheme. */
export function gradeColor(index: number, count: number): GradeColor {
  const palette = PALETTES[Math.min(Math.max(count, 2), PALETTES.length + 1) - 2];
  return palette?.[Math.min(index, index === count - 1 ? palette.length - 1 : index)] ?? GREY;
}
