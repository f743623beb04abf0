/** Makes the sample workbooks from their figures: `npm run samples`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../workbench/files/write-workbook";
import { sampleBooks } from "./sample-books";

/** Writes all samples into a folder; the same figures give the same bytes. */
async function build(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [file, book] of Object.entries(sampleBooks())) {
    const bytes = await writeWorkbook(book);
    writeFileSync(join(folder, file), bytes);
    console.log(`${file}  ${bytes.length} bytes`);
  }
}

build(process.argv[2] ?? __dirname).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
