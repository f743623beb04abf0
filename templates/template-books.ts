import { nationalScheme } from "../src/core/schemes/national";
import { blankBook } from "../src/core/templates/pack";
import { templates } from "../src/core/templates/registry";
import { templateBookData } from "../workbench/files/template-book-data";
import type { BookData } from "../workbench/host/model/book-data";
import { ledgerBook } from "./ledger-book";

/** The year blank templates are printed for; a pack has the year of its bureau. */
const YEAR = 2025;

/** The blank templates of the national scheme, and the bureau's workbook, by file name. */
export function templateBooks(): Record<string, BookData> {
  const forms = templates.map((template): [string, BookData] => [
    `${template.title}.xlsx`,
    templateBookData(blankBook(template, { scheme: nationalScheme, year: YEAR })),
  ]);
  return { ...Object.fromEntries(forms), "绩效管理台账.xlsx": ledgerBook() };
}
