import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { JSDOM, VirtualConsole, type DOMWindow } from "jsdom";
import type { ExcelHost } from "../host/excel-host";
import { addMissingGlobals } from "./missing-globals";
import { PageFiles } from "./page-files";

export interface OfficeWindowOptions {
  readonly host: ExcelHost;
  /** The page; it must load office.js by a script tag. Default: a blank page that does just that. */
  readonly html?: string;
  /** Address of the page; nothing is fetched from it. */
  readonly url?: string;
  /** Folder that the page's own files are read from. */
  readonly folder?: string;
  /** Script files (paths, or their text) to run in the page once Office is ready. */
  readonly scripts?: readonly (string | PageScript)[];
  /** How long Office may take to get ready, in ms. */
  readonly timeout?: number;
}

export interface PageScript {
  readonly name: string;
  readonly source: string;
}

/** A page with the real office.js, attached to a host. */
export interface OfficeWindow {
  readonly window: DOMWindow & OfficeGlobals;
  /** What went wrong in the page: uncaught errors and rejections. */
  readonly errors: readonly Error[];
  /** Addresses the page asked for that were not there. */
  readonly missing: readonly string[];
  /** Runs a script in the page: the path of a file, or a text with a name. */
  run(script: string | PageScript): void;
  /** Runs source text in the page and gives its value. */
  evaluate(source: string): unknown;
  close(): void;
}

export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

const DEFAULT_URL = "https://localhost:3000/taskpane.html";
const BLANK_PAGE =
  '<!doctype html><html><head><meta charset="utf-8">' +
  '<script src="/office/office.js"></script></head><body></body></html>';

/**
 * Opens a page with the unmodified office.js in jsdom. Every window has a session storage of its
 * own, so nothing of an earlier one can pretend to be a host.
 * @throws Error when Office does not get ready in time
 */
export async function openOfficeWindow(options: OfficeWindowOptions): Promise<OfficeWindow> {
  const url = options.url ?? DEFAULT_URL;
  const files = new PageFiles(url, options.folder);
  const errors: Error[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => errors.push(error));
  const dom = new JSDOM(options.html ?? BLANK_PAGE, {
    url,
    runScripts: "dangerously",
    resources: files,
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse: (window) => {
      addMissingGlobals(window);
      const external = options.host.externalFor(window);
      Object.defineProperty(window, "external", { value: external, configurable: true });
      // Frames are drawn as in a browser, but nobody looks at them.
      Object.defineProperty(window.document, "visibilityState", { value: "hidden" });
    },
  });
  const window = dom.window as OfficeWindow["window"];
  const page: OfficeWindow = {
    window,
    errors,
    missing: files.missing,
    run: (script) => {
      const { name, source } =
        typeof script === "string"
          ? { name: script, source: readFileSync(script, "utf8") }
          : script;
      new Script(source, { filename: name }).runInContext(dom.getInternalVMContext());
    },
    evaluate: (source) => window.eval(source) as unknown,
    close: () => {
      options.host.disconnect();
      window.close();
    },
  };
  try {
    await officeReady(window, errors, options.timeout ?? 20_000);
    for (const script of options.scripts ?? []) page.run(script);
  } catch (error) {
    page.close();
    throw error;
  }
  return page;
}

async function officeReady(
  window: OfficeWindow["window"],
  errors: readonly Error[],
  milliseconds: number
): Promise<void> {
  const until = Date.now() + milliseconds;
  // The page's script tag runs on a later task.
  while ((window as Partial<OfficeGlobals>).Office?.onReady === undefined) {
    if (Date.now() > until) throw notReady(errors);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(notReady(errors)), until - Date.now());
  });
  try {
    await Promise.race([window.Office.onReady(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function notReady(errors: readonly Error[]): Error {
  const first = errors[0];
  return new Error(`office.js did not get ready${first ? `: ${first.message}` : ""}`);
}
