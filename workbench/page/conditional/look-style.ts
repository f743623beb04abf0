import type { IStyleData } from "@univerjs/core";
import type { CellStyle } from "../../host/model/book-model";
import type { ConditionalLook } from "../../host/model/cell-rules";
import { patchStyle } from "../../host/model/cell-style";

/** A cell's own style with the look of a conditional format over it. */
export function lookStyle(own: IStyleData | undefined, look: ConditionalLook): IStyleData {
  const { borders, underline, ...plain } = look;
  const lines = Object.entries(borders ?? {}).map(([edge, { style, color }]) => [
    edge,
    { style, weight: "Thin", color },
  ]);
  return patchStyle(own, {
    ...plain,
    ...(underline ? { underline: underline as CellStyle["underline"] } : {}),
    ...(lines.length > 0 ? { borders: Object.fromEntries(lines) as CellStyle["borders"] } : {}),
  });
}
