import path from "node:path";
import { render } from "../../src/core/messages/message";
import { lastYearMessages } from "../../src/core/messages/last-year";
import type { LastYear } from "../../src/core/report/last-year/last-year";
import type { ReportResult } from "../../src/core/report/report-model";
import type { Issue } from "../../src/core/rules/issue";
import { UnreadableWorkbook } from "../files/unreadable-workbook";
import { readWorkbook } from "../files/read-workbook";
import { workbookInfo } from "../files/workbook-info";
import { writeWorkbook } from "../files/write-workbook";
import type { BookData } from "../host/model/book-data";
import { functionNamesOf, readFunctions } from "../headless/functions-file";
import type { AddinOptions, HeadlessAddin } from "../headless/open-addin";
import type { Arguments } from "./arguments";
import { Failure } from "./failure";
import {
  readableCheck,
  readableCollection,
  readableInfo,
  readableMonitoring,
  readableProof,
  readableCross,
  readableReport,
  readableRollOver,
  readableScore,
} from "./readable";
import { readScheme } from "./scheme";
import { cliTexts } from "./texts";
import { expectFolder, expectNoFile, readBytes, writeBytes } from "./workbook-file";

/** The answer of a command: what is printed, and the exit code. */
export interface Answer {
  readonly output: string;
  readonly code: 0 | 1;
}

/** @throws {Failure} when the file cannot be read or written, or the scheme is unknown */
export async function runCommand(args: Arguments): Promise<Answer> {
  switch (args.command) {
    case "check":
      return check(args);
    case "score":
      return score(args);
    case "monitor":
      return monitor(args);
    case "export":
      return exported(args);
    case "pack":
      return packed(args);
    case "collect":
      return collected(args);
    case "report":
      return report(args);
    case "cross":
      return crossed(args);
    case "roll-over":
      return rolledOver(args);
    case "proofread":
      return proofread(args);
    case "xlsx-info":
      return info(args);
    case "eval":
      return evaluate(args);
    case "run-snippet":
      return snippet(args);
    case "help":
      throw new Error("Help needs no workbook.");
  }
}

async function check(args: Arguments): Promise<Answer> {
  return withAddin(args, async (addin, options) => {
    const begun = performance.now();
    const { result, traffic } = await addin.measure(() => addin.perf.check(options));
    const seconds = Math.round(performance.now() - begun) / 1000;
    if (args.out !== undefined) await addin.perf.listIssues(result.issues, options);
    const measured = { ...result, stats: { ...result.stats, seconds, ...traffic } };
    return {
      output: print(args, measured, () => readableCheck(result, args.locale)),
      code: codeOf(result.issues),
    };
  });
}

async function score(args: Arguments): Promise<Answer> {
  return withAddin(args, async (addin, options) => {
    const result = await addin.perf.score({ ...options, write: args.out !== undefined });
    return { output: print(args, result, () => readableScore(result, args.locale)), code: 0 };
  });
}

async function monitor(args: Arguments): Promise<Answer> {
  return withAddin(args, async (addin, options) => {
    const month = args.month === undefined ? {} : { month: args.month };
    const write = args.out !== undefined;
    const result = await addin.perf.monitor({ ...options, ...month, write });
    return { output: print(args, result, () => readableMonitoring(result, args.locale)), code: 0 };
  });
}

async function report(args: Arguments): Promise<Answer> {
  if (args.docx !== undefined) await expectFolder(args.docx, args.locale);
  const lastYear = args.last === undefined ? {} : { lastYear: await figuresOf(args.last, args) };
  return withAddin(args, async (addin, options) => {
    const year = args.year === undefined ? {} : { year: args.year };
    const result = await addin.perf.report({ ...options, ...year, ...lastYear });
    if (args.docx !== undefined) {
      const bytes = await addin.perf.statementFile(result, options);
      await writeBytes(args.docx, bytes, args.locale);
    }
    return {
      output: print(args, result, () => readableReport(result, args.locale)),
      code: codeOf(result.issues),
    };
  });
}

