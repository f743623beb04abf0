/**
 * One description of all settings of a scheme: the form in the pane is drawn from it, and the sentences
 * about a broken scheme take their limits from it. Labels and names of choices stand in
 * `messages/scheme-fields.ts` under the path.
 */

export type SchemeUnit =
  | "points"
  | "percent"
  | "month"
  | "days"
  | "characters"
  | "items"
  | "times"
  | "tenThousand"
  | "digits";

export interface NumberField {
  readonly kind: "number";
  /** Path in the scheme with dots; in a table, the column. */
  readonly path: string;
  readonly least: number;
  readonly most?: number;
  readonly whole?: boolean;
  readonly unit?: SchemeUnit;
  /** The scheme holds a ratio, people see and write percent. `least` and `most` are those of the scheme. */
  readonly ratio?: boolean;
}

export interface ChoiceField {
  readonly kind: "choice";
  readonly path: string;
  readonly values: readonly (string | number | boolean)[];
}

/** Any of a few values. */
export interface ChoicesField {
  readonly kind: "choices";
  readonly path: string;
  readonly values: readonly (string | number)[];
  /** At least so many. */
  readonly least: number;
}

export interface TextField {
  readonly kind: "text";
  readonly path: string;
  /** May be empty. */
  readonly optional?: boolean;
  /** A day, yyyy-mm-dd. */
  readonly day?: boolean;
}

/** A list of words; may be empty. */
export interface WordsField {
  readonly kind: "words";
  readonly path: string;
}

export interface TableField {
  readonly kind: "table";
  readonly path: string;
  readonly columns: readonly (TextField | NumberField)[];
  /** Fewest rows. */
  readonly least: number;
  /** The rows are given (the lights); only their other columns change. */
  readonly fixed?: boolean;
}

export type SchemeField =
  NumberField | ChoiceField | ChoicesField | TextField | WordsField | TableField;

export type SchemeSectionId =
  | "grades"
  | "weights"
  | "scoring"
  | "monitoring"
  | "exAnte"
  | "application"
  | "handout"
  | "rounding"
  | "rules"
  | "limits"
  | "words";

export interface SchemeSection {
  readonly id: SchemeSectionId;
  readonly fields: readonly SchemeField[];
}

type NumberOptions = Omit<NumberField, "kind" | "path">;
const number = (path: string, options: NumberOptions): NumberField => ({
  kind: "number",
  path,
  ...options,
});
const points = (path: string): NumberField => number(path, { least: 0, most: 100, unit: "points" });
const percent = (path: string): NumberField => number(path, { least: 0, unit: "percent" });
/** A ratio that is part of a whole. */
const share = (path: string): NumberField =>
  number(path, { least: 0, most: 1, unit: "percent", ratio: true });
/** A ratio that may go beyond the whole. */
const ratio = (path: string): NumberField =>
  number(path, { least: 0, unit: "percent", ratio: true });
const count = (path: string, unit: SchemeUnit): NumberField =>
  number(path, { least: 0, whole: true, unit });
const month = (path: string): NumberField =>
  number(path, { least: 1, most: 12, whole: true, unit: "month" });
