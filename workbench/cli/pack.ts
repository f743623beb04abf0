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
import { yearWritten } from "../../src/core/templates/year-written";
import { templateNamed, templates } from "../../src/core/templates/registry";
import { writeTemplate } from "../../src/files/write-template";
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
  const registers = readRegisters(snapshot, forms);
  const units = withTargets(packUnits(registers), forms, registers);
  if (units.length === 0) fail("noUnits", { file });
  const year = args.year ?? yearWritten(snapshot) ?? new Date().getFullYear();
  const planned = planPack(units, {
    template,
    scheme,
    year,
    deadline: args.deadline ?? scheme.handout.deadline,
  });
  if (planned.length === 0) fail("noProjects", { file, name: template.title });
  if (args.zip !== undefined) await expectNoArchive(args);
  const made = planned.map(({ fileName, book }) => ({ fileName, bytes: oncePerFile(book) }));
  if (args.out !== undefined) await write(resolveFile(args.out), made, args);
  if (args.zip !== undefined) await writeArchive(args.zip, made, args);
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

interface MadeFile {
  readonly fileName: string;
  /** Made when it is first asked for. */
  readonly bytes: () => Uint8Array;
}

function oncePerFile(book: PackedFile["book"]): () => Uint8Array {
  let made: Uint8Array | undefined;
  return () => (made ??= writeTemplate(book()));
}

async function write(folder: string, files: readonly MadeFile[], args: Arguments): Promise<void> {
  for (const { fileName } of files) {
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
    for (const { fileName, bytes } of files) {
      const target = path.join(folder, fileName);
      const fresh = path.join(folder, `.${fileName}.${process.pid}`);
      made.push(target, fresh);
      await writeFile(fresh, bytes());
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
  files: readonly MadeFile[],
  { locale }: Arguments
): Promise<void> {
  const target = resolveFile(zip);
  const fresh = `${target}.${process.pid}`;
  try {
    const entries = files.map(({ fileName, bytes }) => [fileName, bytes()] as const);
    await writeFile(fresh, zipSync(Object.fromEntries(entries), { level: 0 }));
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true });
    throw new Failure(render(cliTexts.cannotWrite, locale, { file: zip, reason: reasonOf(error) }));
  }
}
