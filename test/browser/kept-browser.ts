import type { BrowserServer } from "playwright-core";

const holder = globalThis as { perfBrowserServer?: BrowserServer };

/** Jest's global set-up and tear-down share nothing but the process's global object. */
export function keepBrowser(server: BrowserServer): void {
  holder.perfBrowserServer = server;
}

export async function closeKeptBrowser(): Promise<void> {
  await holder.perfBrowserServer?.close();
}
