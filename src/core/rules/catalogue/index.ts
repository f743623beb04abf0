import type { RegisterRule, Rule } from "../rule";
import { fieldMissing } from "./a01-field-missing";
import { codeUnknown } from "./a02-code-unknown";
import { projectRepeated } from "./a03-project-repeated";
import { nameDiffers } from "./a04-name-differs";
import { periodWrong } from "./a05-period-wrong";
import { attributeWrong } from "./a06-attribute-wrong";
import { amountNotANumber } from "./a07-amount-not-a-number";
import { fundTotalMismatch } from "./a08-fund-total-mismatch";
import { fundTotalZero } from "./a09-fund-total-zero";
import { amountInYuan } from "./a10-amount-in-yuan";
import { notAsApproved } from "./a11-not-as-approved";
import { yearAbovePeriod } from "./a12-year-above-period";
import { tooManyDecimals } from "./a13-too-many-decimals";
import { spentAboveBudget } from "./a14-spent-above-budget";
import { spentAboveInitial } from "./a15-spent-above-initial";
import { executionRateWrong } from "./a16-execution-rate-wrong";
import { executionScoreWrong } from "./a17-execution-score-wrong";
import { spentWithoutBudget } from "./a18-spent-without-budget";
import { lowExecutionUnexplained } from "./a19-low-execution-unexplained";
import { adjustmentUnexplained } from "./a20-adjustment-unexplained";
import { moneyGoneGoalMissed } from "./a21-money-gone-goal-missed";
import { promptLeft } from "./a22-prompt-left";
import { untidyText } from "./a23-untidy-text";
import { goalMissing } from "./b01-goal-missing";
import { oneGoalMissing } from "./b02-one-goal-missing";
import { goalsAlike } from "./b03-goals-alike";
import { goalTooShort } from "./b04-goal-too-short";
import { goalWithoutFigure } from "./b05-goal-without-figure";
import { outputMissing } from "./b06-output-missing";
import { benefitMissing } from "./b07-benefit-missing";
import { satisfactionMissing } from "./b08-satisfaction-missing";
import { quantityMissing } from "./b09-quantity-missing";
import { qualityOrTimeMissing } from "./b10-quality-or-time-missing";
import { costMissing } from "./b11-cost-missing";
import { categoryMisplaced } from "./b12-category-misplaced";
import { nameMissing } from "./b13-name-missing";
import { nameRepeated } from "./b14-name-repeated";
import { figureInName } from "./b15-figure-in-name";
import { nameNotANoun } from "./b16-name-not-a-noun";
import { nameLength } from "./b17-name-length";
import { numberOfIndicators } from "./b18-number-of-indicators";
import { operatorMissing } from "./b19-operator-missing";
import { targetNotANumber } from "./b20-target-not-a-number";
import { unitMissing } from "./b21-unit-missing";
import { figureSaidQualitative } from "./b22-figure-said-qualitative";
import { targetGarbled } from "./b23-target-garbled";
import { nameAndUnitDiffer } from "./b24-name-and-unit-differ";
import { shareTargetAboveHundred } from "./b25-share-target-above-hundred";
import { atLeastHundredPercent } from "./b26-at-least-hundred-percent";
import { targetTooLow } from "./b27-target-too-low";
import { satisfactionTarget } from "./b28-satisfaction-target";
import { directionWrong } from "./b29-direction-wrong";
import { costAboveBudget } from "./b30-cost-above-budget";
import { costOnlyBudget } from "./b31-cost-only-budget";
import { vagueWords } from "./b32-vague-words";
import { tiersNotDescribed } from "./b33-tiers-not-described";
import { outputOrBenefit } from "./b34-output-or-benefit";
import { notEcological } from "./b35-not-ecological";
import { timeNotSaid } from "./b36-time-not-said";
import { deadlineOutsidePeriod } from "./b37-deadline-outside-period";
import { priceTimesQuantity } from "./b38-price-times-quantity";
import { workNotGrown } from "./b39-work-not-grown";
import { projectsAlike } from "./b40-projects-alike";
import { targetsCopied } from "./b41-targets-copied";
import { basisMissing } from "./b42-basis-missing";
import { inTheLibrary } from "./b43-in-the-library";
import { targetWeights } from "./c01-target-weights";
import { totalWeights } from "./c02-total-weights";
import { dimensionPoints } from "./c03-dimension-points";
import { groupPoints } from "./c04-group-points";
import { weightMissing } from "./c05-weight-missing";
import { weightTooLarge } from "./c06-weight-too-large";
import { equalPoints } from "./c07-equal-points";
import { pointsNotApproved } from "./c08-points-not-approved";
import { outputAndBenefit } from "./c09-output-and-benefit";
import { frameworkPoints } from "./c10-framework-points";
import { exAntePoints } from "./c11-ex-ante-points";
import { notMonitored } from "./d01-not-monitored";
import { targetChanged } from "./d02-target-changed";
import { progressMissing } from "./d03-progress-missing";
import { progressNotANumber } from "./d04-progress-not-a-number";
import { tierUnknown } from "./d05-tier-unknown";
import { likelihood } from "./d06-likelihood";
import { deviationUnexplained } from "./d07-deviation-unexplained";
import { reasonNotTold } from "./d08-reason-not-told";
import { outlookMissing } from "./d09-outlook-missing";
import { certainThoughRed } from "./d10-certain-though-red";
import { impossibleThoughOnTime } from "./d11-impossible-though-on-time";
import { farAboveTarget } from "./d12-far-above-target";
import { aboveExactTarget } from "./d13-above-exact-target";
import { lessThanBefore } from "./d14-less-than-before";
import { forecastWrong } from "./d15-forecast-wrong";
import { nothingSpent } from "./d16-nothing-spent";
import { spendingBehind } from "./d17-spending-behind";
import { moneyAheadOfWork } from "./d18-money-ahead-of-work";
import { targetNotAdjusted } from "./d19-target-not-adjusted";
import { spreadOverMonths } from "./d20-spread-over-months";
import { cutOffMonth } from "./d21-cut-off-month";
import { actualMissing } from "./e01-actual-missing";
import { actualNotANumber } from "./e02-actual-not-a-number";
import { scoreAboveWeight } from "./e03-score-above-weight";
import { scoreMissing } from "./e04-score-missing";
import { scoreDiffers } from "./e05-score-differs";
import { tierScoreOutside } from "./e06-tier-score-outside";
import { reasonMissing } from "./e07-reason-missing";
import { fullScoreMissed } from "./e08-full-score-missed";
import { wellAboveTarget } from "./e09-well-above-target";
import { overshootUnexplained } from "./e10-overshoot-unexplained";
import { actualsEqualTargets } from "./e11-actuals-equal-targets";
import { fullMarksLowExecution } from "./e12-full-marks-low-execution";
import { scoreAboveExecution } from "./e13-score-above-execution";
import { totalWrong } from "./e14-total-wrong";
import { gradeWrong } from "./e15-grade-wrong";
import { totalAboveCap } from "./e16-total-above-cap";
import { evaluatedOtherwise } from "./e17-not-as-approved";
import { resultCopiesGoal } from "./e18-result-copies-goal";
import { emptyReason } from "./e19-empty-reason";
import { satisfactionUnfounded } from "./e20-satisfaction-unfounded";
import { shareAboveHundred } from "./e21-share-above-hundred";
import { nothingHappened } from "./e22-nothing-happened";
import { equalScores } from "./e23-equal-scores";
import { tooManyWords } from "./e24-too-many-words";
import { notAllEvaluated } from "./e25-not-all-evaluated";
import { costPointsWithoutIndicator } from "./e26-cost-points-without-indicator";
import { handedInLate } from "./e27-handed-in-late";
import { notEvaluated } from "./f01-not-evaluated";
import { conclusionMissing } from "./f02-conclusion-missing";
import { refusedButFunded } from "./f03-refused-but-funded";
import { arrangedAboveApproved } from "./f04-arranged-above-approved";
import { partialWithoutCut } from "./f05-partial-without-cut";
import { conclusionAndScoreDiffer } from "./f06-conclusion-and-score-differ";
import { dimensionNotScored } from "./f07-dimension-not-scored";
import { failingDimension } from "./f08-failing-dimension";
import { evaluatedTooLate } from "./f09-evaluated-too-late";
import { documentsMissing } from "./f10-documents-missing";
import { evaluationGradeWrong, scoringTableGradeWrong } from "./g01-score-grade-mismatch";
import { selfWellAboveKey } from "./g02-self-well-above-key";
import { commissionedByEvaluated } from "./g03-commissioned-by-evaluated";
import { conflictOfInterest } from "./g04-conflict-of-interest";
import { objectUnclear } from "./g05-object-unclear";
import { measureMissing } from "./g06-measure-missing";
import { budgetNotCut } from "./g07-budget-not-cut";
import { rectificationOverdue } from "./g08-rectification-overdue";
import { moneyNotRecovered } from "./g09-money-not-recovered";
import { publishedLate } from "./g10-published-late";
import { confidentialPublished } from "./g11-confidential-published";
import { targetsNotPublished } from "./g12-targets-not-published";
import { publishedUnfilled } from "./g13-published-unfilled";

