import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** What the built add-in loads before the pane can be drawn. */
const dist = path.resolve(__dirname, "../../../dist");
const html = readFileSync(path.join(dist, "taskpane.html"), "utf8");
const sources = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map((match) => match[1]!);
const own = sources.filter((source) => !/^https?:/.test(source));

const files = own.map((source) => source.replace(/\?.*$/, ""));

const BUDGET_BYTES = 180_000;
/** The custom functions with the core they compute with; Excel needs them at load, the pane does not. */
const FUNCTIONS_BYTES = 40_000;

const zipped = (file: string): number =>
  gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;

test("the scripts of the first paint stay within their budget", () => {
  const pane = files.indexOf("taskpane.js");
  expect(pane).toBeGreaterThan(0);
  const sizes = files.slice(0, pane + 1).map(zipped);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET_BYTES);
});

test("the functions come in the same load, after the pane, and stay small", () => {
  expect(files.slice(files.indexOf("taskpane.js") + 1)).toEqual(["functions.js"]);
  expect(zipped("functions.js")).toBeLessThanOrEqual(FUNCTIONS_BYTES);
});

test("nothing but office.js comes from another origin", () => {
  const foreign = sources.filter((source) => !own.includes(source));
  expect(foreign.map((source) => path.posix.basename(new URL(source).pathname))).toEqual([
    "office.js",
  ]);
  expect(html).not.toMatch(/<link\b[^>]*href="https?:/);
});
