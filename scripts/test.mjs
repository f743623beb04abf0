/**
 * Everything that must hold: types, lint and format, the build, and all tests. Each step counts as
 * one test; the last line reads `N passed, N failed`.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "./build.mjs";
import { root } from "./root.mjs";
import { runNode } from "./run.mjs";
import { setUp } from "./setup.mjs";

const modules = path.join(root, "node_modules");
let passed = 0;
let failed = 0;

async function step(name, work) {
  console.log(`— ${name}`);
  const begun = performance.now();
  const held = await work().catch((error) => {
    console.error(error.message);
    return false;
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`  ${name}: ${held ? "passed" : "FAILED"} (${seconds} s)`);
  if (held) passed += 1;
  else failed += 1;
}

const holds = (...args) => runNode(args).then((code) => code === 0);

async function tests() {
  console.log("— tests");
  const report = path.join(root, "out", "test", "jest.json");
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const code = await runNode(
    [
      path.join(modules, "jest", "bin", "jest.js"),
      "--ci",
      "--maxWorkers=2",
      "--json",
      `--outputFile=${report}`,
    ],
    { quiet: true }
  );
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    passed += result.numPassedTests;
    // A file that cannot even be loaded has no tests to count, and is a failure all the same.
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    if (code !== 0 && result.numFailedTests + result.numRuntimeErrorTestSuites === 0) failed += 1;
  } catch {
    console.error("The tests did not run to their end.");
    failed += 1;
  }
}

await step("packages", async () => {
  await setUp();
  return true;
});
await step("types", () => holds(path.join(modules, "typescript", "bin", "tsc"), "-p", "."));
await step("lint", async () => {
  const linted = await holds(path.join(modules, "eslint", "bin", "eslint.js"), ".");
  const formatted = await holds(
    path.join(modules, "prettier", "bin", "prettier.cjs"),
    "--check",
    "--log-level",
    "warn",
    "."
  );
  return linted && formatted;
});
await step("build", async () => {
  await build({ quiet: true });
  return true;
});
await tests();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
