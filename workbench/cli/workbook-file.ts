import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { render, type Locale } from "../../src/core/messages/message";
import { rollOverMessages } from "../../src/core/messages/roll-over";
import { Failure, reasonOf } from "./failure";
import { cliTexts } from "./texts";

/**
 * Where a relative name on the command line starts: npm runs its scripts in the repository, whatever
 * folder the user is in, and says that folder in INIT_CWD.
 */
export function resolveFile(file: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: from } = process.env;
  return path.resolve(script === "perf" && from ? from : process.cwd(), file);
}

/** @throws {Failure} when there is no such file, or it is a folder, or the system does not let us */
export async function readBytes(file: string, locale: Locale): Promise<Uint8Array> {
  try {
    return await readFile(resolveFile(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new Failure(render(cliTexts.noSuchFile, locale, { file }));
    }
    if (code === "EISDIR") throw new Failure(render(cliTexts.isFolder, locale, { file }));
    throw new Failure(render(cliTexts.cannotRead, locale, { file, reason: reasonOf(error) }));
  }
}

/** Says at once that a file cannot be written, before work is put into it. */
export async function expectFolder(file: string, locale: Locale): Promise<void> {
  const folder = await stat(path.dirname(resolveFile(file))).catch(() => undefined);
  if (!folder?.isDirectory()) throw new Failure(render(cliTexts.outNoFolder, locale, { file }));
}

/** For what must never take the place of another file. */
export async function expectNoFile(file: string, locale: Locale): Promise<void> {
  const there = await stat(resolveFile(file)).catch(() => undefined);
  if (there) throw new Failure(render(rollOverMessages.outIsThere, locale, { file }));
}

/** Writes beside the target and renames: after a failure the target is as it was, or not there. */
export async function writeBytes(file: string, bytes: Uint8Array, locale: Locale): Promise<void> {
  const target = resolveFile(file);
  const fresh = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}`);
  try {
    await writeFile(fresh, bytes);
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true });
    throw new Failure(render(cliTexts.cannotWrite, locale, { file, reason: reasonOf(error) }));
  }
}
