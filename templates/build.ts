/** Makes the blank templates from their definitions: `npm run templates`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../workbench/files/write-workbook";
import { templateBooks } from "./template-books";

async function build(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [file, book] of Object.entries(templateBooks())) {
    const bytes = await writeWorkbook(book);
    writeFileSync(join(folder, file), bytes);
    console.log(`${file}  ${bytes.length} bytes`);
  }
}

build(process.argv[2] ?? __dirname).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
