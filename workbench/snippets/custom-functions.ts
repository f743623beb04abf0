import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FunctionsFile, FunctionSet } from "../host/functions/metadata";

/** The custom functions of a snippet: what a manifest and functions.json would say of them. */
export interface SnippetFunctions {
  readonly set: FunctionSet;
  /** Registers the script's functions in the page. */
  readonly associate: string;
}

/**
 * Reads the functions marked `@customfunction`. As in Script Lab, formulas call them
 * `SCRIPTLAB.<SNIPPET>.<FUNCTION>`.
 * @returns undefined when the script marks none
 * @throws Error when a mark cannot be read
 */
export async function customFunctionsOf(
  script: string,
  snippetName: string
): Promise<SnippetFunctions | undefined> {
  if (!/@customfunction\b/i.test(script)) return undefined;
  // Loaded here because it brings the whole TypeScript compiler.
  const { generateCustomFunctionsMetadata } = await import("custom-functions-metadata");
  const folder = await mkdtemp(path.join(tmpdir(), "snippet-"));
  try {
    const file = path.join(folder, "script.ts");
    await writeFile(file, script);
    const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(file);
    if (errors.length > 0) throw new Error(errors.join("; "));
    // A mark inside another function is none.
    if (associate.length === 0) return undefined;
    const calls = associate.map(
      ({ id, functionName }) => `CustomFunctions.associate(${JSON.stringify(id)}, ${functionName});`
    );
    return {
      set: {
        namespace: `SCRIPTLAB.${snippetName.toUpperCase().replace(/[^A-Z0-9_]/g, "")}`,
        file: JSON.parse(metadataJson) as FunctionsFile,
      },
      associate: calls.join("\n"),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
