import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { zipSync } from "fflate";
import { recogniseForms } from "../../src/core/forms/recognise";
import { render } from "../../src/core/messages/message";
import { readRegisters } from "../../src/core/registers/read-registers";
import { workbookSchemes } from "../../src/core/schemes/stored-schemes";
import type { WorkbookSnapshot } from "../../src/core/sheets/snapshot";
import { withTargets } from "../../src/core/templates/carried-targets";
import { planPack, type PackedFile } from "../../src/core/templates/pack";
import { packUnits } from "../../src/core/templates/pack-units";
import { templateNamed, templates } from "../../src/core/templates/registry";
import { templateBookData } from "../files/template-book-data";
import { writeWorkbook } from "../files/write-workbook";
import type { Arguments } from "./arguments";
import { Failure, reasonOf } from "./failure";
import { readScheme } from "./scheme";
import { cliTexts } from "./texts";
import { resolveFile } from "./workbook-file";
import type { BookData } from "../host/model/book-data";

/** What `pack` answers. */
export interface PackResult {
  readonly template: string;
  readonly year: number;
  readonly files: readonly {
    readonly file: string;
    readonly unit: string;
    readonly forms: number;
  }[];
}

/**
 * Writes one workbook per unit into a folder. Nothing is written over: a name that is taken ends the
 * command before the first file is made; after a failure what was made is taken away.
 */
export async function pack(
  args: Arguments,
  data: BookData,
  snapshot: WorkbookSnapshot
): Promise<PackResult> {
  const fail = (key: keyof typeof cliTexts, parameters: Record<string, string>): never => {
    throw new Failure(render(cliTexts[key], args.locale, parameters));
  };
  const file = args.file ?? "";
  const name = args.template ?? "";
  const template =
    templateNamed(name) ??
    fail("unknownTemplate", { name, names: templates.map(({ title }) => title).join("、") });
  const scheme =
    (await readScheme(args.scheme, args.locale, data)) ?? workbookSchemes(snapshot.state).scheme;
  const { forms } = recogniseForms(snapshot);
  const units = withTargets(packUnits(readRegisters(snapshot, forms)), forms);
  if (units.length === 0) fail("noUnits", { file });
  const year = args.year ?? yearOf(snapshot) ?? new Date().getFullYear();
  const planned = planPack(units, { template, scheme, year, deadline: args.deadline ?? "" });
  if (planned.length === 0) fail("noProjects", { file, name: template.title });
  if (args.zip !== undefined) await expectNoArchive(args);
  if (args.out !== undefined) await write(resolveFile(args.out), planned, args);
  if (args.zip !== undefined) await writeArchive(args.zip, planned, args);
  return {
    template: template.id,
    year,
    files: planned.map(({ fileName, unit, forms: count }) => ({
      file: path.join(args.out ?? "", fileName),
      unit,
      forms: count,
    })),
  };
}

async function write(
  folder: string,
  planned: readonly PackedFile[],
  args: Arguments
): Promise<void> {
  for (const { fileName } of planned) {
    const there = await access(path.join(folder, fileName)).then(
      () => true,
      () => false
    );
    if (there) {
      const parameters = { file: args.out ?? "", name: fileName };
      throw new Failure(render(cliTexts.outNotEmpty, args.locale, parameters));
    }
  }
  const made: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const { fileName, book } of planned) {
      const target = path.join(folder, fileName);
      const fresh = path.join(folder, `.${fileName}.${process.pid}`);
      made.push(target, fresh);
      await writeFile(fresh, await writeWorkbook(templateBookData(book())));
      await rename(fresh, target);
    }
  } catch (error) {
    await Promise.all(made.map((one) => rm(one, { force: true })));
    const parameters = { file: args.out ?? "", reason: reasonOf(error) };
    throw new Failure(render(cliTexts.cannotWrite, args.locale, parameters));
  }
}

async function expectNoArchive({ zip = "", locale }: Arguments): Promise<void> {
  const there = await access(resolveFile(zip)).then(
    () => true,
    () => false
  );
  if (there) throw new Failure(render(cliTexts.zipThere, locale, { file: zip }));
}

/** All workbooks in one archive. They are compressed already, so they are only stored. */
async function writeArchive(
  zip: string,
  planned: readonly PackedFile[],
  { locale }: Arguments
): Promise<void> {
  const target = resolveFile(zip);
  const fresh = `${target}.${process.pid}`;
  try {
    const entries: Record<string, Uint8Array> = {};
    for (const { fileName, book } of planned) {
      entries[fileName] = await writeWorkbook(templateBookData(book()));
    }
    await writeFile(fresh, zipSync(entries, { level: 0 }));
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true });
    throw new Failure(render(cliTexts.cannotWrite, locale, { file: zip, reason: reasonOf(error) }));
  }
}

/** The latest year that titles and names of sheets say. */
function yearOf({ sheets }: WorkbookSnapshot): number | undefined {
  const years = sheets.flatMap(({ name, values }) =>
    [name, ...(values[0] ?? [])].flatMap((text) => {
      const year = /(?:^|\D)(20\d{2})(?!\d)/.exec(String(text))?.[1];
      return year === undefined ? [] : [Number(year)];
    })
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}