/** Every rule about forms, in the order of the catalogue. A new rule is added here and nowhere else. */
export const catalogue: readonly Rule[] = [
  fieldMissing,
  codeUnknown,
  projectRepeated,
  nameDiffers,
  periodWrong,
  attributeWrong.onForm,
  amountNotANumber,
  fundTotalMismatch,
  fundTotalZero,
  amountInYuan,
  notAsApproved,
  yearAbovePeriod,
  tooManyDecimals,
  spentAboveBudget,
  spentAboveInitial,
  executionRateWrong,
  executionScoreWrong,
  spentWithoutBudget,
  lowExecutionUnexplained,
  adjustmentUnexplained,
  moneyGoneGoalMissed,
  promptLeft,
  untidyText,
  goalMissing,
  oneGoalMissing,
  goalsAlike,
  goalTooShort,
  goalWithoutFigure,
  outputMissing,
  benefitMissing,
  satisfactionMissing,
  quantityMissing,
  qualityOrTimeMissing,
  costMissing,
  categoryMisplaced,
  nameMissing,
  nameRepeated,
  figureInName,
  nameNotANoun,
  nameLength,
  numberOfIndicators,
  operatorMissing,
  targetNotANumber,
  unitMissing,
  figureSaidQualitative,
  targetGarbled,
  nameAndUnitDiffer,
  shareTargetAboveHundred,
  atLeastHundredPercent,
  targetTooLow,
  satisfactionTarget,
  directionWrong,
  costAboveBudget,
  costOnlyBudget,
  vagueWords,
  tiersNotDescribed,
  outputOrBenefit,
  notEcological,
  timeNotSaid,
  deadlineOutsidePeriod,
  priceTimesQuantity,
  workNotGrown,
  projectsAlike,
  targetsCopied,
  basisMissing,
  inTheLibrary,
  targetWeights,
  totalWeights,
  dimensionPoints,
  groupPoints,
  weightMissing,
  weightTooLarge,
  equalPoints,
  pointsNotApproved,
  outputAndBenefit,
  frameworkPoints,
  exAntePoints,
  notMonitored,
  targetChanged,
  progressMissing,
  progressNotANumber,
  tierUnknown,
  likelihood,
  deviationUnexplained,
  reasonNotTold,
  outlookMissing,
  certainThoughRed,
  impossibleThoughOnTime,
  farAboveTarget,
  aboveExactTarget,
  lessThanBefore,
  forecastWrong,
  nothingSpent,
  spendingBehind,
  moneyAheadOfWork,
  targetNotAdjusted,
  spreadOverMonths,
  cutOffMonth,
  actualMissing,
  actualNotANumber,
  scoreAboveWeight,
  scoreMissing,
  scoreDiffers,
  tierScoreOutside,
  reasonMissing,
  fullScoreMissed,
  wellAboveTarget,
  overshootUnexplained,
  actualsEqualTargets,
  fullMarksLowExecution,
  scoreAboveExecution,
  totalWrong,
  gradeWrong,
  totalAboveCap,
  evaluatedOtherwise,
  resultCopiesGoal,
  emptyReason,
  satisfactionUnfounded,
  shareAboveHundred,
  nothingHappened,
  equalScores,
  tooManyWords,
  costPointsWithoutIndicator,
  conclusionMissing.onForm,
  partialWithoutCut.onForm,
  conclusionAndScoreDiffer.onForm,
  dimensionNotScored.onForm,
  failingDimension.onForm,
  scoringTableGradeWrong,
  publishedUnfilled,
];

/** Every rule about a bureau's registers. */
export const registerCatalogue: readonly RegisterRule[] = [
  attributeWrong.onRegister,
  notAllEvaluated,
  handedInLate,
  notEvaluated,
  conclusionMissing.onRegister,
  refusedButFunded.onRegister,
  arrangedAboveApproved.onRegister,
  partialWithoutCut.onRegister,
  conclusionAndScoreDiffer.onRegister,
  dimensionNotScored.onRegister,
  failingDimension.onRegister,
  evaluatedTooLate,
  documentsMissing,
  evaluationGradeWrong,
  selfWellAboveKey,
  commissionedByEvaluated,
  conflictOfInterest,
  objectUnclear,
  measureMissing,
  budgetNotCut,
  rectificationOverdue,
  moneyNotRecovered,
  publishedLate,
  confidentialPublished,
  targetsNotPublished,
];
