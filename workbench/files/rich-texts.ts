import type { CellValue } from "./excel-library";
import { FONT_SIZE_SCALE } from "./font-parts";

/** A text with several formats inside, as the library has it. */
export type RichRuns = Extract<CellValue, { richText: unknown }>["richText"];

/** Pieces as the library reads them; in plain texts it reads escapes of files (`_x000D_`), in these it does not. */
export function readRuns(runs: RichRuns): RichRuns {
  return runs.map((run) => ({
    ...run,
    text: run.text.replace(/_x([0-9a-f]{4})_/gi, (_escape, code: string) =>
      String.fromCharCode(parseInt(code, 16))
    ),
  }));
}

/** The pieces of a text, when they are more than the text alone. Sizes come in hundredths of a point. */
export function keptRuns(runs: RichRuns): RichRuns | undefined {
  if (!runs.some(({ font }) => font && Object.keys(font).length > 0)) return undefined;
  return runs.map(({ text, font }) =>
    font === undefined
      ? { text }
      : {
          text,
          font: font.size === undefined ? font : { ...font, size: font.size / FONT_SIZE_SCALE },
        }
  );
}

export function textOfRuns(runs: RichRuns): string {
  return runs.map((run) => run.text).join("");
}
