import { readFileSync } from "node:fs";
import path from "node:path";
import { readActual, readTarget } from "../../../src/core/targets/read-target";
import { targetPartsOf } from "../../../src/core/targets/target-parts";
import type { Doubt } from "../../../src/core/targets/target";

/**
 * Targets and actual values of published forms, each read by a person. A date stands in the value's
 * column. `doubt` is why a careful person could not decide, `uncertain` marks rows whose printed text
 * was not legible for certain. Sentences are written anew; signs, figures and units are as printed.
 */
const [heading = "", ...lines] = readFileSync(
  path.join(__dirname, "published-notations.tsv"),
  "utf8"
)
  .trimEnd()
  .split("\n");
const columns = heading.split("\t");
const rows = lines.map((line) => {
  const cells = line.split("\t");
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])) as Record<
    string,
    string
  >;
});

/** What is read otherwise than a person does; empty when nothing is. */
function missOf(row: Record<string, string>): string {
  const target = readTarget(row["target"], row["name"] ? { name: row["name"] } : {});
  const [operator, value, unit, kind] = targetPartsOf(target);
  const actual = readActual(row["actual"], target);
  const wanted = [row["operator"], row["value"], row["unit"], row["kind"]].join("|");
  const got = [operator, String(value), unit, kind].join("|");
  const wantedActual = [row["actualValue"], row["actualUnit"], row["actualKind"]].join("|");
  const gotActual = [actual.value ?? actual.date ?? "", actual.unit, actual.kind].join("|");
  const doubted = row["doubt"]
    ? target.doubts.includes(row["doubt"] as Doubt)
    : target.certainty !== "ambiguous";
  const misses = [
    wanted === got ? "" : `target ${got} instead of ${wanted}`,
    wantedActual === gotActual ? "" : `actual ${gotActual} instead of ${wantedActual}`,
    doubted ? "" : `doubts ${target.doubts.join()} instead of ${row["doubt"]}`,
  ].filter((miss) => miss !== "");
  return misses.length === 0
    ? ""
    : `${row["row"]} ${row["target"]} → ${row["actual"]}: ${misses.join("; ")}`;
}

test("the table has all 279 rows", () => {
  expect(rows).toHaveLength(279);
  expect(rows.every((row) => Object.keys(row).length === columns.length)).toBe(true);
});

test("at least 97 % of the legible rows are read as a person reads them", () => {
  const legible = rows.filter((row) => row["uncertain"] === "");
  const misses = legible.map(missOf).filter((miss) => miss !== "");
  expect({ misses, share: 1 - misses.length / legible.length >= 0.97 }).toEqual({
    misses,
    share: true,
  });
});

test("the known misses are these", () => {
  expect(rows.map(missOf).filter((miss) => miss !== "")).toEqual([]);
});
