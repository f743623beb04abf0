/**
 * Builds the add-in (dist/), the workbench page (out/workbench/) and the command line (out/cli/)
 * when their sources have changed since the last build; `--force` builds anyway.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { withLock } from "./lock.mjs";
import { root } from "./root.mjs";
import { runNode } from "./run.mjs";

const stamp = path.join(root, "out", ".build");
const inputs = [
  "assets",
  "manifest",
  "package-lock.json",
  "src",
  "tsconfig.json",
  "webpack.config.js",
  "workbench",
];
const products = ["dist/taskpane.html", "out/workbench/index.html", "out/cli/perf.cjs"];

/** @param {{ quiet?: boolean, force?: boolean }} [options] */
export async function build({ quiet = false, force = false } = {}) {
  if (!force && upToDate(fingerprint())) return;
  await withLock("build", async () => {
    // Taken before the build: a source saved meanwhile makes the next call build again.
    const wanted = fingerprint();
    if (!force && upToDate(wanted)) return;
    console.error("Building …");
    const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
    const code = await runNode([webpack, "--mode", "production"], { quiet });
    if (code !== 0) throw new Error(`The build ended with code ${code}.`);
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
  });
}

function upToDate(wanted) {
  return (
    products.every((product) => existsSync(path.join(root, product))) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === wanted
  );
}

/** Changes whenever a source changes; file times do not matter (a fresh clone has new ones). */
function fingerprint() {
  const hash = createHash("sha256");
  for (const input of inputs) {
    for (const file of filesOf(input)) {
      hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
    }
  }
  return hash.digest("hex");
}

function filesOf(name) {
  const found = path.join(root, name);
  if (!existsSync(found)) return [];
  const entries = name.includes(".")
    ? undefined
    : readdirSync(found, { withFileTypes: true, recursive: true });
  if (!entries) return [name];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await build({
    quiet: process.argv.includes("--quiet"),
    force: process.argv.includes("--force"),
  }).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
