import { createExcelHost, type ExcelHost } from "../host/excel-host";
import { createUniverBook } from "../host/model/univer-book";
import { openOfficeWindow, type OfficeWindow } from "../headless/load-office";
import { imageMaker } from "../pictures/image-maker";
import { pngInNode } from "../pictures/png-in-node";
import { missingSet, SNIPPET_SETS } from "./api-sets";
import { chooseFiles } from "./chosen-file";
import { addLibraries } from "./page";
import { textOf } from "./page-console";
import { PageWatch } from "./page-watch";
import { prepareSnippet, type PreparedSnippet } from "./prepare-snippet";
import type { Snippet } from "./snippet";
import { pageOf } from "./snippet-page";

export interface ButtonResult {
  readonly id: string;
  readonly label: string;
  readonly ok: boolean;
  readonly error?: string;
  readonly logs: readonly string[];
}

export interface SnippetResult {
  readonly name: string;
  readonly apiSets: Readonly<Record<string, string>>;
  /** The set that Excel, as played here, does not have; nothing was run then. */
  readonly skipped?: string;
  readonly buttons: readonly ButtonResult[];
  /** Names of the snippet's custom functions in formulas. */
  readonly functions?: readonly string[];
  /** What the script itself printed or failed with, before any button. */
  readonly start?: { readonly error?: string; readonly logs: readonly string[] };
  /** `Class.Member` of everything that was asked for and is not there. */
  readonly apiNotFound: readonly string[];
  readonly ok: boolean;
}

export interface SnippetOptions {
  /** Language of Excel; default `en-US`, the one public snippets are written for. */
  readonly locale?: string;
  /** How long a button may work, in ms. */
  readonly patience?: number;
}

/** How long the page must be quiet to count as settled, in ms. */
const QUIET = 30;
const PATIENCE = 10_000;
/** Timers due later than this after a press are not waited for, in ms. */
const TIMER_BOUND = 5000;

/** Runs a snippet in a blank workbook and presses each of its buttons, in document order. */
export async function runSnippet(
  snippet: Snippet,
  options: SnippetOptions = {}
): Promise<SnippetResult> {
  const { name, apiSets } = snippet;
  const skipped = missingSet(apiSets, SNIPPET_SETS);
  if (skipped !== undefined) {
    return { name, apiSets, skipped, buttons: [], apiNotFound: [], ok: false };
  }
  let prepared: PreparedSnippet;
  try {
    prepared = await prepareSnippet(snippet);
  } catch (error) {
    return failed(snippet, error);
  }
  const { functions, source } = prepared;
  const locale = options.locale ?? "en-US";
  const book = createUniverBook({ sheets: ["Sheet1"], locale });
  const host = createExcelHost({
    book,
    locale,
    fileName: "Book1.xlsx",
    image: imageMaker(() => book, pngInNode),
    requirementSets: SNIPPET_SETS,
    ...(functions ? { functions } : {}),
  });
  const page = await openOfficeWindow({
    host,
    html: pageOf(snippet, { officeJs: "/office/office.js" }),
  });
  const watch = new PageWatch(page.window);
  try {
    addLibraries(page);
    const settle = () => settled(host, watch, options.patience ?? PATIENCE);
    const start = await acted(watch, settle, () => page.run({ name: "snippet.js", source }));
    const chosen = await acted(watch, settle, () => chooseFiles(page.window));
    const buttons: ButtonResult[] = [];
    for (const button of buttonsOf(page)) {
      const found = await acted(watch, settle, () => button.click());
      buttons.push({ id: button.id, label: labelOf(button), ok: !found.error, ...found });
    }
    const begun = { logs: [...start.logs, ...chosen.logs], error: start.error ?? chosen.error };
    const noisy = begun.error !== undefined || begun.logs.length > 0;
    return {
      name,
      apiSets,
      buttons,
      ...(functions ? { functions: namesOf(functions) } : {}),
      ...(noisy ? { start: begun } : {}),
      apiNotFound: [...host.apiNotFound],
      ok: begun.error === undefined && buttons.every(({ ok }) => ok),
    };
  } finally {
    watch.close();
    page.close();
    book.dispose();
  }
}

function failed({ name, apiSets }: Snippet, error: unknown): SnippetResult {
  const start = { error: textOf(error).split("\n")[0] ?? "", logs: [] };
  return { name, apiSets, buttons: [], start, apiNotFound: [], ok: false };
}

async function acted(
  watch: PageWatch,
  settle: () => Promise<boolean>,
  act: () => void | Promise<void>
) {
  try {
    await act();
  } catch (error) {
    watch.fail(error);
  }
  if (!(await settle())) watch.fail("The page did not come to rest.");
  return watch.take();
}

/** Waits until host and page have nothing left to do; false when that takes too long. */
async function settled(host: ExcelHost, watch: PageWatch, patience: number): Promise<boolean> {
  const begun = Date.now();
  const late = new Promise<void>((resolve) => setTimeout(resolve, patience).unref());
  while (Date.now() < begun + patience) {
    const asked = (): number => host.batches.all.length + host.documentCalls;
    const before = asked();
    await Promise.race([host.whenIdle(), late]);
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    // What was asked for meanwhile may still be at work.
    await Promise.race([host.whenIdle(), late]);
    const quiet = asked() === before;
    if (quiet && !watch.waitsBefore(begun + TIMER_BOUND)) return true;
  }
  return false;
}

/** Taken before the first press: buttons that come later belong to what a press shows. */
function buttonsOf(page: OfficeWindow): HTMLElement[] {
  const selector = "button, input[type=button], input[type=submit]";
  return [...page.window.document.querySelectorAll<HTMLElement>(selector)];
}

function labelOf(button: HTMLElement): string {
  const text = (button.textContent ?? "").replace(/\s+/g, " ").trim();
  return text === "" ? (button.getAttribute("value") ?? "") : text;
}

function namesOf({
  namespace,
  file,
}: {
  namespace: string;
  file: { functions: readonly { id: string; name?: string }[] };
}) {
  return file.functions.map(({ id, name }) => `${namespace}.${name ?? id}`);
}
