import { ledgerMessages } from "../messages/ledger";
import { render, type Locale } from "../messages/message";
import { registerMessages } from "../messages/registers";
import { writeText } from "../plan/cell-actions";
import { freeSheetName } from "../plan/free-sheet-name";
import type { Plan } from "../plan/plan";
import { format, headFormat, LINE, QUIET } from "../report/statement/look";
import { areaAddress, columnName } from "../sheets/address";
import { registerSheet } from "../templates/register-sheet";
import type { RegisterName } from "./names";

/**
 * An empty register on a sheet of the bureau's own: title, unit of money, all headings.
 * @param taken names of the sheets there are.
 */
export function planNewRegister(
  name: RegisterName,
  taken: ReadonlySet<string>,
  locale: Locale
): Plan {
  const { headings, headingRow, widths } = registerSheet(name, registerMessages[name].zh, []);
  const sheet = freeSheetName(registerMessages[name].zh, taken);
  const row = (at: number) =>
    areaAddress({ top: at, bottom: at, left: 0, right: headings.length - 1 });
  const top = headingRow - 1;
  return {
    title: render(ledgerMessages.newTitle, locale, {
      register: render(registerMessages[name], locale),
    }),
    actions: [
      { kind: "sheet", name: sheet, users: true },
      {
        kind: "columns",
        sheet,
        widths: Object.fromEntries(widths.map((width, at) => [columnName(at), width])),
      },
      writeText(sheet, "A1", [[registerMessages[name].zh]]),
      ...(top > 1 ? [writeText(sheet, "A2", [["单位：万元"]])] : []),
      writeText(sheet, row(top), [headings]),
      format(sheet, ["A1"], { bold: true, size: 16 }),
      ...(top > 1 ? [format(sheet, ["A2"], { size: 10, color: QUIET })] : []),
      format(sheet, [row(top), row(top + 1)], { borders: LINE, vertical: "center" }),
      headFormat(sheet, row(top)),
      {
        kind: "page",
        sheet,
        orientation: "landscape",
        fitWidth: true,
        titleRows: `${headingRow}:${headingRow}`,
      },
      { kind: "select", sheet, address: `A${headingRow + 1}` },
    ],
  };
}
