/**
 * Run after every change of dependencies. npm leaves the optional packages of other platforms out of
 * the lockfile when the package source at hand does not offer them, and `npm ci` then refuses the
 * lockfile elsewhere. This adds what is missing, and takes download addresses out, so that the
 * lockfile works with any package source.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";

const OPERATING_SYSTEMS = ["darwin", "linux", "win32", "freebsd", "android", "openbsd", "netbsd"];
const PROCESSORS = ["arm64", "arm", "x64", "ia32", "ppc64", "s390x", "riscv64", "loong64"];

const file = path.join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const packages = lock.packages;

for (const parent of Object.values(packages)) {
  delete parent.resolved;
  for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
    const present = Object.keys(packages).some((key) => key.endsWith(`node_modules/${name}`));
    if (present) continue;
    packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ""),
      ...platformOf(name),
      ...(parent.dev ? { dev: true } : {}),
      optional: true,
    };
  }
}

lock.packages = Object.fromEntries(
  Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

/** `@swc/core-linux-arm-gnueabihf` → linux, arm. */
function platformOf(name) {
  const parts = name.split(/[-/.]/);
  const os = OPERATING_SYSTEMS.find((system) => parts.includes(system));
  const cpu = PROCESSORS.find((processor) => parts.includes(processor));
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(os ? { os: [os] } : {}) };
}
