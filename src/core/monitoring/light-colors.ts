import type { Light } from "./light";

/** Colours of a light: of its bar, of its cell and of the word in the cell. */
export interface LightColor {
  readonly solid: string;
  readonly tint: string;
  readonly ink: string;
}

/** Dark words on a light ground: 4.5 to 1 and more, also on paper. */
export const lightColors: Readonly<Record<Light | "none", LightColor>> = {
  红: { solid: "#C50F1F", tint: "#FAE3E4", ink: "#960B18" },
  黄: { solid: "#EAA300", tint: "#FFF4CE", ink: "#6E4A00" },
  绿: { solid: "#13A10E", tint: "#E2F3E1", ink: "#0B5A08" },
  蓝: { solid: "#0F6CBD", tint: "#DCEBF9", ink: "#0C4A80" },
  none: { solid: "#A0A0A0", tint: "#F0F0F0", ink: "#595959" },
};
