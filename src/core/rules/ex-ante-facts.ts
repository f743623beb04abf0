import type { Entry } from "../forms/form";
import { registerColumnMessages } from "../messages/registers";
import { mustEvaluate, type PlannedProject } from "../evaluation/must-evaluate";
import { readConclusion, type Conclusion } from "../evaluation/read-conclusion";
import { isWithin, sum } from "../numbers/decimal";
import { readNumber } from "../numbers/read-number";
import { isEmptyText } from "../numbers/written-text";
import type { RegisterData, RegisterRecord } from "../registers/read-registers";
import type { Scheme } from "../schemes/scheme";
import { numberOf } from "../scoring/form-execution";
import { convertUnit } from "../targets/unit";
import type { BookFacts } from "./book-facts";
import { isUnfilled } from "./cell-content";
import { placeOf, type FormFacts, type Place } from "./form-facts";
import { amountIn, nameIn, numberIn, placeIn, textIn, type Located } from "./register-facts";
import type { Finding, RegisterRule, Rule } from "./rule";

/** One of the aspects a project is judged by before it is funded. */
export interface ExAnteDimension {
  readonly name: string;
  /** Points it is worth; null where neither the form nor the scheme says it. */
  readonly points: number | null;
  /** Points it was given; null where some are missing. */
  readonly score: number | null;
  /** Where to look: the first blank cell, else the score. */
  readonly at: Place;
  /** Something other than a number stands there. */
  readonly written: string;
}

export interface Figure {
  readonly value: number;
  readonly at: Place;
}

/** One project's ex-ante evaluation, from a row of the register or from a form. Amounts in one unit. */
export interface ExAnteCase {
  readonly project?: string;
  readonly unit: string;
  readonly applied?: Figure;
  readonly approved?: Figure;
  readonly arranged?: Figure;
  /** Points of 100; undefined where they are not known, or the form is worth another sum. */
  readonly score?: number;
  readonly dimensions: readonly ExAnteDimension[];
  /** Cell of the conclusion; undefined where there is no place for one. */
  readonly conclusionAt?: Entry;
  /** Null: nothing is chosen; undefined: the words name no conclusion. */
  readonly conclusion?: Conclusion | null;
  /** Whether somebody wrote a word about it. */
  readonly remarked: boolean;
  /** False for a blank form, and for a row of which only F01 speaks: nothing else is asked for. */
  readonly begun: boolean;
}

type Head = Omit<Rule, "kinds" | "check">;

/** One rule for the register and the form: it looks at one evaluation after the other. */
export interface ExAnteRule {
  readonly onForm: Rule;
  readonly onRegister: RegisterRule;
}

export function exAnteRule(
  head: Head,
  look: (one: ExAnteCase, scheme: Scheme, book: BookFacts) => readonly Finding[]
): ExAnteRule {
  return {
    onForm: {
      ...head,
      kinds: ["ex-ante"],
      check: (facts, book) => look(caseOfForm(facts), book.scheme, book),
    },
    onRegister: {
      ...head,
      registers: ["register:ex-ante"],
      check: (table, book) =>
        table.rows.flatMap((record) => {
          const { project, ...one } = caseOfRecord(table, record, book.scheme);
          if (!project) return [];
          return look({ project, ...one }, book.scheme, book).map((finding) => ({
            project,
            ...finding,
          }));
        }),
    },
  };
}

const COLUMNS = ["necessity", "economy", "goalSoundness", "feasibility", "financing"] as const;

/** Points of a column's dimension: the scheme's of that name, 立项必要性 and 必要性 alike. */
function pointsOf(name: string, { exAnte }: Scheme): number | null {
  const found = exAnte.dimensions.find(
    (dimension) => dimension.name.includes(name) || name.includes(dimension.name)
  );
  return found?.points ?? null;
}

export function caseOfRecord(
  table: RegisterData,
  record: RegisterRecord,
  scheme: Scheme
): ExAnteCase {
  // A bureau that judges by other aspects leaves these columns empty throughout.
  const used = COLUMNS.filter((key) => table.columns[key] !== undefined && isUsed(table, key));
  const dimensions = used.map((key): ExAnteDimension => {
    const name = registerColumnMessages[key].zh;
    return {
      name,
      points: pointsOf(name, scheme),
      score: numberIn(record, key) ?? null,
      at: placeIn(table, record, key),
      written: record.unreadable[key] ?? "",
    };
  });
  const conclusionAt = record.cells.conclusion;
  const figure = (key: "applied" | "approved" | "arranged"): Figure | undefined => {
    const value = numberIn(record, key);
    return value === undefined ? undefined : { value, at: placeIn(table, record, key) };
  };
  return {
    project: nameIn(record),
    unit: table.amountUnit,
    applied: figure("applied"),
    approved: figure("approved"),
    arranged: figure("arranged"),
    score: numberIn(record, "score") ?? totalOf(dimensions),
    dimensions,
    conclusionAt,
    conclusion: conclusionAt && readConclusion(conclusionAt.text, scheme),
    remarked: textIn(record, "remark") !== "",
    begun: isEvaluated(record) || !mustBegin(table, record, scheme),
  };
}

