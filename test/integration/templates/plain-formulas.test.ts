import { round } from "../../../src/core/numbers/decimal";
import * as core from "../../../src/core/scoring/execution";
import { gradeOf } from "../../../src/core/scoring/grade";
import { daxiangScheme } from "../../../src/core/schemes/daxiang";
import { nationalScheme } from "../../../src/core/schemes/national";
import type { Scheme } from "../../../src/core/schemes/scheme";
import {
  executionRate,
  executionScore,
  grade,
  total,
} from "../../../src/core/templates/plain-formulas";
import { createUniverBook } from "../../../workbench/host/model/univer-book";
import { cellsOf } from "../../support/excel";

/** The templates' plain formulas, calculated, against the core. */
async function calculated(formulas: readonly string[], inputs: readonly (number | null)[]) {
  const book = createUniverBook({
    data: { sheets: [{ name: "表", cells: cellsOf([[...inputs], [...formulas]]) }] },
  });
  try {
    await book.calculate();
    const [values] =
      book.sheets[0]?.values({ top: 1, left: 0, bottom: 1, right: formulas.length - 1 }) ?? [];
    return values;
  } finally {
    book.dispose();
  }
}

test.each<[number | null, number | null]>([
  [86.19, 100],
  [89.974, 89.974],
  [215457.6, 250000],
  [120, 100],
  [0, 100],
  [null, null],
  [5, 0],
])("execution of %p on %p", async (executed, budget) => {
  const formulas = [executionRate("A1", "B1"), executionScore("A1", "B1", "C1", nationalScheme)];
  const [rate, points] = (await calculated(formulas, [executed, budget, 10])) ?? [];
  const exact = core.executionRate(executed, budget);
  expect(rate).toBe(exact === null ? "" : round(exact, 4));
  // Without a budget a blank form and a budget of 0 look alike: nothing is shown for either.
  const earned = budget ? core.executionScore(executed, budget, 10, nationalScheme) : null;
  expect(points).toBe(earned ?? "");
});

test.each<[Scheme["name"], Scheme, number]>(
  [nationalScheme, daxiangScheme].flatMap((scheme) =>
    [100, 90, 89.995, 89.994, 80, 79.99, 70, 60, 59.99, 0].map(
      (score): [string, Scheme, number] => [scheme.name, scheme, score]
    )
  )
)("%s: the grade of a score", async (_name, scheme, score) => {
  const [label] = (await calculated([grade("A1", scheme.grades)], [score])) ?? [];
  expect(label).toBe(gradeOf(score, scheme.grades));
});

test("a total is blank before anything was scored, and rounded as the scheme says", async () => {
  const formulas = [total("A1:B1", "C1", nationalScheme)];
  expect(await calculated(formulas, [null, null, 10])).toEqual([""]);
  expect(await calculated(formulas, [40.005, 50, 8.619])).toEqual([98.62]);
});
