/**
 * Speed of the custom functions on one core: `npm run bench:functions`. Prints counts, seconds and
 * ratios; it fails nothing. Bounds of the house: 500,000 PERF.GRADE and 200,000 PERF.SCORE a second.
 * Arguments come as Excel hands them over: every cell 1×1, or a column of 1,000 cells in one call.
 */
import { execScore, total } from "../src/functions/budget-functions";
import { light } from "../src/functions/conclusion-functions";
import { grade, meets, score, target } from "../src/functions/indicator-functions";
import { mean, share } from "../src/functions/statistics-functions";

const CELLS = 1000;
const SECONDS = 1;

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}

/** The part of Excel's runtime the functions touch. */
Object.assign(globalThis, {
  CustomFunctions: {
    Error: FunctionError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      invalidNumber: "#NUM!",
      divisionByZero: "#DIV/0!",
      notAvailable: "#N/A",
    },
  },
});

type Row = readonly unknown[];

const indices = Array.from({ length: CELLS }, (_, index) => index);
const UNITS = ["%", "户", "万元", "", "人次", "公里"];
/** What published forms hold: signs and units of all kinds, some words, some dates. */
const targets = indices.map((row) => {
  if (row % 20 === 0) return "2025年12月底前";
  if (row % 20 === 1) return "80%-90%";
  return `${row % 4 === 0 ? "≤" : "≥"}${(row % 90) + 10}${UNITS[row % UNITS.length] ?? ""}`;
});
const actuals = indices.map((row) => {
  if (row % 20 === 0) return "2025年11月";
  if (row % 20 === 1) return "85%";
  return row % 3 === 0 ? (row % 90) + 7 : `${(row % 90) + 9}${UNITS[row % UNITS.length] ?? ""}`;
});
const weights = indices.map((row) => (row % 10) + 1);
const scores = indices.map((row) => ((row * 7919) % 10000) / 100);

const cell = (value: unknown): unknown[][] => [[value]];
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

function measure(name: string, callsPerRound: number, bound: number, round: () => void): void {
  for (let warm = 0; warm < 20; warm += 1) round();
  let calls = 0;
  let taken = 0;
  const begun = process.cpuUsage();
  while (taken < SECONDS) {
    round();
    calls += callsPerRound;
    // Time of the processor, not of the clock: other work on the machine does not count.
    const { user, system } = process.cpuUsage(begun);
    taken = (user + system) / 1e6;
  }
  const rate = calls / taken;
  const ratio =
    bound === 0 ? "" : `${(rate / bound).toFixed(2)} of ${bound.toLocaleString("en-US")}/s`;
  console.log(
    `${name.padEnd(42)} ${Math.round(rate).toLocaleString("en-US").padStart(12)}/s  ${ratio}`
  );
}

function eachRow(run: (row: Row) => unknown, rows: readonly Row[]): () => void {
  return () => {
    for (const row of rows) run(row);
  };
}

const scoreRows = indices.map((row) => [
  cell(targets[row]),
  cell(actuals[row]),
  cell(weights[row]),
]);
const simpleRows = indices.map((row) => [
  cell(`≥${(row % 90) + 10}%`),
  cell((row % 90) + 8),
  cell(weights[row]),
]);
const [targetColumn, actualColumn, weightColumn, scoreColumn] = [
  targets,
  actuals,
  weights,
  scores,
].map(column) as [unknown[][], unknown[][], unknown[][], unknown[][]];

type Cells = unknown[][];
const three = (run: (a: Cells, b: Cells, c: Cells) => unknown) => (row: Row) =>
  run(row[0] as Cells, row[1] as Cells, row[2] as Cells);

measure(
  "GRADE, cell by cell",
  CELLS,
  500_000,
  eachRow(
    (row) => grade(row[0] as Cells),
    scores.map((value) => [cell(value)])
  )
);
measure(
  "GRADE, with a scheme, cell by cell",
  CELLS,
  500_000,
  eachRow(
    (row) => grade(row[0] as Cells, [["大祥区"]]),
    scores.map((value) => [cell(value)])
  )
);
measure("GRADE, 1,000 rows a call", CELLS, 500_000, () => grade(scoreColumn));
measure("SCORE, ≥n%, cell by cell", CELLS, 200_000, eachRow(three(score), simpleRows));
measure("SCORE, mixed targets, cell by cell", CELLS, 200_000, eachRow(three(score), scoreRows));
measure("SCORE, mixed targets, 1,000 rows a call", CELLS, 200_000, () =>
  score(targetColumn, actualColumn, weightColumn)
);
measure("TARGET, 1,000 rows a call", CELLS, 0, () => target(targetColumn));
measure("MEETS, mixed, 1,000 rows a call", CELLS, 0, () => meets(targetColumn, actualColumn));
measure("LIGHT, mixed, 1,000 rows a call", CELLS, 0, () => light(targetColumn, actualColumn, 7));
measure("EXECSCORE, 1,000 rows a call", CELLS, 0, () => execScore(scoreColumn, cell(100)));
measure("SHARE, 1,000 rows a call", CELLS, 0, () => share(scoreColumn, cell(50_000)));
measure("MEAN of 1,000 cells, calls", 1, 0, () => mean(scoreColumn));
measure("TOTAL of 1,000 cells, calls", 1, 0, () => total(scoreColumn, 76, 100));
