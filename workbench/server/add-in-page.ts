/** Where the workbench serves Microsoft's client library. */
export const OFFICE_JS_PATH = "/office-js/";

const OFFICE_SCRIPT =
  /<script\b[^>]*\bsrc\s*=\s*["']?(https:\/\/[^"'\s>]*\/)(office(?:\.debug)?\.js)["']?[^>]*>\s*<\/script>/i;

/**
 * The add-in's page as the workbench serves it: the file on disk with two differences a real Excel
 * makes as well. The host's interface exists before office.js runs (`window.external`), and the
 * address of office.js is answered locally. Everything else is the shipped page.
 * @throws {Error} when the page has no office.js script, because then it is not an add-in's page
 */
export function hostedPage(html: string): string {
  const script = OFFICE_SCRIPT.exec(html);
  if (!script) throw new Error("The add-in's page does not load office.js.");
  const [whole, address] = script as unknown as [string, string];
  const local = whole.replace(address, OFFICE_JS_PATH);
  const bootstrap = `<script>window.parent.workbench?.connect(window)</script>`;
  return html.replace(whole, () => bootstrap + local);
}
