import { readFile } from "node:fs/promises";
import { render, type Locale } from "../../src/core/messages/message";
import { schemeByName } from "../../src/core/schemes/registry";
import { schemeSchema, type Scheme } from "../../src/core/schemes/scheme";
import { Failure, reasonOf } from "./failure";
import { cliTexts } from "./texts";
import { resolveFile } from "./workbook-file";

/**
 * The scheme of `--scheme`: a built-in name, or a JSON file. Undefined leaves the add-in its own.
 * @throws {Failure} when it is neither
 */
export async function readScheme(
  asked: string | undefined,
  locale: Locale
): Promise<Scheme | undefined> {
  if (asked === undefined) return undefined;
  const named = schemeByName(asked);
  if (named) return named;
  const text = await readFile(resolveFile(asked), "utf8").catch(() => {
    throw new Failure(render(cliTexts.unknownScheme, locale, { name: asked }));
  });
  const bad = (reason: string) =>
    new Failure(render(cliTexts.badScheme, locale, { file: asked, reason }));
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw bad(reasonOf(error));
  }
  const parsed = schemeSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw bad(first ? `${first.path.join(".")} ${first.message}` : "");
}
