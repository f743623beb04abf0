import { readFile } from "node:fs/promises";
import { render, type Locale } from "../../src/core/messages/message";
import { schemeByName } from "../../src/core/schemes/registry";
import type { Scheme } from "../../src/core/schemes/scheme";
import { schemeSentence } from "../../src/core/schemes/scheme-sentence";
import { readSchemeFile, workbookSchemes } from "../../src/core/schemes/stored-schemes";
import { STATE_PREFIX, type StoredState } from "../../src/core/state/state-section";
import type { BookData } from "../host/model/book-data";
import { Failure } from "./failure";
import { cliTexts } from "./texts";
import { resolveFile } from "./workbook-file";

/**
 * The scheme of `--scheme`: a name (of a scheme the workbook keeps, or a built-in one), or a JSON file.
 * Undefined leaves the choice to the workbook.
 * @throws {Failure} when it is neither, or the file is no sound scheme
 */
export async function readScheme(
  asked: string | undefined,
  locale: Locale,
  workbook?: BookData
): Promise<Scheme | undefined> {
  if (asked === undefined) return undefined;
  const named = schemeByName(asked, workbookSchemes(stateOf(workbook)).own);
  if (named) return named;
  const text = await readFile(resolveFile(asked), "utf8").catch(() => {
    throw new Failure(render(cliTexts.unknownScheme, locale, { name: asked }));
  });
  const parsed = readSchemeFile(text);
  if ("scheme" in parsed) return parsed.scheme;
  const reason = schemeSentence(parsed, locale);
  throw new Failure(render(cliTexts.badScheme, locale, { file: asked, reason }));
}

/** What PERF remembers in a workbook file. */
function stateOf(workbook: BookData | undefined): StoredState {
  const texts = Object.entries(workbook?.settings ?? {}).flatMap(([key, json]) => {
    const value: unknown = key.startsWith(STATE_PREFIX) ? JSON.parse(json) : undefined;
    return typeof value === "string" ? [[key.slice(STATE_PREFIX.length), value]] : [];
  });
  return Object.fromEntries(texts) as StoredState;
}