/** What cannot be counted is said; that is an answer, not a failure. */
async function crossed(args: Arguments): Promise<Answer> {
  const { cross: spec, out, year, last } = args;
  if (!spec) throw new Error("No choice.");
  const lastYear = last === undefined ? {} : { lastYear: await figuresOf(last, args) };
  return withAddin(args, async (addin, options) => {
    const asked = { ...options, ...lastYear, ...(year && { year }), write: out !== undefined };
    const result = await addin.perf.cross(spec, asked);
    return { output: print(args, result, () => readableCross(result)), code: 0 };
  });
}

/** A new file made of what lives on; the old one is only read, and nothing is ever replaced. */
async function rolledOver(args: Arguments): Promise<Answer> {
  const { file = "", out = "", year = 0, locale } = args;
  await expectFolder(out, locale);
  await expectNoFile(out, locale);
  const { data, functions } = await open(args);
  const scheme = await readScheme(args.scheme, locale, data);
  const { newYearBook } = await import("./new-year");
  const { book, ...result } = await newYearBook(data, year, {
    locale,
    source: path.basename(file),
    ...(scheme && { scheme }),
  });
  await writeBytes(out, await writeWorkbook(book, { functions }), locale);
  return { output: print(args, { file: out, ...result }, () => readableRollOver(result)), code: 0 };
}

/** What the registers of last year's workbook come to; no add-in is needed. */
async function figuresOf(file: string, args: Arguments): Promise<LastYear> {
  const { data } = await open({ ...args, file });
  const { dataSnapshot } = await import("../files/data-snapshot");
  const { lastYearOf } = await import("../../src/commands/last-year");
  const found = lastYearOf(dataSnapshot(data), path.basename(file), args.locale);
  if (found) return found;
  throw new Failure(render(lastYearMessages.nothingThere, args.locale, { source: file }));
}

/** Registers are read as they were saved; no add-in is needed. */
async function exported(args: Arguments): Promise<Answer> {
  const { data } = await open(args);
  const { exportBook } = await import("./export");
  const result = await exportBook(args, data);
  return {
    output: print(args, result, () =>
      [
        render(cliTexts.exportSummary, args.locale, { bureau: result.bureau, year: result.year }),
        ...result.files.map(({ file, rows }) => `${file}  ${rows}`),
      ].join("\n")
    ),
    code: 0,
  };
}

/** Units and projects come from the file; no add-in is needed to make workbooks. */
async function packed(args: Arguments): Promise<Answer> {
  const { data } = await open(args);
  const { dataSnapshot } = await import("../files/data-snapshot");
  const { pack } = await import("./pack");
  const result = await pack(args, data, dataSnapshot(data));
  const forms = result.files.reduce((all, one) => all + one.forms, 0);
  return {
    output: print(args, result, () =>
      [
        render(cliTexts.packSummary, args.locale, { files: result.files.length, forms }),
        ...result.files.map(({ file }) => file),
      ].join("\n")
    ),
    code: 0,
  };
}

/** Files are read in threads of their own; the workbook that is written goes on where it was. */
async function collected(args: Arguments): Promise<Answer> {
  const { collectFolder, existingBook } = await import("./collect");
  const out = args.out ?? "";
  await expectFolder(out, args.locale);
  const base = await existingBook(out, args.locale);
  const { result, book } = await collectFolder(args, base);
  await writeBytes(out, await writeWorkbook(book), args.locale);
  return {
    output: print(args, result, () => readableCollection(result, args.locale)),
    code: result.returned.length > 0 ? 1 : 0,
  };
}

/** The text is read here; only the registers it is held against need the add-in. */
async function proofread(args: Arguments): Promise<Answer> {
  const { readStatement } = await import("./read-statement");
  const statement = await readStatement(args.file ?? "", args.locale);
  const { proofread: proof } = await import("../../src/core/report/proof/proofread");
  const against = args.against === undefined ? undefined : await registersOf(args.against, args);
  const { figures, issues } = proof(statement.text, args.locale, against);
  const placed = issues.map((issue) => ({ ...issue, ...statement.placeOf(issue.offset) }));
  const errors = issues.some(({ severity }) => severity === "error");
  return {
    output: print(args, { figures, issues: placed }, () =>
      readableProof(figures.length, placed, args.locale)
    ),
    code: errors ? 1 : 0,
  };
}

