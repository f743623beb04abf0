import type { CollectedFile } from "./collect";
import type { KnownUnit } from "./unit-match";

/** Whether a workbook goes back, or cannot be used as it is. */
export function isReturned({ status }: CollectedFile): boolean {
  return status === "returned" || status === "damaged" || status === "foreign";
}

/** The unit a file is from: the one it was found to be, else what stands in it; empty for a damaged one. */
export function unitOfFile(file: CollectedFile): string {
  if (file.status === "damaged") return "";
  const { match } = file;
  return "unit" in match ? match.unit.name : match.written;
}

/** The unit a file may be from, for a person to confirm. */
export function suggestionOf(
  file: CollectedFile
): { readonly likely: KnownUnit; readonly written: string } | undefined {
  if (file.status === "damaged") return undefined;
  const { match } = file;
  return !("unit" in match) && "likely" in match ? match : undefined;
}
