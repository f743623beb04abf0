import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { OfficeWindow } from "../headless/load-office";

const JQUERY = resolve(__dirname, "../../node_modules/jquery/dist/jquery.js");

/**
 * Gives a page what snippets expect beside office.js. Of core-js nothing is needed: the engine has
 * what it fills in. The network is not there.
 */
export function addLibraries(page: OfficeWindow): void {
  page.run({ name: "jquery.js", source: readFileSync(JQUERY, "utf8") });
  page.run({ name: "browser.js", source: BROWSER });
}

/** jsdom lays nothing out and has no innerText; requests answer as without a network. */
const BROWSER = `
Object.defineProperty(HTMLElement.prototype, "innerText", {
  configurable: true,
  get() { return this.textContent; },
  set(value) { this.textContent = value; },
});
window.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
XMLHttpRequest.prototype.send = function () {
  setTimeout(() => this.dispatchEvent(new ProgressEvent("error")), 0);
};
`;
