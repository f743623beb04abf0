import { invalidArgument } from "../protocol/host-error";
import { HTML_COLORS } from "./html-colors";

/** `#RRGGBB` in capitals, from that, three digits, or a name of HTML. @throws HostError InvalidArgument */
export function asColor(value: unknown): string {
  if (typeof value === "string") {
    if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace("#", "").toUpperCase()}`;
    if (/^#[0-9a-f]{3}$/i.test(value)) {
      return `#${[...value.slice(1)].map((digit) => digit + digit).join("")}`.toUpperCase();
    }
    const named = HTML_COLORS[value.toLowerCase()];
    if (named) return named;
  }
  throw invalidArgument("color");
}