const text = (path: string): TextField => ({ kind: "text", path });
const optionalText = (path: string): TextField => ({ kind: "text", path, optional: true });
const words = (path: string): WordsField => ({ kind: "words", path });
const choice = (path: string, ...values: ChoiceField["values"]): ChoiceField => ({
  kind: "choice",
  path,
  values,
});
const table = (path: string, least: number, ...columns: TableField["columns"]): TableField => ({
  kind: "table",
  path,
  least,
  columns,
});

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const schemeSections: readonly SchemeSection[] = [
  {
    id: "grades",
    fields: [table("grades", 2, text("grades.label"), points("grades.from"))],
  },
  {
    id: "weights",
    fields: [
      points("weights.execution"),
      points("weights.indicators"),
      table(
        "weights.dimensions",
        0,
        text("weights.dimensions.name"),
        points("weights.dimensions.points")
      ),
    ],
  },
  {
    id: "scoring",
    fields: [
      choice("negativeMethod", "excess", "ratio"),
      choice("scoring.strictBound", "full", "missed"),
      share("tiers.achieved"),
      share("tiers.partial"),
      choice("scoring.overachievement.policy", "note", "explain", "deduct", "proportional"),
      ratio("scoring.overachievement.noteFrom"),
      ratio("scoring.overachievement.explainFrom"),
      points("scoring.overachievement.deduction"),
      number("scoring.deadline.days", { least: 1, whole: true, unit: "days" }),
      share("scoring.deadline.share"),
      choice("scoring.satisfaction.method", "proportion", "steps"),
      table(
        "scoring.satisfaction.steps",
        1,
        share("scoring.satisfaction.steps.from"),
        share("scoring.satisfaction.steps.share")
      ),
      table(
        "scoring.executionSteps",
        0,
        share("scoring.executionSteps.from"),
        share("scoring.executionSteps.share")
      ),
      table("scoring.caps", 0, ratio("scoring.caps.below"), points("scoring.caps.most")),
      ratio("scoring.selfScore.gap"),
      share("scoring.selfScore.unspent"),
    ],
  },
  {
    id: "monitoring",
    fields: [
      month("monitoring.cutOffMonth"),
      choice("monitoring.plan", "A", "B", "C"),
      percent("monitoring.indicator.red"),
      percent("monitoring.indicator.yellow"),
      percent("monitoring.indicator.blue"),
      percent("monitoring.budget.red"),
      percent("monitoring.budget.yellow"),
      choice("monitoring.budgetCounts", false, true),
      { kind: "choices", path: "monitoring.reasonFor", values: ["红", "黄"], least: 0 },
      ratio("monitoring.overshoot"),
    ],
  },
  {
    id: "exAnte",
    fields: [
      table(
        "exAnte.dimensions",
        1,
        text("exAnte.dimensions.name"),
        points("exAnte.dimensions.points")
      ),
      table(
        "exAnte.conclusions",
        2,
        text("exAnte.conclusions.label"),
        points("exAnte.conclusions.from")
      ),
      share("exAnte.failing.below"),
      choice("exAnte.failing.veto", false, true),
      number("exAnte.triggers.newAbove", { least: 0, unit: "tenThousand" }),
      ratio("exAnte.triggers.continuedAbove"),
    ],
  },
  {
    id: "application",
    fields: [
      table(
        "application.grades",
        0,
        text("application.grades.label"),
        text("application.grades.action")
      ),
      {
        ...table(
          "application.lights",
          0,
          text("application.lights.label"),
          text("application.lights.action")
        ),
        fixed: true,
      },
      table(
        "application.composite",
        1,
        text("application.composite.stage"),
        number("application.composite.weight", { least: 0 })
      ),
    ],
  },
  {
    id: "handout",
    fields: [
      optionalText("handout.headline"),
      { ...optionalText("handout.deadline"), day: true },
      optionalText("handout.contact"),
    ],
  },
  {
    id: "rounding",
    fields: [
      choice("rounding.mode", "half-up", "truncate"),
      choice("rounding.step", 0.01, 0.1, 1),
      choice("shares.mode", "half-up", "truncate", "largest-remainder"),
      number("shares.digits", { least: 0, most: 4, whole: true, unit: "digits" }),
    ],
  },
  { id: "rules", fields: [] },
  {
    id: "limits",
    fields: [
      number("tolerance.amount", { least: 0 }),
      number("tolerance.rate", { least: 0, ratio: true, unit: "percent" }),
      number("tolerance.points", { least: 0, unit: "points" }),
      number("limits.amountTimesMedian", { least: 0, unit: "times" }),
      number("limits.amountDoubtedFrom", { least: 0 }),
      count("limits.amountDecimals", "digits"),
      share("limits.executionNeedsReason"),
      count("limits.targetCharacters", "characters"),
      count("limits.name.shortest", "characters"),
      count("limits.name.longest", "characters"),
      count("limits.indicators.fewest", "items"),
      count("limits.indicators.most", "items"),
      number("limits.attainmentPercent", { least: 0, most: 100, unit: "percent" }),
      number("limits.satisfactionPercent.from", { least: 0, most: 100, unit: "percent" }),
      number("limits.satisfactionPercent.to", { least: 0, most: 100, unit: "percent" }),
      ratio("limits.costGap"),
      ratio("limits.budgetGrowth"),
      share("limits.similarProjects"),
      ratio("limits.budgetChange"),
      share("limits.librarySimilarity"),
      points("maximumWeight"),
      share("limits.dimensionShare"),
      count("limits.equalPointsFrom", "items"),
      share("limits.outputAndBenefit"),
      month("limits.nothingSpentFromMonth"),
      percent("limits.spendingBehindPercent"),
      percent("limits.fastMoney.spent"),
      percent("limits.fastMoney.done"),
      { kind: "choices", path: "limits.cutOffMonths", values: MONTHS, least: 1 },
      number("limits.overshootOfZero", { least: 0 }),
      share("limits.fullMarksExecution"),
      count("limits.equalScoresFrom", "items"),
      count("limits.conclusionCharacters", "characters"),
      count("limits.resultCharacters", "characters"),
      points("limits.costPointsWithoutIndicator"),
      share("limits.evaluatorGap"),
      points("limits.selfAboveKey"),
      count("limits.publicationDays", "days"),
    ],
  },
  {
    id: "words",
    fields: [
      words("words.vague"),
      words("words.output"),
      words("words.benefit"),
      words("words.ecology"),
      words("words.reverse"),
      words("words.ratio"),
      words("words.growth"),
      words("words.count"),
      words("words.attainment"),
      words("words.verbs"),
      words("words.prompts"),
      words("words.nothing"),
      words("words.costKinds"),
    ],
  },
];

/** `grades.1.from` → `grades.from`: the name under which a setting is described. */
export function describedPath(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, "");
}

const described = new Map<string, SchemeField>(
  schemeSections.flatMap(({ fields }) =>
    fields.flatMap((field): [string, SchemeField][] => [
      [field.path, field],
      ...(field.kind === "table"
        ? field.columns.map((column): [string, SchemeField] => [column.path, column])
        : []),
    ])
  )
);

/** The setting a path leads to or lies in: a column of a table for a cell of it. */
export function fieldAt(path: string): SchemeField | undefined {
  for (
    let at = describedPath(path);
    at !== "";
    at = at.slice(0, Math.max(0, at.lastIndexOf(".")))
  ) {
    const field = described.get(at);
    if (field) return field;
  }
  return undefined;
}
