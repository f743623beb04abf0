import { coreFigureMessages as labels, lastYearMessages as words } from "../../messages/last-year";
import type { Message } from "../../messages/message";
import { proportion } from "../../numbers/decimal";
import type { RegisterColumnKey, RegisterName } from "../../registers/names";
import { mean } from "../../statistics/mean";
import { executionRate } from "../statement/execution-rate";
import { isDepartmental } from "../statement/objects";
import { total, type StatementBook, type StatementRow } from "../statement/statement-book";

/** A figure that tells a year as a whole. */
export interface CoreFigure {
  readonly key: keyof typeof labels;
  readonly label: string;
  readonly unit: Message;
  /** Null where the registers do not say it. */
  readonly value: number | null;
}

/** The figures of a year the registers have anything for, in the order of the work. */
export function coreFigures(book: StatementBook): readonly CoreFigure[] {
  const rows = (name: RegisterName) => book.rows(name);
  const count = (members: readonly StatementRow[]) => (members.length > 0 ? members.length : null);
  const sum = (members: readonly StatementRow[], key: RegisterColumnKey) =>
    total(members, (row) => row.amount(key)).value;
  const evaluations = rows("evaluation");
  const key = evaluations.filter((row) => !isDepartmental(row));
  const scores = key.flatMap((row) => row.number("score") ?? []);
  const self = rows("self-evaluation");
  const [top] = book.scheme.grades;
  const graded = self.filter((row) => book.grade(row) !== "");
  const best = graded.filter((row) => book.grade(row) === top?.label).length;
  const people = total(rows("trainings"), (row) => row.number("people")).value;
  const all: readonly (readonly [CoreFigure["key"], Message, number | null])[] = [
    ["units", words.pieces, count(rows("units"))],
    ["regulations", words.items, count(rows("regulations"))],
    ["exAnte", words.pieces, count(rows("ex-ante"))],
    ["exAnteApplied", words.money, sum(rows("ex-ante"), "applied")],
    ["exAnteReduced", words.money, sum(rows("ex-ante"), "reduced")],
    ["targets", words.pieces, count(rows("target-review"))],
    ["targetsAmount", words.money, sum(rows("target-review"), "amount")],
    ["monitored", words.pieces, count(rows("monitoring"))],
    ["monitoredAmount", words.money, sum(rows("monitoring"), "annual")],
    ["selfEvaluated", words.pieces, count(self)],
    ["selfAmount", words.money, sum(self, "annual")],
    ["selfRate", words.percent, executionRate(self)],
    [
      "selfTop",
      words.percent,
      graded.length > 0 && graded.length === self.length
        ? proportion(best, self.length, 100, 2)
        : null,
    ],
    ["departmental", words.pieces, count(evaluations.filter(isDepartmental))],
    ["key", words.pieces, count(key)],
    ["keyAmount", words.money, sum(key, "amount")],
    ["keyMean", words.points, scores.length === key.length ? mean(scores) : null],
    ["applied", words.items, count(rows("result-application"))],
    ["appliedReduced", words.money, sum(rows("result-application"), "reduced")],
    ["appliedRecovered", words.money, sum(rows("result-application"), "recovered")],
    ["disclosed", words.items, count(rows("disclosure"))],
    ["indicators", words.items, count(rows("indicators"))],
    ["trained", words.people, people],
  ];
  return all.flatMap(([one, unit, value]) =>
    value === null
      ? []
      : [
          {
            key: one,
            label: book.text(labels[one], { grade: top?.label ?? "" }),
            unit,
            value: Number(value.toFixed(2)),
          },
        ]
  );
}
