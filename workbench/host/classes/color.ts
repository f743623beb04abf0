import { invalidArgument } from "../protocol/host-error";

/** HTML colour names that add-ins commonly write; Excel always answers `#RRGGBB`. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  purple: "#800080",
  pink: "#FFC0CB",
  lightgreen: "#90EE90",
  lightblue: "#ADD8E6",
  lightyellow: "#FFFFE0",
  gold: "#FFD700",
};

/** `#RRGGBB` in capitals. @throws HostError InvalidArgument */
export function asColor(value: unknown): string {
  if (typeof value === "string") {
    if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
    if (/^#[0-9a-f]{3}$/i.test(value)) {
      return `#${[...value.slice(1)].map((digit) => digit + digit).join("")}`.toUpperCase();
    }
    const named = NAMED[value.toLowerCase()];
    if (named) return named;
  }
  throw invalidArgument("color");
}
