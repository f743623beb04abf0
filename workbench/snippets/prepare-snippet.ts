import type { FunctionSet } from "../host/functions/metadata";
import { compileScript } from "./compile";
import { customFunctionsOf } from "./custom-functions";
import { readSnippet, UnreadableSnippet, type Snippet } from "./snippet";

/** A snippet that a page can run as it is; plain data. */
export interface PreparedSnippet {
  readonly snippet: Snippet;
  /** JavaScript for the page, custom functions associated. */
  readonly source: string;
  /** The snippet's custom functions, when it has any. */
  readonly functions?: FunctionSet;
}

/**
 * Compiles what has been read. Needs Node: the compilers are no part of a page.
 * @throws Error with the compiler's reason
 */
export async function prepareSnippet(snippet: Snippet): Promise<PreparedSnippet> {
  const code = await compileScript(snippet.script, snippet.name);
  const functions = await customFunctionsOf(snippet.script, snippet.name);
  if (!functions) return { snippet, source: code };
  return { snippet, source: `${code}\n${functions.associate}`, functions: functions.set };
}

/**
 * The text of a snippet's file, ready to run.
 * @throws {UnreadableSnippet} when the file is no snippet or its script does not compile
 */
export async function prepareSnippetFile(text: string): Promise<PreparedSnippet> {
  const snippet = readSnippet(text);
  try {
    return await prepareSnippet(snippet);
  } catch (error) {
    const [first] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new UnreadableSnippet(first ?? "");
  }
}
