import type { MoneyColumn } from "./form";
import { headingText, LONGEST_HEADING } from "./heading-text";
import { withoutMonths } from "./months";

const SYNONYMS: readonly (readonly [RegExp, MoneyColumn])[] = [
  [/^(?:实施期|项目期|中期|总体|项目总)(?:资金|预算)?(?:总额|数|金额)$/, "period"],
  [
    /^年初(?:批复|安排|部门|财政|资金)*(?:预算)?(?:数|安排|安排数|批复数|批复|金额|资金)?$/,
    "initial",
  ],
  [/^(?:年度|全年|年中)?(?:预算)?(?:调整|追加)(?:数|金额|情况)?$|^年度预算调整$/, "adjustment"],
  [
    /^(?:全年|年度|当年|本年|调整|调整后|调整后的|调整后全年|部门|项目)*(?:预算)(?:数|总额|金额|安排数)?(?:调整后)?$/,
    "annual",
  ],
  [
    /^(?:预计)?(?:全年|年底|年末)?(?:预计)(?:全年|年底|年末)?(?:资金)?(?:结余|结转结余)/,
    "forecastBalance",
  ],
  [/^(?:项目|指标|资金|预算|项目指标)*(?:结余|结转结余)(?:数|资金|金额)?$/, "balance"],
  [
    /^(?:预计)?(?:全年|全年度|年度|年底|年末|项目)?(?:预计|预期)(?:全年|年底|年末|可)?(?:资金|预算)?(?:执行|支出|完成)(?:数|金额|总额|情况)?$/,
    "forecast",
  ],
  [
    /^(?:全年|预算|实际|累计|当年|年度|本年|资金|实际资金|目前|当前|已)*(?:执行|支出|决算)(?:数|金额|总额)?$/,
    "executed",
  ],
  [/^(?:预算|资金|全年|支出|累计|当前)*(?:执行率|支出率|执行进度|支出进度)%?$/, "rate"],
  [/^(?:执行率)?(?:分值|权重)$/, "weight"],
  [/^(?:执行率|自评|执行)?得分$/, "score"],
  [/^(?:未完成|偏差|预算调整|未执行|执行偏差|调整)?(?:原因|原因分析|原因说明)(?:及.*)?$/, "reason"],
];

/** What a cell means as a heading of the fund block; undefined for anything else. */
export function moneyHeading(text: string): MoneyColumn | undefined {
  if (text.length < 2 || text.length > LONGEST_HEADING) return undefined;
  const words = withoutMonths(headingText(text));
  return SYNONYMS.find(([pattern]) => pattern.test(words))?.[1];
}

const FUND_LABEL =
  /资金|拨款|总额|合计|预算|结转|结余|其他|其它|其中|财政|中央|省级|自治区|市级|盟市|区县|县级|旗县|区级|本级|上级|下级|乡镇|自有|自筹|收入|支出|贷款|债券|基金|投入|投资/;

/** Whether a text can be the label of a row of the fund block. */
export function isFundLabel(text: string): boolean {
  const words = headingText(text);
  return words.length <= 24 && FUND_LABEL.test(words);
}

/** The label of the whole block stands left of all its rows and says nothing about one of them. */
export function isBlockLabel(text: string): boolean {
  return /^(?:项目|预算|年度|部门|整体)*(?:资金|预算执行|预算支出|资金来源|预算资金|资金执行)(?:情况)?$/.test(
    headingText(text)
  );
}
