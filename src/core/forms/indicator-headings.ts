import type { IndicatorColumn } from "./form";
import { headingText, LONGEST_HEADING } from "./heading-text";

/** What a heading of an indicator table means, and how sure that is. */
export interface IndicatorHeading {
  readonly column: IndicatorColumn | "project" | "unitName";
  /** Of two headings for the same column the higher rank wins. */
  readonly rank: number;
}

type Synonyms = readonly (readonly [RegExp, IndicatorHeading["column"], number])[];

const SYNONYMS: Synonyms = [
  [/^(?:一级(?:绩效|评价)?(?:指标)?(?:名称|内容)?|指标类[别型]|评价维度)$/, "dimension", 2],
  [/^(?:二级(?:绩效|评价)?(?:指标)?(?:名称|内容)?|指标分类)$/, "category", 2],
  [/^三级(?:绩效|评价)?(?:指标)?(?:名称|内容)?$/, "name", 3],
  [/^(?:指标名称|指标内容|绩效指标(?:名称|内容)|具体指标(?:名称|内容)?|四级指标)$/, "name", 2],
  [/^(?:绩效指标|指标|绩效内容)$/, "name", 1],
  [
    /^(?:指标|计算|运算|比较|逻辑|数学|评价|计算公式|指标值)?(?:符号|运算符号?|算符)$/,
    "operator",
    3,
  ],
  [/^(?:指标)?性质$/, "operator", 2],
  [/^(?:指标)?方向性?$/, "operator", 1],
  [/^调整后?(?:年度)?(?:指标|目标)值$/, "target", 3],
  [
    /^(?:年度|全年|年初|预期|计划|绩效|当年|本年|本年度|设定|批复|项目|三级指标|指标)*(?:指标值|目标值|计划值|标准值)(?:及单位)?$/,
    "target",
    2,
  ],
  [/^(?:当年|全年|年度)?(?:预期|预计|计划)(?:当年)?(?:实现|完成)?(?:值|实现)$/, "target", 1],
  [/^(?:实施期|总体|中期|长期)(?:绩效)?(?:指标值|目标值)$/, "target", 1],
  [/^(?:计量|度量|指标|数值|指标值)单位$/, "unit", 2],
  [/^单位$/, "unit", 1],
  [
    /^(?:年度|全年|当年|本年|本年度|年末|指标|目标|实际|当前|累计|自评)*(?:完成值|实际值|实现值|完成指标值|完成数|完成值及单位)$/,
    "actual",
    3,
  ],
  [/^\d+[-—~至]\d+月(?:份)?(?:执行|完成)(?:情况|值)$/, "actual", 3],
  [
    /^(?:年度|全年|当年|本年|指标|目标|实际|绩效目标|绩效指标)*(?:完成情况|实现情况|实际完成|执行情况|完成)$/,
    "actual",
    2,
  ],
  [
    /^(?:指标|标准|评价|单项|分项|满分)?(?:分值|权重|标准分|满分|赋分)(?:权重|分值|分数|分)?$/,
    "weight",
    2,
  ],
  [/^(?:分值|权重)(?:(?:数量|质量|时效|成本|效益|满意度)+|[/或、](?:分值|权重))$/, "weight", 2],
  [
    /^(?:自评|单位自评|指标|评价|实际|最终|自评价|考核|评审)*(?:得分|实得分|自评分|评分)(?:情况|数|值)?$/,
    "score",
    2,
  ],
  [/(?:原因|改进措施|偏差分析|偏差说明|偏差情况)/, "reason", 2],
  [/^(?:项目名称|所属项目|二级项目名称)$/, "project", 2],
  [/^(?:单位名称|预算单位|预算单位名称|实施单位|项目单位|主管部门)$/, "unitName", 2],
];

const NOT_A_HEADING = /系数|扣减|扣分|预计完成|上年|前年|历史|近[两三]年|依据|来源/;

/** What a cell means as a heading of an indicator table; undefined for anything else. */
export function indicatorHeading(text: string): IndicatorHeading | undefined {
  if (text.length < 2 || text.length > LONGEST_HEADING) return undefined;
  const words = headingText(text);
  if (words.length > 20) return undefined;
  for (const [pattern, column, rank] of SYNONYMS) {
    if (!pattern.test(words)) continue;
    if (column !== "reason" && NOT_A_HEADING.test(words)) return undefined;
    return { column, rank };
  }
  return undefined;
}
