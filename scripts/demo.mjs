/** The main job from end to end in a real browser; see workbench/demo/. */
import { build } from "./build.mjs";
import { runNode } from "./run.mjs";
import { setUp } from "./setup.mjs";

try {
  await setUp();
  await build({ quiet: true });
  process.exitCode = await runNode(["scripts/run-ts.mjs", "workbench/demo/main.ts"]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
