import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { templateBooks } from "../../../templates/template-books";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import { validateWorkbook } from "../../support/ooxml";

const books = templateBooks();

function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])
  );
}

describe.each(Object.entries(books))("the template %s", (file, book) => {
  const committed = readFileSync(join(__dirname, "../../../templates", file));

  test("is what its definition gives (otherwise: npm run templates)", async () => {
    expect(parts(committed)).toEqual(parts(await writeWorkbook(book)));
  });

  test("passes the OOXML validator", async () => {
    expect(await validateWorkbook(committed)).toEqual({ ok: true, errors: [] });
  });

  test("prints on A4, and what is not to be filled in is locked", () => {
    const [sheet] = book.sheets;
    expect(sheet?.extras?.page).toMatchObject({ paperSize: "A4", fitWidth: 1 });
    const isLedger = file.includes("台账");
    expect(sheet?.extras?.protection?.protected ?? false).toBe(!isLedger);
    const open = sheet?.cells
      .flat()
      .filter((cell) => book.styles?.[cell?.style ?? -1]?.locked === false);
    expect(open?.length).toBeGreaterThan(3);
    // Formulas are locked in every form.
    const formulas = sheet?.cells.flat().filter((cell) => cell?.formula !== undefined) ?? [];
    expect(formulas.every((cell) => book.styles?.[cell?.style ?? -1]?.locked !== false)).toBe(true);
  });
});
