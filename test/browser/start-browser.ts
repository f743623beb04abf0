import { chromium } from "playwright-core";
import { CHROMIUM_ARGUMENTS, installChromium } from "../../workbench/browser/chromium";
import { keepBrowser } from "./kept-browser";

/** One browser for all browser tests; they connect to it by the address in PERF_BROWSER. */
export default async function startBrowser(): Promise<void> {
  const { executable, env } = await installChromium();
  const server = await chromium.launchServer({
    executablePath: executable,
    args: CHROMIUM_ARGUMENTS,
    env,
    headless: true,
  });
  process.env["PERF_BROWSER"] = server.wsEndpoint();
  keepBrowser(server);
}
