/**
 * How many wrong figures the proof-reader finds: every figure of the texts in a folder is changed in its
 * last digit, one at a time, up and down. A figure that no other of its text depends on cannot be found;
 * those are named in a list, so that a person can judge them.
 * `node scripts/run-ts.mjs bench/proof-mutations.ts FOLDER`
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { proofread, type ProofIssue } from "../src/core/report/proof/proofread";

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name a folder with texts.");

let all = 0;
let found = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
  const text = readFileSync(path.join(folder, file), "utf8");
  const { figures, issues } = proofread(text, "zh-CN");
  const known = new Set(issues.map(keyOf));
  const counted = figures.filter(({ kind }) => kind !== "year" && kind !== "other");
  const missed = counted.filter((figure) => {
    const number = /^[\d,，.]+/.exec(figure.text)?.[0] ?? "";
    const at = figure.offset + number.length - 1;
    const digit = Number(number.at(-1));
    return ![digit + 1, digit - 1]
      .filter((other) => other >= 0 && other <= 9)
      .every((other) => {
        const changed = text.slice(0, at) + String(other) + text.slice(at + 1);
        return proofread(changed, "zh-CN").issues.some((issue) => !known.has(keyOf(issue)));
      });
  });
  all += counted.length;
  found += counted.length - missed.length;
  console.log(`${file}: ${counted.length - missed.length} of ${counted.length}`);
  for (const { text: own, offset } of missed) {
    console.log(
      `  ${own}\t${text.slice(Math.max(0, offset - 12), offset + 20).replace(/\s+/g, " ")}`
    );
  }
}
console.log(`in all ${found} of ${all}`);

/** H12 looks at how figures are written; it would take every change for a finding. */
function keyOf({ rule, type, left, right }: ProofIssue): string {
  return rule === "H12" ? rule : [rule, type, left, right].join("|");
}