/** Whether anything of an evaluation stands in a row of the register. */
export function isEvaluated({ values, unreadable }: RegisterRecord): boolean {
  return [...COLUMNS, ...RESULTS].some(
    (key) => values[key] !== undefined || unreadable[key] !== undefined
  );
}

const RESULTS = ["conclusion", "score", "reportedOn", "agency", "approved"] as const;

/** What a row applies for, in 万元: 申请额, or 年初预算数 in the project register. */
export function plannedProject(located: Located): PlannedProject {
  const { table, record } = located;
  const applied = amountIn(located, table.name === "ex-ante" ? "applied" : "initial", "万元");
  return {
    name: nameIn(record),
    nature: textIn(record, "attribute"),
    applied: applied ?? null,
    before: amountIn(located, "previousBudget", "万元") ?? null,
  };
}

/** Nothing is written and an evaluation is due: of that F01 speaks. */
function mustBegin(table: RegisterData, record: RegisterRecord, scheme: Scheme): boolean {
  return mustEvaluate(plannedProject({ table, record }), scheme).required === true;
}

const usedColumns = new WeakMap<RegisterData, Map<string, boolean>>();

function isUsed(table: RegisterData, key: (typeof COLUMNS)[number]): boolean {
  const known = usedColumns.get(table) ?? new Map<string, boolean>();
  usedColumns.set(table, known);
  let used = known.get(key);
  if (used === undefined) {
    used = table.rows.some(
      ({ values, unreadable }) => values[key] !== undefined || unreadable[key] !== undefined
    );
    known.set(key, used);
  }
  return used;
}

/** The sum of all dimensions where each is scored and they are worth 100 together. */
function totalOf(dimensions: readonly ExAnteDimension[]): number | undefined {
  const points = dimensions.flatMap(({ points: worth }) => worth ?? []);
  const scores = dimensions.flatMap(({ score }) => score ?? []);
  const whole = isWithin(sum(points), 100, 0.005);
  return whole && scores.length === dimensions.length ? sum(scores) : undefined;
}

function caseOfForm(facts: FormFacts): ExAnteCase {
  const { form, scheme } = facts;
  const dimensions = dimensionsOf(facts);
  const { fields, blankFields, total } = form;
  const conclusionAt = fields.conclusion ?? blankFields.conclusion;
  const applied = readNumber(fields.applied?.value ?? "");
  const approved = readNumber(fields.approved?.value ?? "");
  const unit = applied?.unit ?? "";
  const approvedValue =
    approved && (unit === "" || approved.unit === "" || approved.unit === unit)
      ? approved.value
      : approved && convertUnit(approved.value, approved.unit, unit);
  const points = dimensions.flatMap(({ points: worth }) => worth ?? []);
  const whole = isWithin(sum(points), 100, 0.005);
  return {
    project: fields.project?.text,
    unit,
    ...(applied && fields.applied && { applied: { value: applied.value, at: fields.applied } }),
    ...(typeof approvedValue === "number" &&
      fields.approved && { approved: { value: approvedValue, at: fields.approved } }),
    score: whole ? (numberOf(total?.score) ?? totalOf(dimensions)) : undefined,
    dimensions,
    conclusionAt,
    conclusion: conclusionAt && readConclusion(conclusionAt.text, scheme),
    remarked: form.indicators.some(
      ({ cells }) => !isUnfilled(cells.remark) || !isUnfilled(cells.reason)
    ),
    begun: form.indicators.some(({ cells }) => numberOf(cells.score) !== null),
  };
}

/** The level-1 groups with their rows; without groups every row is a dimension of its own. */
function dimensionsOf(facts: FormFacts): ExAnteDimension[] {
  const { form, indicators, scheme } = facts;
  if (form.columns.score === undefined) return [];
  const parts = form.groups
    .filter(({ level }) => level === 1)
    .map(({ name, first, last, points, score }) => ({
      name,
      points,
      score,
      rows: indicators.filter(({ row }) => row.row >= first && row.row <= last),
    }));
  const all =
    parts.length > 0
      ? parts
      : indicators.map((one) => ({
          name: one.row.name,
          points: undefined,
          score: undefined,
          rows: [one],
        }));
  return all.flatMap(({ name, points, score, rows }): ExAnteDimension[] => {
    const [first] = rows;
    if (!first) return [];
    // Points printed behind a name are due even where the form has no column of points.
    const own = rows.filter(({ pointless, row }) => !pointless || row.printedWeight !== undefined);
    const open = own.find(({ row }) => numberOf(row.cells.score) === null);
    const group = numberOf(score);
    const given = open ? group : sum(own.flatMap(({ row }) => numberOf(row.cells.score) ?? []));
    const weights = own.map(({ weight, row }) => weight ?? row.printedWeight ?? null);
    const worth = weights.every((weight) => weight !== null) ? sum(weights.map(Number)) : null;
    const text = open?.row.cells.score?.text ?? "";
    return [
      {
        name,
        points: points ?? (worth === null || worth === 0 ? pointsOf(name, scheme) : worth),
        score: given,
        at: placeOf(given === null && open ? open : first, "score"),
        written: isEmptyText(text) ? "" : text,
      },
    ];
  });
}
