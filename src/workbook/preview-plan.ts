import type { Change } from "../core/plan/plan";
import { cellAddress } from "../core/sheets/address";
import { contentBefore, type BeforeImage } from "./before-image";
import type { Preview } from "./port";
import { toArea } from "./targets";

/** What a plan would change, from what stands there now. Cells that stay as they are, are left out, unless their formula is meant to be written again. */
export function previewOf(image: BeforeImage): Preview {
  const changes: Change[] = [];
  for (const before of image.sheets) {
    if (before.id === undefined) continue;
    for (const write of before.targets.writes) {
      const { top, left } = toArea(write.address);
      write.values.forEach((line, row) =>
        line.forEach((content, column) => {
          if (content === null) return;
          const old = contentBefore(before, top + row, left + column) ?? "";
          if (String(old) === String(content) && !write.again) return;
          changes.push({
            sheet: before.targets.sheet,
            cell: cellAddress(top + row, left + column),
            before: String(old),
            after: String(content),
          });
        })
      );
    }
  }
  return {
    changes,
    newSheets: image.sheets.flatMap(({ id, targets }) => (id === undefined ? targets.sheet : [])),
    obstacles: image.obstacles,
  };
}
