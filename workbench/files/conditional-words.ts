/** Words of the file for what conditional formats say, by the words of Excel's interface. */

export const CELL_OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** Kinds of text rules: the kind of rule in the file, and its operator. */
export const TEXT_RULES: Readonly<Record<string, readonly [type: string, operator: string]>> = {
  Contains: ["containsText", "containsText"],
  NotContains: ["notContainsText", "notContains"],
  BeginsWith: ["beginsWith", "beginsWith"],
  EndsWith: ["endsWith", "endsWith"],
};

export const TIME_PERIODS: Readonly<Record<string, string>> = {
  Yesterday: "yesterday",
  Today: "today",
  Tomorrow: "tomorrow",
  LastSevenDays: "last7Days",
  LastWeek: "lastWeek",
  ThisWeek: "thisWeek",
  NextWeek: "nextWeek",
  LastMonth: "lastMonth",
  ThisMonth: "thisMonth",
  NextMonth: "nextMonth",
};

export const CELL_STATES: Readonly<Record<string, string>> = {
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  Errors: "containsErrors",
  NonErrors: "notContainsErrors",
  UniqueValues: "uniqueValues",
  DuplicateValues: "duplicateValues",
};

export interface AverageRule {
  readonly above: boolean;
  readonly equal: boolean;
  /** Standard deviations away from the mean; 0 for the mean itself. */
  readonly deviations: number;
}

export const AVERAGES: Readonly<Record<string, AverageRule>> = {
  AboveAverage: { above: true, equal: false, deviations: 0 },
  BelowAverage: { above: false, equal: false, deviations: 0 },
  EqualOrAboveAverage: { above: true, equal: true, deviations: 0 },
  EqualOrBelowAverage: { above: false, equal: true, deviations: 0 },
  OneStdDevAboveAverage: { above: true, equal: false, deviations: 1 },
  OneStdDevBelowAverage: { above: false, equal: false, deviations: 1 },
  TwoStdDevAboveAverage: { above: true, equal: false, deviations: 2 },
  TwoStdDevBelowAverage: { above: false, equal: false, deviations: 2 },
  ThreeStdDevAboveAverage: { above: true, equal: false, deviations: 3 },
  ThreeStdDevBelowAverage: { above: false, equal: false, deviations: 3 },
};

export const SCALE_TYPES: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

export const BAR_DIRECTIONS: Readonly<Record<string, string>> = {
  Context: "context",
  LeftToRight: "leftToRight",
  RightToLeft: "rightToLeft",
};

export const AXIS_POSITIONS: Readonly<Record<string, string>> = {
  Automatic: "auto",
  CellMidPoint: "middle",
  None: "none",
};

/** Lines and edges of the borders that a rule draws. */
export const LINES: Readonly<Record<string, string>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};
export const EDGES = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
} as const;

const NUMBERS: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };

/** `ThreeArrows` ↔ `3Arrows`. */
export function iconSetWord(name: string): string {
  const [first = "", rest = ""] = [
    /^[A-Z][a-z]+/.exec(name)?.[0],
    name.replace(/^[A-Z][a-z]+/, ""),
  ];
  return `${NUMBERS[first] ?? first}${rest}`;
}

export function iconSetName(word: string): string {
  const first = Object.keys(NUMBERS).find((name) => NUMBERS[name] === word[0]);
  return first === undefined ? word : first + word.slice(1);
}

export function keyOf(
  map: Readonly<Record<string, string>>,
  value: string | undefined
): string | undefined {
  return Object.keys(map).find((key) => map[key] === value);
}
