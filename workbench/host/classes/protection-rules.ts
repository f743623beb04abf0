import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { accessDenied } from "../protocol/host-error";
import { intersect, isUnbounded } from "./geometry";

/** What a protected sheet still allows, by the name of the option; false unless set. */
export type ProtectionOption =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowAutoFilter"
  | "allowEditObjects"
  | "allowSort";

/** Contents may be written where no locked cell is hit. @throws HostError AccessDenied */
export function mayWrite(sheet: SheetModel, area: Area): void {
  if (!sheet.extras.protection.protected) return;
  if (isUnbounded(area) && !intersect(area, sheet.usedArea(false) ?? area)) return;
  if (sheet.commonStyle(area, "locked") !== false) {
    throw accessDenied("the cells are locked and the sheet is protected");
  }
}

/** Anything else on a protected sheet needs its option. @throws HostError AccessDenied */
export function mayDo(sheet: Pick<SheetModel, "extras">, option: ProtectionOption): void {
  const { protection } = sheet.extras;
  if (protection.protected && protection.options[option] !== true) {
    throw accessDenied("the sheet is protected");
  }
}
