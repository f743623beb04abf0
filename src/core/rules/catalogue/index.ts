import type { RegisterRule, Rule } from "../rule";
import { fieldMissing } from "./a01-field-missing";
import { projectRepeated } from "./a03-project-repeated";
import { periodWrong } from "./a05-period-wrong";
import { amountNotANumber } from "./a07-amount-not-a-number";
import { fundTotalMismatch } from "./a08-fund-total-mismatch";
import { fundTotalZero } from "./a09-fund-total-zero";
import { amountInYuan } from "./a10-amount-in-yuan";
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
import { outputMissing } from "./b06-output-missing";
import { benefitMissing } from "./b07-benefit-missing";
import { satisfactionMissing } from "./b08-satisfaction-missing";
import { quantityMissing } from "./b09-quantity-missing";
import { categoryMisplaced } from "./b12-category-misplaced";
import { nameMissing } from "./b13-name-missing";
import { nameRepeated } from "./b14-name-repeated";
import { targetNotANumber } from "./b20-target-not-a-number";
import { atLeastHundredPercent } from "./b26-at-least-hundred-percent";
import { targetWeights } from "./c01-target-weights";
import { totalWeights } from "./c02-total-weights";
import { weightMissing } from "./c05-weight-missing";
import { weightTooLarge } from "./c06-weight-too-large";
import { actualMissing } from "./e01-actual-missing";
import { actualNotANumber } from "./e02-actual-not-a-number";
import { scoreAboveWeight } from "./e03-score-above-weight";
import { scoreMissing } from "./e04-score-missing";
import { scoreDiffers } from "./e05-score-differs";
import { reasonMissing } from "./e07-reason-missing";
import { fullScoreMissed } from "./e08-full-score-missed";
import { totalWrong } from "./e14-total-wrong";
import { gradeWrong } from "./e15-grade-wrong";

/** Every rule about forms, in the order of the catalogue. A new rule is added here and nowhere else. */
export const catalogue: readonly Rule[] = [
  fieldMissing,
  projectRepeated,
  periodWrong,
  amountNotANumber,
  fundTotalMismatch,
  fundTotalZero,
  amountInYuan,
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
  outputMissing,
  benefitMissing,
  satisfactionMissing,
  quantityMissing,
  categoryMisplaced,
  nameMissing,
  nameRepeated,
  targetNotANumber,
  atLeastHundredPercent,
  targetWeights,
  totalWeights,
  weightMissing,
  weightTooLarge,
  actualMissing,
  actualNotANumber,
  scoreAboveWeight,
  scoreMissing,
  scoreDiffers,
  reasonMissing,
  fullScoreMissed,
  totalWrong,
  gradeWrong,
];

/** Every rule about a bureau's registers. */
export const registerCatalogue: readonly RegisterRule[] = [];
