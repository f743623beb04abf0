/**
 * Runs a TypeScript file of this project: `node scripts/run-ts.mjs FILE [ARGUMENT …]`.
 * Sources are compiled in memory to CommonJS by the same compiler the build uses.
 */
import { readFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { resolve } from "node:path";
import { transformSync } from "@swc/core";

function compile(module, file) {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    sourceMaps: "inline",
    jsc: {
      parser: { syntax: "typescript", tsx: file.endsWith("x") },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  });
  module._compile(code, file);
}

for (const extension of [".ts", ".tsx"]) Module._extensions[extension] = compile;

const [, , file, ...rest] = process.argv;
if (file === undefined) {
  console.error("usage: node scripts/run-ts.mjs FILE [ARGUMENT …]");
  process.exit(2);
}
const path = resolve(file);
process.argv = [process.argv[0], path, ...rest];
process.setSourceMapsEnabled(true);
createRequire(import.meta.url)(path);