/** What the registers of a workbook come to. */
async function registersOf(file: string, args: Arguments): Promise<ReportResult> {
  const asked = { ...args, file };
  const { data } = await open(asked);
  const scheme = await readScheme(args.scheme, args.locale, data);
  const addin = await startAddin({ data, locale: args.locale, fileName: baseName(asked) });
  try {
    return await addin.perf.report({
      locale: args.locale,
      ...(scheme && { scheme }),
      ...(args.year !== undefined && { year: args.year }),
    });
  } finally {
    addin.close();
  }
}

/** No add-in is needed to look at a file. */
async function info(args: Arguments): Promise<Answer> {
  const { data, functions } = await open(args);
  const result = workbookInfo(data, baseName(args), functions);
  return { output: print(args, result, () => readableInfo(result, args.locale)), code: 0 };
}

async function evaluate(args: Arguments): Promise<Answer> {
  const data = args.file === undefined ? undefined : (await open(args)).data;
  const { evaluateFormulas } = await import("./evaluate");
  const addin = await startAddin({ data, locale: args.locale });
  const results = await evaluateFormulas(addin, args.formulas);
  return {
    output: print(args, { results }, () =>
      results
        .map((entry) =>
          "error" in entry
            ? `${entry.formula}  ${entry.error}  ${entry.message}`.trimEnd()
            : `${entry.formula}  ${JSON.stringify(entry.value)}`
        )
        .join("\n")
    ),
    code: 0,
  };
}

/** A snippet brings its own page; the add-in is not in it. Its answer is JSON in any case. */
async function snippet(args: Arguments): Promise<Answer> {
  const file = args.file ?? "";
  const bytes = await readBytes(file, args.locale);
  const { readSnippet, UnreadableSnippet } = await import("../snippets/snippet");
  const { runSnippet } = await import("../snippets/run-snippet");
  try {
    const result = await runSnippet(readSnippet(new TextDecoder().decode(bytes)), {
      locale: args.locale,
    });
    return {
      output: JSON.stringify(result, null, args.json ? undefined : 2),
      code: result.ok || result.skipped !== undefined ? 0 : 1,
    };
  } catch (error) {
    if (!(error instanceof UnreadableSnippet)) throw error;
    const reason = error.message;
    throw new Failure(render(cliTexts.notASnippet, args.locale, { file, reason }));
  }
}

type CommandOptions = NonNullable<Parameters<HeadlessAddin["perf"]["check"]>[0]>;

/** Opens file and add-in, does the work and, when asked, saves the workbook as it then is. */
async function withAddin(
  args: Arguments,
  work: (addin: HeadlessAddin, options: CommandOptions) => Promise<Answer>
): Promise<Answer> {
  if (args.out !== undefined) await expectFolder(args.out, args.locale);
  const { data, functions } = await open(args);
  const scheme = await readScheme(args.scheme, args.locale, data);
  const addin = await startAddin({ data, locale: args.locale, fileName: baseName(args) });
  const answer = await work(addin, { locale: args.locale, ...(scheme && { scheme }) });
  if (args.out !== undefined) {
    const bytes = await writeWorkbook(await addin.data(), { functions });
    await writeBytes(args.out, bytes, args.locale);
  }
  return answer;
}

/** Engine and client are loaded when a command needs them, not for every look at a file. */
async function startAddin(options: AddinOptions): Promise<HeadlessAddin> {
  const { openAddin } = await import("../headless/open-addin");
  return openAddin(options);
}

async function open(args: Arguments): Promise<{ data: BookData; functions: readonly string[] }> {
  const bytes = await readBytes(args.file ?? "", args.locale);
  const functions = functionNamesOf(await readFunctions());
  try {
    return { functions, data: await readWorkbook(bytes, baseName(args), { functions }) };
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw new Failure(error.sentence(args.locale));
    throw error;
  }
}

function baseName(args: Arguments): string {
  return path.basename(args.file ?? "");
}

function print(args: Arguments, result: unknown, readable: () => string): string {
  return args.json ? JSON.stringify(result) : readable();
}

function codeOf(issues: readonly Issue[]): 0 | 1 {
  return issues.some((issue) => issue.severity === "error") ? 1 : 0;
}
