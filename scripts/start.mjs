/** Serves the workbench: the add-in beside a grid, without Excel. `PORT` asks for another port. */
import { build } from "./build.mjs";
import { runNode } from "./run.mjs";
import { setUp } from "./setup.mjs";

try {
  await setUp();
  await build({ quiet: true });
  process.exitCode = await runNode(["scripts/run-ts.mjs", "workbench/server/start.ts"]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
