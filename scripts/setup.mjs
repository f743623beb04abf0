/**
 * Installs the packages when, and only when, package-lock.json asks for others than are installed.
 * Uses nothing but Node, because it runs before anything is installed. All it prints goes to
 * standard error with `--quiet`.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { withLock } from "./lock.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

const lockfile = path.join(root, "package-lock.json");
const stamp = path.join(root, "node_modules", ".perf-lockfile");

/** @param {{ quiet?: boolean }} [options] */
export async function setUp({ quiet = false } = {}) {
  const wanted = createHash("sha256").update(readFileSync(lockfile)).digest("hex");
  if (installed() === wanted) return;
  await withLock("setup", async () => {
    if (installed() === wanted) return;
    if (!agrees()) {
      console.error("Installing the packages of package-lock.json …");
      // npm is a shell script on Windows.
      const code = await run("npm", ["ci", "--no-audit", "--no-fund"], {
        quiet,
        shell: process.platform === "win32",
      });
      if (code !== 0) throw new Error(`npm ci ended with code ${code}.`);
    }
    writeFileSync(stamp, wanted);
  });
}

function installed() {
  return existsSync(stamp) ? readFileSync(stamp, "utf8").trim() : undefined;
}

/** Somebody may have run `npm ci` by hand: npm's own record then agrees with the lock file. */
function agrees() {
  const record = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(lockfile, "utf8")).packages;
  const present = JSON.parse(readFileSync(record, "utf8")).packages;
  const names = new Set([...Object.keys(wanted), ...Object.keys(present)]);
  names.delete("");
  for (const name of names) {
    // Binaries for other platforms are in the lock file and not on this machine.
    if (present[name] === undefined && wanted[name].optional) continue;
    if (wanted[name]?.version !== present[name]?.version) return false;
  }
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await setUp({ quiet: process.argv.includes("--quiet") }).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
