import { tableMessages, tableTextMessages as words } from "../../messages/statement";
import type { Message } from "../../messages/message";
import type { RegisterColumnKey, RegisterName } from "../../registers/names";
import { coverage, listedCoverage, type ListedCoverage } from "../../statistics/coverage";
import { isWhole, unitOf } from "../statement/objects";
import { distinctNames, type StatementBook, type StatementRow } from "../statement/statement-book";
import type { StatementTable, TableDefinition, TableRow } from "../statement/statement-table";

interface Stage {
  readonly key: string;
  readonly label: Message;
  /** The mark in 单位名录 that says who is required. */
  readonly flag: RegisterColumnKey;
  readonly register: RegisterName;
  readonly counts: (row: StatementRow) => boolean;
  readonly unit: (row: StatementRow) => string;
}

const STAGES: readonly Stage[] = [
  {
    key: "targets",
    label: words.targets,
    flag: "inTargets",
    register: "target-review",
    counts: () => true,
    unit: unitOf,
  },
  {
    key: "monitoring",
    label: words.monitoring,
    flag: "inMonitoring",
    register: "monitoring",
    counts: () => true,
    unit: unitOf,
  },
  {
    key: "selfEvaluation",
    label: words.selfEvaluation,
    flag: "inSelfEvaluation",
    register: "self-evaluation",
    counts: (row) => !isWhole(row),
    unit: unitOf,
  },
  {
    key: "wholeEvaluation",
    label: words.wholeEvaluation,
    flag: "inWholeEvaluation",
    register: "self-evaluation",
    counts: isWhole,
    unit: unitOf,
  },
  {
    key: "library",
    label: words.library,
    flag: "inLibrary",
    register: "indicators",
    counts: () => true,
    unit: (row) => row.text("department"),
  },
];

/** Names printed in a note before it says how many there are. */
const NAMES_PRINTED = 20;

/** A stage as it is counted: who is required, who has done it. */
export interface CoveredStage extends ListedCoverage {
  readonly key: string;
  readonly label: Message;
  /** Ratio, never 1 unless complete (domain rule 5.8); null where nobody is required. */
  readonly ratio: number | null;
  /** Units of the list that are not required. */
  readonly excluded: number;
  readonly reasons: readonly string[];
}

/**
 * Stages for which 单位名录 marks who is required and a register says who has done it. The number of
 * those required is counted, never typed in.
 */
export function coveredStages(book: StatementBook): readonly CoveredStage[] {
  const units = book.rows("units");
  return STAGES.flatMap(({ key, label, flag, register, counts, unit }) => {
    const rows = book.rows(register).filter(counts);
    if (!book.has("units", flag) || rows.length === 0) return [];
    const required = units.filter((row) => row.flag(flag) === true);
    const others = units.filter((row) => row.flag(flag) !== true);
    const found = listedCoverage(
      distinctNames(rows, unit),
      required.map((row) => row.text("unit"))
    );
    return [
      {
        ...found,
        key,
        label,
        ratio: coverage(found.done, found.required),
        excluded: others.length,
        reasons: distinctNames(others, (row) => row.text("exclusionReason")),
      },
    ];
  });
}

/** T10 覆盖率表: per stage who is required, who has done it, coverage in percent, and who is missing. */
export const coverageTable: TableDefinition = {
  id: "T10",
  needs: ["units"],
  make(book): StatementTable | undefined {
    const stages = coveredStages(book);
    if (stages.length === 0) return undefined;
    return {
      id: "T10",
      title: book.text(tableMessages.T10),
      columns: [
        { key: "stage", heading: book.text(words.stage), kind: "text" },
        { key: "required", heading: book.text(words.required), kind: "count" },
        { key: "done", heading: book.text(words.done), kind: "count" },
        { key: "coverage", heading: book.text(words.coverage), kind: "percent", digits: 1 },
        { key: "difference", heading: book.text(words.difference), kind: "text" },
      ],
      rows: stages.map((stage): TableRow => ({
        key: stage.key,
        values: [
          book.text(stage.label),
          stage.required,
          stage.done,
          stage.ratio === null ? null : Math.round(stage.ratio * 1000) / 10,
          difference(book, stage),
        ],
      })),
      notes: [],
      from: ["units", "target-review", "monitoring", "self-evaluation", "indicators"],
      charts: [
        {
          id: "C3",
          type: "bar",
          title: book.text(tableMessages.T10),
          data: { column: "coverage" },
          labels: "value",
        },
      ],
    };
  },
};

function difference(book: StatementBook, stage: CoveredStage): string | null {
  const parts = [
    stage.missing.length > 0
      ? book.text(words.notCovered, { names: someNames(book, stage.missing) })
      : "",
    stage.extra.length > 0
      ? book.text(words.notRequired, { names: someNames(book, stage.extra) })
      : "",
    stage.excluded > 0 && stage.reasons.length > 0
      ? book.text(words.excluded, {
          count: stage.excluded,
          reasons: stage.reasons.join(book.text(words.listSeparator)),
        })
      : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : parts.join(book.text(words.clauseSeparator));
}

/** The first names, and how many there are where not all fit. */
export function someNames(book: StatementBook, names: readonly string[]): string {
  const printed = names.slice(0, NAMES_PRINTED).join(book.text(words.listSeparator));
  return names.length <= NAMES_PRINTED
    ? printed
    : book.text(words.andMore, { names: printed, count: names.length });
}
