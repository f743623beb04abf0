import { UNITS } from "../core/report/last-year/last-year";
import { readLastYear } from "../core/report/last-year/last-year-sheet";
import { StatementBook } from "../core/report/statement/statement-book";
import type { WorkbookPort } from "../workbook/port";
import { findForms } from "./find-forms";
import type { CommandSettings } from "./settings";

/** What the workbook knows about its year and the one before. */
export interface Years {
  readonly registers: number;
  readonly year?: number;
  /** Name of the chosen scheme. */
  readonly scheme: string;
  readonly lastYear?: {
    readonly sheet: string;
    readonly year?: number;
    readonly figures: number;
    readonly units: number;
  };
}

/** Reads the workbook for the place 跨年. Writes nothing. */
export async function readYears(port: WorkbookPort, settings: CommandSettings): Promise<Years> {
  const { registers, scheme, snapshot } = await findForms(port, {
    ...settings,
    scope: "workbook",
  });
  const { year } = new StatementBook(registers, scheme, settings.locale);
  const lastYear = readLastYear(snapshot);
  const units = lastYear?.figures.filter(({ table }) => table === UNITS).length ?? 0;
  return {
    registers: registers.length,
    scheme: scheme.name,
    ...(year !== undefined && { year }),
    ...(lastYear && {
      lastYear: {
        sheet: lastYear.source,
        ...(lastYear.year !== undefined && { year: lastYear.year }),
        figures: lastYear.figures.length - units,
        units,
      },
    }),
  };
}
