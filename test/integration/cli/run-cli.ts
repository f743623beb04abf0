import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(__dirname, "../../..");
export const sample = (name: string): string =>
  path.join(root, "templates", "samples", `${name}.xlsx`);

const program = path.join(root, "out", "cli", "perf.cjs");

export interface CliAnswer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a person would. */
export function runCli(
  words: readonly string[],
  options: { readonly cwd?: string; readonly input?: string } = {}
): Promise<CliAnswer> {
  if (!existsSync(program)) throw new Error("Build first: npm run build");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], { cwd: options.cwd ?? root });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(options.input ?? "");
  });
}

/** The one JSON object on standard output; anything beside it is a mistake. */
export function jsonOf<Result>(answer: CliAnswer): Result {
  expect(answer.stderr).toBe("");
  expect(answer.stdout.trimEnd().split("\n")).toHaveLength(1);
  return JSON.parse(answer.stdout) as Result;
}
