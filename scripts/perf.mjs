/**
 * The command line: `npm run -s perf -- check FILE --json`. Installs and builds when needed; nothing
 * but the command's own answer reaches standard output.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "./build.mjs";
import { root } from "./root.mjs";
import { setUp } from "./setup.mjs";

try {
  await setUp({ quiet: true });
  await build({ quiet: true });
  createRequire(import.meta.url)(path.join(root, "out", "cli", "perf.cjs"));
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
