import * as z from "zod/mini";
import type { Form } from "../forms/form";
import { parseArea } from "../sheets/address";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { StateSection } from "../state/state-section";
import type { Issue } from "./issue";

/** The check after which a workbook was declared ready, and what its forms held then. */
export interface HandIn {
  /** Local time, `2025-07-30 14:02`. */
  readonly at: string;
  readonly forms: number;
  /** Warnings that were left without an explanation on purpose. */
  readonly unexplained: number;
  /** Of the cells of all forms; another one means that something was changed since. */
  readonly fingerprint: string;
}

export const handInSection: StateSection<HandIn | null> = {
  key: "hand-in",
  version: 1,
  schema: z.nullable(
    z.object({
      at: z.string(),
      forms: z.number(),
      unexplained: z.number(),
      fingerprint: z.string(),
    })
  ),
  empty: null,
};

/** What stands before handing in: errors block, unexplained warnings ask. */
export function gate(issues: readonly Issue[]): {
  readonly errors: number;
  readonly unexplained: number;
} {
  return {
    errors: issues.filter(({ severity }) => severity === "error").length,
    unexplained: issues.filter(
      ({ severity, explained }) => severity === "warning" && explained === undefined
    ).length,
  };
}

/** A short text that changes with any cell of the forms, and with nothing else. */
export function fingerprint(forms: readonly Form[], { sheets }: WorkbookSnapshot): string {
  const hash = new Hash();
  for (const { sheet: name, range } of forms) {
    const sheet = sheets.find((one) => one.name === name);
    const [area, used] = [parseArea(range), parseArea(sheet?.usedRange ?? "")];
    if (!sheet || !area || !used) continue;
    hash.add(`${name}\n`);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const value = sheet.values[row - used.top]?.[column - used.left] ?? "";
        // Where it stands counts, blank cells do not: an empty row above a form moves it, no more.
        if (value !== "") {
          hash.add(`${row - area.top},${column - area.left}=${typeof value}:${String(value)}\n`);
        }
      }
    }
  }
  return hash.text;
}

/** Two multiplicative hashes of 32 bits: enough to see a change, no protection against a forger. */
class Hash {
  private one = 0xdeadbeef;
  private other = 0x41c6ce57;

  add(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      this.one = Math.imul(this.one ^ code, 2654435761);
      this.other = Math.imul(this.other ^ code, 1597334677);
    }
  }

  get text(): string {
    const hex = (part: number) => (part >>> 0).toString(16).padStart(8, "0");
    return `${hex(this.one ^ (this.one >>> 16))}${hex(this.other ^ (this.other >>> 13))}`;
  }
}
