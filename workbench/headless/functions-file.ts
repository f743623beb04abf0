import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FunctionSet } from "../host/functions/metadata";

/** The built add-in of this repository. */
export const ADDIN_FOLDER = path.resolve(__dirname, "../../dist");

/** The add-in's custom functions: the namespace stands in its manifest, the rest in functions.json. */
export async function readFunctions(folder = ADDIN_FOLDER): Promise<FunctionSet> {
  const [manifest, json] = await Promise.all([
    readFile(path.join(folder, "manifest.xml"), "utf8"),
    readFile(path.join(folder, "functions.json"), "utf8"),
  ]);
  const id = /<Namespace\s+resid="([^"]+)"/.exec(manifest)?.[1] ?? "";
  const entry = [...manifest.matchAll(/<bt:String\s+id="([^"]+)"\s+DefaultValue="([^"]*)"/g)].find(
    (match) => match[1] === id
  );
  return { namespace: entry?.[2] ?? "", file: JSON.parse(json) as FunctionSet["file"] };
}

/** The functions' names as they stand in formulas, `PERF.GRADE`. */
export function functionNamesOf({ namespace, file }: FunctionSet): readonly string[] {
  return file.functions.map((entry) => `${namespace}.${entry.name ?? entry.id}`);
}
