import { worstLight, lights, type Light } from "../../monitoring/light";
import { grouped } from "../../rules/once-per";
import { placeIn, plainName, textIn, type Located } from "../../rules/register-facts";
import type { RegisterColumnKey } from "../names";
import type { RegisterData, RegisterRecord } from "../read-registers";
import {
  stageRegisters,
  stages,
  type Stage,
  type StageCell,
  type StageStatus,
  type UnitProgress,
} from "./unit-stage";

/** Where every unit stands in every stage. */
export interface ProgressBoard {
  readonly units: readonly UnitProgress[];
  /** Stages whose register the workbook does not hold: nothing is said about them. */
  readonly missing: readonly Stage[];
}

/** The column of the unit register that says whether a stage concerns a unit. */
const INCLUDED: Readonly<Partial<Record<Stage, RegisterColumnKey>>> = {
  declared: "inTargets",
  reviewed: "inTargets",
  monitored: "inMonitoring",
  selfEvaluated: "inSelfEvaluation",
};

/** Stages every project goes through; of the others a unit has as many rows as there are. */
const OF_PROJECTS: ReadonlySet<Stage> = new Set([
  "declared",
  "reviewed",
  "monitored",
  "selfEvaluated",
]);

/**
 * The board from the registers alone; each row is looked at once for each stage. Without a unit register
 * the units are those that other registers name.
 * @param today yyyy-mm-dd; without it nothing is overdue
 */
export function progressBoard(registers: readonly RegisterData[], today?: string): ProgressBoard {
  const rowsOf = (name: RegisterData["name"]): readonly Located[] =>
    registers
      .filter((table) => table.name === name)
      .flatMap((table) => table.rows.map((record) => ({ table, record })));
  const byUnit = (rows: readonly Located[]) => grouped(rows, ({ record }) => unitKey(record));
  const held = new Set(registers.map(({ name }) => name));
  const projects = byUnit(rowsOf("projects"));
  const rowsOfStage = new Map(
    stages.map((stage) => [stage, byUnit(rowsOf(stageRegisters[stage]))] as const)
  );
  const named = rowsOf("units");
  const listed =
    named.length > 0 ? named : [...projects.values()].flatMap(([first]) => first ?? []);
  const all = listed.length > 0 ? listed : firstRows([...rowsOfStage.values()]);
  const units = all.flatMap((own): UnitProgress[] => {
    const unit = textIn(own.record, "unit") || textIn(own.record, "department");
    if (unit === "") return [];
    const key = plainName(unit);
    const due = projects.get(key)?.length ?? 0;
    return [
      {
        unit,
        cells: stages.map((stage) =>
          held.has(stageRegisters[stage])
            ? cellOf(stage, own, rowsOfStage.get(stage)?.get(key) ?? [], due, today)
            : { stage, status: "none", done: 0, due: 0 }
        ),
      },
    ];
  });
  return { units, missing: stages.filter((stage) => !held.has(stageRegisters[stage])) };
}

function unitKey(record: RegisterRecord): string {
  return plainName(textIn(record, "unit") || textIn(record, "department"));
}

function firstRows(
  indexes: readonly ReadonlyMap<string, readonly Located[]>[]
): readonly Located[] {
  const first = new Map<string, Located>();
  for (const index of indexes) {
    for (const [key, [row]] of index) if (row && !first.has(key)) first.set(key, row);
  }
  return [...first.values()];
}

function cellOf(
  stage: Stage,
  own: Located,
  rows: readonly Located[],
  projects: number,
  today: string | undefined
): StageCell {
  const included = INCLUDED[stage];
  const excluded = included !== undefined && own.record.values[included] === false;
  const open = rows.filter(({ record }) => !isDone(stage, record));
  const done = rows.length - open.length;
  const expected = OF_PROJECTS.has(stage) ? Math.max(projects, 1) : 0;
  const due = Math.max(rows.length, excluded ? 0 : expected);
  const deadlines = open
    .flatMap(({ record }) => record.values.deadline ?? [])
    .filter((day): day is string => typeof day === "string" && day.length === 10)
    .sort();
  const [deadline] = deadlines;
  const light = stage === "monitored" ? worstLight(rows.map(lightOf)) : null;
  const at = open[0] ?? rows[0] ?? own;
  const place = placeIn(at.table, at.record, "project", "object", "item", "unit");
  return {
    stage,
    status: statusOf(done, due, deadline, today),
    done,
    due,
    ...(light !== null && { light }),
    ...(deadline !== undefined && { deadline }),
    place: { sheet: at.table.sheet, cell: place.cell },
  };
}

function statusOf(
  done: number,
  due: number,
  deadline: string | undefined,
  today: string | undefined
): StageStatus {
  if (due === 0) return "none";
  if (done >= due) return "done";
  if (deadline !== undefined && today !== undefined && deadline < today) return "overdue";
  return done === 0 ? "todo" : "part";
}

function lightOf({ record }: Located): Light | null {
  return lights.find((light) => light === record.values.light) ?? null;
}

/** What must stand in a row for its stage to be over. */
function isDone(stage: Stage, { values, unreadable }: RegisterRecord): boolean {
  const has = (...keys: readonly RegisterColumnKey[]): boolean =>
    keys.some((key) => values[key] !== undefined || unreadable[key] !== undefined);
  switch (stage) {
    case "declared":
      return true;
    case "reviewed":
      return values.conclusion === undefined
        ? has("grantedOn", "document", "score", "grade")
        : values.conclusion === "通过";
    case "monitored":
      return true;
    case "selfEvaluated":
    case "evaluated":
      return has("score", "grade");
    case "applied":
      return values.rectification === undefined && !has("repliedOn")
        ? has("measure") && !has("deadline")
        : values.rectification === "已整改" || has("repliedOn");
    case "disclosed":
      return values.confidential === true || has("disclosedOn", "congressOn", "url", "medium");
  }
}
