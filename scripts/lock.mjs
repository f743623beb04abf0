import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./root.mjs";

/**
 * Lets one process at a time do a piece of work: a folder is the lock, because making a folder
 * either succeeds or fails, on every file system. A lock whose process is gone is taken over.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const folder = path.join(root, "out", `.${name}.lock`);
  mkdirSync(path.dirname(folder), { recursive: true });
  while (!take(folder)) await wait(150);
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take(folder) {
  const owner = path.join(folder, "pid");
  try {
    mkdirSync(folder);
    writeFileSync(owner, String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  if (abandoned(owner)) rmSync(folder, { recursive: true, force: true });
  return false;
}

function abandoned(owner) {
  try {
    process.kill(Number(readFileSync(owner, "utf8")), 0);
    return false;
  } catch (error) {
    // Not yet signed: somebody is about to, unless that was long ago.
    if (error.code === "ENOENT") return olderThanSigning(path.dirname(owner));
    return error.code === "ESRCH";
  }
}

function olderThanSigning(folder) {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > 5000;
}
