import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import {
  openWorkbench,
  type WorkbenchPage,
  type WorkbenchPageOptions,
} from "../../workbench/browser/workbench-page";
import { startServer, type WorkbenchServer } from "../../workbench/server/server";

export interface Visitor {
  /** Opens the workbench, does the work, and demands that nothing was complained of meanwhile. */
  visit(
    options: WorkbenchPageOptions,
    work: (workbench: WorkbenchPage) => Promise<void>
  ): Promise<void>;
  /** The same where the work itself makes something go wrong. */
  visitInTrouble: Visitor["visit"];
}

/** One server and one connection to the kept browser for all tests of a file. */
export function visitor(): Visitor {
  let browser: Browser;
  let server: WorkbenchServer;
  beforeAll(async () => {
    browser = await chromium.connect(process.env["PERF_BROWSER"]!);
    server = await startServer(path.resolve(__dirname, "../.."), 0);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const visitInTrouble: Visitor["visit"] = async (options, work) => {
    const workbench = await openWorkbench(browser, server.address, options);
    try {
      await work(workbench);
    } finally {
      await workbench.close();
    }
  };
  return {
    visitInTrouble,
    visit: (options, work) =>
      visitInTrouble(options, async (workbench) => {
        await work(workbench);
        // Nothing was asked of another origin, nothing was thrown, nothing was complained of.
        expect(workbench.faults).toEqual([]);
      }),
  };
}
