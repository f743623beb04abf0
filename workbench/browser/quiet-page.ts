import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page that may talk to one address only and must not stumble; what it did wrong is kept. */
export interface QuietPage {
  readonly page: Page;
  /** Requests to other origins (refused), uncaught errors, and errors on the console. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** @param origin the only address the page may ask, e.g. `http://127.0.0.1:3010/` */
export async function openQuietPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {}
): Promise<QuietPage> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const faults: string[] = [];
  await context.route("**/*", async (route) => {
    const { url } = { url: route.request().url() };
    if (url.startsWith(origin) || /^(data|blob|about):/.test(url)) return route.continue();
    faults.push(`request to ${url}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  return { page, faults, close: () => context.close() };
}
