import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/**
 * Runs a program in the repository and answers its exit code. Nothing is read from standard input.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, shell?: boolean, env?: Record<string, string> }} [options]
 *   quiet: what it prints goes to standard error, so that standard output stays with the caller
 * @returns {Promise<number>}
 */
export function run(command, args, { quiet = false, shell = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      shell,
      env: { ...process.env, ...env },
      stdio: ["ignore", quiet ? process.stderr : "inherit", "inherit"],
    });
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Runs a JavaScript program of the repository or of a package with this Node. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}
