import * as z from "zod/mini";
import { atLeastZero, points, share } from "./parts";

const count = z.int().check(z.minimum(0));
const month = z.int().check(z.minimum(1), z.maximum(12));

/**
 * Thresholds of single rules (domain 4.2), none of them checked against an original document. Ratios are
 * ratios (0.9 = 90 %). What several rules and functions share stands in its own section: bands, weights,
 * tolerances, `scoring` (E09, E10, E13), `monitoring` (D07, D12) and `exAnte` (F01, F08).
 */
export const limitsSchema = z.object({
  /** A10: an amount so many times the median of its column was probably written in 元. */
  amountTimesMedian: atLeastZero,
  /** A10: amounts below this are never doubted; in the unit of the form. */
  amountDoubtedFrom: atLeastZero,
  /** A13: most decimals of an amount. */
  amountDecimals: count,
  /** A19: an execution rate below this needs a reason. */
  executionNeedsReason: share,
  /** B04: fewest characters of an overall target. */
  targetCharacters: count,
  /** B17: shortest and longest name of an indicator, in characters. */
  name: z
    .object({ shortest: count, longest: count })
    .check(z.refine(({ shortest, longest }) => shortest <= longest, "from-to")),
  /** B18: fewest and most indicators of a project. */
  indicators: z
    .object({ fewest: count, most: count })
    .check(z.refine(({ fewest, most }) => fewest <= most, "from-to")),
  /** B27: lowest target of an attainment ratio, in percent. */
  attainmentPercent: points,
  /** B28: satisfaction below `from` is low; `to` and above can hardly be shown; in percent. */
  satisfactionPercent: z
    .object({ from: points, to: points })
    .check(z.refine(({ from, to }) => from <= to, "from-to")),
  /** B38: how far quantity × unit price may lie from the budget. */
  costGap: atLeastZero,
  /** B39: growth of a budget from which the work must grow too. */
  budgetGrowth: atLeastZero,
  /** B40: share of indicators two projects may have in common, below which nothing is said. */
  similarProjects: share,
  /** B41: change of a budget from which unchanged targets are doubted. */
  budgetChange: atLeastZero,
  /** B43: likeness of a name to one in the library from which it is suggested. */
  librarySimilarity: share,
  /** C06: highest share one indicator may have of the points of its 一级指标. */
  dimensionShare: share,
  /** C07: so many indicators with equal points under one 一级指标 are remarked on. */
  equalPointsFrom: count,
  /** C09: lowest share of output and benefit together in an evaluation framework. */
  outputAndBenefit: share,
  /** D12, E-rules: see `monitoring.overshoot`. D16: no spending at all is remarked on from this month. */
  nothingSpentFromMonth: month,
  /** D17: progress of spending below this is behind, in percent of what is due. */
  spendingBehindPercent: atLeastZero,
  /** D18: spending at or above `spent` while indicators are below `done`, in percent of what is due. */
  fastMoney: z.object({ spent: atLeastZero, done: atLeastZero }),
  /** D21: months a monitoring batch may end with. */
  cutOffMonths: z.array(month).check(z.minLength(1)),
  /** E10: with a target of 0, an actual value from here on needs a reason. */
  overshootOfZero: atLeastZero,
  /** E12: full marks throughout with an execution rate below this are doubted. */
  fullMarksExecution: share,
  /** E23: so many projects of one unit with the same score are remarked on. */
  equalScoresFrom: count,
  /** E24: most characters of a conclusion, and of what became of the targets. */
  conclusionCharacters: count,
  resultCharacters: count,
  /** E26: most points for cost where no cost indicator was filled in; only where a bureau has this rule. */
  costPointsWithoutIndicator: points,
  /** Several evaluators: a score so far from the median, as a share of the indicator's points, stands out. */
  evaluatorGap: share,
  /** F08: see `exAnte.failing`. G02: points by which a self-evaluation may lie above the key evaluation. */
  selfAboveKey: points,
  /** G10: days after approval within which targets are published. */
  publicationDays: count,
});
