import { access, mkdir } from "node:fs/promises";
import path from "node:path";
import { recogniseForms } from "../../src/core/forms/recognise";
import { render } from "../../src/core/messages/message";
import { exportJsonSchema } from "../../src/core/registers/export/export-columns";
import { exportRegisters } from "../../src/core/registers/export/export-registers";
import { readRegisters } from "../../src/core/registers/read-registers";
import { StatementBook } from "../../src/core/report/statement/statement-book";
import { workbookSchemes } from "../../src/core/schemes/stored-schemes";
import { dataSnapshot } from "../files/data-snapshot";
import type { BookData } from "../host/model/book-data";
import type { Arguments } from "./arguments";
import { Failure, reasonOf } from "./failure";
import { readScheme } from "./scheme";
import { cliTexts } from "./texts";
import { resolveFile, writeBytes } from "./workbook-file";

/** What `export` answers. */
export interface ExportResult {
  readonly format: "csv" | "jsonl";
  readonly bureau: string;
  readonly year: number;
  readonly files: readonly { readonly file: string; readonly rows: number }[];
}

/** Says that a folder holds an earlier export, whose files may be written anew. */
const SCHEMA = "perf-schema.json";

/**
 * Writes the registers of a workbook as CSV or JSON Lines into a folder, one file per table.
 * @throws {Failure} before anything is written: no register, no year, files of others in the folder
 */
export async function exportBook(args: Arguments, data: BookData): Promise<ExportResult> {
  const fail = (key: keyof typeof cliTexts, parameters: Record<string, string>): never => {
    throw new Failure(render(cliTexts[key], args.locale, parameters));
  };
  const { file = "", out = "", format = "csv", locale } = args;
  const read = dataSnapshot(data);
  const snapshot = { ...read, sheets: read.sheets.filter(({ hidden }) => !hidden) };
  const { forms } = recogniseForms(snapshot);
  const registers = readRegisters(snapshot, forms);
  if (registers.length === 0) fail("noRegisters", { file });
  const scheme =
    (await readScheme(args.scheme, locale, data)) ?? workbookSchemes(snapshot.state).scheme;
  const book = new StatementBook(registers, scheme, locale, args.year);
  const year = book.year ?? fail("noYear", { file });
  const bureau = args.bureau ?? path.basename(file).replace(/\.\w+$/, "");
  const files = exportRegisters(book, { bureau, year }, format);
  const folder = resolveFile(out);
  if (!(await isThere(path.join(folder, SCHEMA)))) {
    for (const { fileName } of files) {
      if (await isThere(path.join(folder, fileName))) {
        fail("outNotEmpty", { file: out, name: fileName });
      }
    }
  }
  await mkdir(folder, { recursive: true }).catch((error: unknown) =>
    fail("cannotWrite", { file: out, reason: reasonOf(error) })
  );
  const encoder = new TextEncoder();
  const write = (name: string, text: string) =>
    writeBytes(path.join(folder, name), encoder.encode(text), locale);
  await write(SCHEMA, `${JSON.stringify(exportJsonSchema(), null, 2)}\n`);
  for (const { fileName, text } of files) await write(fileName, text);
  return {
    format,
    bureau,
    year,
    files: files.map(({ fileName, rows }) => ({ file: path.join(out, fileName), rows })),
  };
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false
  );
}
