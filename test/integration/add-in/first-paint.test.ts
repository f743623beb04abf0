import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** What the built add-in loads before the pane can be drawn. */
const dist = path.resolve(__dirname, "../../../dist");
const html = readFileSync(path.join(dist, "taskpane.html"), "utf8");
const sources = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map((match) => match[1]!);
const own = sources.filter((source) => !/^https?:/.test(source));

const BUDGET_BYTES = 180_000;

test("the scripts of the first paint stay within their budget", () => {
  expect(own.length).toBeGreaterThan(0);
  const sizes = own.map((source) => {
    const file = source.replace(/\?.*$/, "");
    return gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
  });
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET_BYTES);
});

test("nothing but office.js comes from another origin", () => {
  const foreign = sources.filter((source) => !own.includes(source));
  expect(foreign.map((source) => path.posix.basename(new URL(source).pathname))).toEqual([
    "office.js",
  ]);
  expect(html).not.toMatch(/<link\b[^>]*href="https?:/);
});
