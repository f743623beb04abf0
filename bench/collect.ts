/**
 * Time and memory of collecting: `npm run bench:collect` (after `npm run build`). Prints seconds, ratios and the
 * most memory the command took; it fails nothing. Bounds of the house: at most twice the time in which SheetJS
 * merely parses the same files, and memory that does not grow with their number.
 */
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as XLSX from "@e965/xlsx";

const root = path.resolve(__dirname, "..");
const folder = path.join(root, "out", "bench-collect");
const UNITS = 126;
const PROJECTS = 4;

/** A bureau's workbook with its units and their projects. */
function ledger(file: string): void {
  const units = Array.from({ length: UNITS }, (_, at) => [
    at + 1,
    String(1001 + at),
    `单位${at + 1}`,
  ]);
  const projects = units.flatMap(([, , unit], at) =>
    Array.from({ length: PROJECTS }, (_, index) => [
      ...[at * PROJECTS + index + 1, `P${at}-${index}`, `${String(unit)}项目${index + 1}`, unit],
      ...[100, 100],
    ])
  );
  const book = XLSX.utils.book_new(
    XLSX.utils.aoa_to_sheet([["单位名录"], ["序号", "单位编码", "预算单位"], ...units]),
    "单位名录"
  );
  XLSX.utils.book_append_sheet(
    book,
    XLSX.utils.aoa_to_sheet([
      ["项目库"],
      ["序号", "项目编码", "项目名称", "预算单位", "年初预算数", "全年预算数"],
      ...projects,
    ]),
    "项目库"
  );
  XLSX.writeFile(book, file);
}

interface Ran {
  /** By the clock, and of all threads together. */
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
  readonly answer: string;
}

/** Runs a command as a user would, and watches what it takes. */
function perf(...args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [path.join(root, "out", "cli", "perf.cjs"), ...args]);
  let most = 0;
  let processor = 0;
  const begun = performance.now();
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
      // Ticks of all its threads, a hundred to the second: on a busy machine the clock says less.
      const stat = readFileSync(`/proc/${child.pid}/stat`, "utf8")
        .replace(/^.*\) /, "")
        .split(" ");
      processor = (Number(stat[11]) + Number(stat[12])) / 100;
    } catch {
      // It has ended, or this system has no such file.
    }
  }, 50);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) =>
    child.on("close", () => {
      clearInterval(watch);
      const answer = Buffer.concat(chunks).toString();
      const seconds = (performance.now() - begun) / 1000;
      resolve({ seconds, processor, megabytes: Math.round(most / 1024), answer });
    })
  );
}

/** @param packed files of the pack, taken again and again */
async function measure(count: number, packed: readonly Uint8Array[], base: string): Promise<void> {
  const files = path.join(folder, String(count));
  mkdirSync(files, { recursive: true });
  const all = Array.from({ length: count }, (_, at) => packed[at % packed.length] as Uint8Array);
  all.forEach((bytes, at) => writeFileSync(path.join(files, `${at + 1}.xlsx`), bytes));
  const out = path.join(folder, `${count}.xlsx`);
  copyFileSync(base, out);
  const begun = performance.now();
  const before = process.cpuUsage();
  for (const bytes of all) XLSX.read(bytes);
  const parsing = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(before);
  const ran = await perf("collect", files, "--out", out, "--json");
  const { files: read } = JSON.parse(ran.answer) as { files: readonly unknown[] };
  const ratio = (seconds: number, of: number): string => (seconds / of).toFixed(2);
  console.log(
    `${read.length} files: ${ran.seconds.toFixed(1)} s, ${ratio(ran.seconds, parsing)} of bare parsing ` +
      `(${parsing.toFixed(1)} s; at most 2); of the processor ${ran.processor.toFixed(1)} s, ` +
      `${ratio(ran.processor, (user + system) / 1e6)}; ${ran.megabytes} MB at most`
  );
}

async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const base = path.join(folder, "台账.xlsx");
  ledger(base);
  const made = path.join(folder, "pack");
  await perf("pack", "--units", base, "--template", "self-eval", "--out", made, "--json");
  const packed = readdirSync(made).map(
    (name) => new Uint8Array(readFileSync(path.join(made, name)))
  );
  for (const count of [200, 1000]) await measure(count, packed, base);
}

void main();
