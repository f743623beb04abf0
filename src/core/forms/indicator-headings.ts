import type { IndicatorColumn } from "./form";
import { headingText, LONGEST_HEADING } from "./heading-text";
import { withoutMonths } from "./months";

/** What a column says about the project of a row, where a table lists several projects. */
export type LedgerColumn =
  | "project"
  | "projectCode"
  | "unitName"
  | "unitCode"
  | "departmentName"
  | "projectAttribute"
  | "budget"
  | "spent"
  | "annualGoal"
  | "wholeGoal";

/** What a heading of an indicator table means, and how sure that is. */
export interface IndicatorHeading {
  readonly column: IndicatorColumn | LedgerColumn;
  /** Of two headings for the same column the higher rank wins. */
  readonly rank: number;
}

/** Boxes to tick printed in a heading: 优□. */
const BOXES = /[□☐○◯☑√]/g;

type Synonyms = readonly (readonly [RegExp, IndicatorHeading["column"], number])[];

/** Headings that say one thing only; they come first, some hold words of the general ones below. */
const PARTICULAR: Synonyms = [
  [/^(?:一级|二级|三级)指标(?:解释|说明|内涵)$/, "explanation", 2],
  [/^一级(?:指标)?(?:分值|权重|满分)$/, "dimensionWeight", 2],
  [/^二级(?:指标)?(?:分值|权重|满分)$/, "categoryWeight", 2],
  [
    /^(?:三级指标|指标|评价)(?:解释|说明|内涵|释义|定义)(?:[/、及和]?(?:评价|评估)?要点)?$/,
    "explanation",
    1,
  ],
  [
    /^(?:评价|评分|计分|扣分|评扣分|赋分|打分|得分|考核)(?:标准|细则|办法|规则|依据及标准|标准及办法)$/,
    "rubric",
    2,
  ],
  [/^(?:指标)?标杆值(?:[/、及]?目标值)?$/, "benchmark", 2],
  [/^(?:实施期|总体|中期|长期|项目期)(?:绩效)?(?:指标值|目标值)$/, "periodTarget", 2],
  [/^(?:得分|完成|计分)系数%?$/, "coefficient", 2],
  [/^(?:扣减|扣减的|核减|扣)分数?(?:值)?$/, "deduction", 2],
  [/^(?:是否)?(?:为)?(?:核心|重点|关键)(?:绩效)?指标$/, "core", 2],
  [/^(?:指标)?方向性?$/, "direction", 2],
  [
    /^(?:至|到)?(?:全年|全年度|年度|年底|年末|到年底)?(?:预计|预期|预测)(?:全年|全年度|年底|年末|到年底)?(?:可|能)?(?:完成|实现)(?:情况|程度|值|数|指标值|目标值)?$/,
    "forecast",
    3,
  ],
  [/可能性/, "likelihood", 2],
  [/^(?:指标|目标)?(?:完成率|完成比例|完成进度|完成程度|实现程度)%?$/, "completion", 2],
  [/^(?:指标)?(?:完成|执行)情况(?:的)?(?:简要)?(?:描述|说明|简述)$/, "description", 2],
  [/预警|^(?:监控|进度|绩效|指标)?(?:红黄绿|亮|信号)?灯(?:情况|色)?$|^亮灯/, "light", 2],
  [
    /^(?:佐证|证明|支撑|依据)(?:资料|材料|页码|文件)?(?:及页码|名称)?$|^(?:得分|评分|打分)依据$/,
    "evidence",
    2,
  ],
  [/^(?:指标|指标值)?来源$/, "source", 2],
  [/^(?:指标值|目标值|指标|年度指标值)?(?:设定|设置|确定|测算)?依据$/, "basis", 2],
  [/^(?:指标值?)?(?:取值|取数|评价|采集|数据采集|计算|考核)(?:方式|方法)$/, "method", 2],
  [/^(?:数据|资料|指标数据|取数)(?:的)?(?:来源|出处)$/, "dataSource", 2],
  [/^经费(?:保障|原因)?$|^资金保障$/, "reasonFunds", 2],
  [/^制度(?:保障|原因)?$|^政策保障$/, "reasonRules", 2],
  [/^人员(?:保障|原因)?$/, "reasonStaff", 2],
  [/^(?:硬件|硬件条件|设备|条件)(?:保障|原因)?$/, "reasonEquipment", 2],
  [/^其[他它](?:保障|原因)?$/, "reasonOther", 2],
  [/^(?:具体|偏差|其[他它]|详细)?(?:原因|情况)(?:说明|描述)$/, "reasonNote", 2],
  [/^(?:一定|确定)能?(?:完成|实现)?$/, "likelyCertain", 2],
  [/^有?可能(?:完成|实现)?$/, "likelyPossible", 2],
  [/^(?:完全)?不可?能(?:完成|实现)?$/, "likelyImpossible", 2],
  [/^优秀?$/, "tierBest", 2],
  [/^良好?$/, "tierGood", 2],
  [/^(?:中等?|一般)$/, "tierFair", 2],
  [/^(?:较?差)$/, "tierPoor", 2],
  [/^(?:备注|说明|有关说明|其[他它]说明)(?:及.*)?$/, "remark", 1],
  [
    /^(?:下一步|拟|拟采取的?|改进|整改|处置|应对|采取|纠偏)*(?:措施|举措|改进措施|处理意见)$/,
    "remark",
    2,
  ],
];

const GENERAL: Synonyms = [
  [/^(?:一级(?:绩效|评价)?(?:指标)?(?:名称|内容)?|指标类[别型])$/, "dimension", 2],
  [/^(?:评估|评价|评审|评分)(?:维度|方面|事项|类别)$/, "dimension", 2],
  [/^(?:二级(?:绩效|评价)?(?:指标)?(?:名称|内容)?|指标分类)$/, "category", 2],
  [/^(?:评估|评审|评分)内容$/, "category", 1],
  [/^三级(?:绩效|评价)?(?:指标)?(?:名称|内容)?$/, "name", 3],
  [/^(?:指标名称|指标内容|绩效指标(?:名称|内容)|具体指标(?:名称|内容)?|四级指标)$/, "name", 2],
  [/^(?:评估|评价|评审|评分|考核)(?:要点|指标|要素|因素)$/, "name", 2],
  [/^(?:绩效指标|指标|绩效内容)$/, "name", 1],
  [
    /^(?:指标|计算|运算|比较|逻辑|数学|评价|计算公式|指标值)?(?:符号|运算符号?|算符)$/,
    "operator",
    3,
  ],
  [/^(?:指标)?性质$/, "operator", 2],
  [/^(?:调整后?|全年)(?:年度)?(?:指标|目标)值$/, "target", 3],
  [
    /^(?:年度|全年|年初|预期|计划|绩效|当年|本年|本年度|设定|批复|项目|三级指标|指标)*(?:指标值|目标值|计划值|标准值)(?:及单位)?$/,
    "target",
    2,
  ],
  [/^(?:当年|全年|年度)?(?:预期|预计|计划)(?:当年)?(?:实现|完成)?(?:值|实现)$/, "target", 1],
  [/^(?:计量|度量|指标|数值|指标值)单位$/, "unit", 2],
  [/^单位$/, "unit", 1],
  [
    /^(?:年度|全年|当年|本年|本年度|年末|指标|目标|实际|当前|目前|累计|自评)*(?:完成值|实际值|实现值|完成指标值|完成数|完成值及单位)$/,
    "actual",
    3,
  ],
  [
    /^(?:年度|全年|当年|本年|指标|目标|实际|当前|目前|累计|绩效目标|绩效指标)*(?:完成情况|实现情况|实际完成|执行情况|完成)$/,
    "actual",
    2,
  ],
  [
    /^(?:指标|标准|评价|单项|分项|满分|三级指标|三级)?(?:分值|权重|标准分|满分|赋分)(?:权重|分值|分数|分)?$/,
    "weight",
    2,
  ],
  [/^(?:分值|权重)(?:(?:数量|质量|时效|成本|效益|满意度)+|[/或、](?:分值|权重))$/, "weight", 2],
  [
    /^(?:自评|单位自评|指标|评价|评估|实际|最终|自评价|考核|评审|专家|复核)*(?:得分|实得分|自评分|评分|打分)(?:情况|数|值)?$/,
    "score",
    2,
  ],
  [/(?:原因|改进措施|偏差分析|偏差说明|偏差情况)/, "reason", 2],
  [/^(?:项目名称|所属项目|二级项目名称)$/, "project", 2],
  [/^(?:二级)?项目(?:编码|代码|编号)$/, "projectCode", 2],
  [/^(?:单位名称|预算单位|预算单位名称|实施单位|项目单位)$/, "unitName", 2],
  [/^(?:预算)?单位(?:编码|代码)$/, "unitCode", 2],
  [/^(?:主管部门|主管部门名称|部门名称)$/, "departmentName", 2],
  [/^项目(?:属性|性质)$/, "projectAttribute", 2],
  [/^(?:年度|当年|项目|全年|调整后)*(?:预算|资金)(?:数|金额|总额)?$/, "budget", 1],
  [/^(?:全年|预算|累计)*(?:执行|支出)(?:数|金额)$/, "spent", 1],
  [/^(?:年度|总体|绩效)*目标$/, "annualGoal", 1],
  [/^(?:实施期|中期|长期)(?:总体|绩效)*目标$/, "wholeGoal", 1],
];

const NOT_A_HEADING = /系数|扣减|扣分|上年|前年|历史|近[两三]年/;

/** Whether a column describes the project of a row and not its indicator. */
export function isLedgerColumn(column: IndicatorHeading["column"]): column is LedgerColumn {
  return LEDGER_COLUMNS.has(column);
}

const LEDGER_COLUMNS: ReadonlySet<string> = new Set<LedgerColumn>([
  "project",
  "projectCode",
  "unitName",
  "unitCode",
  "departmentName",
  "projectAttribute",
  "budget",
  "spent",
  "annualGoal",
  "wholeGoal",
]);

/** What a cell means as a heading of an indicator table; undefined for anything else. */
export function indicatorHeading(text: string): IndicatorHeading | undefined {
  if (text.length < 1 || text.length > LONGEST_HEADING) return undefined;
  const full = headingText(text).replace(BOXES, "");
  if (full.length > 20) return undefined;
  const words = withoutMonths(full);
  for (const [pattern, column, rank] of PARTICULAR) {
    if (pattern.test(words)) return { column, rank };
  }
  for (const [pattern, column, rank] of GENERAL) {
    if (!pattern.test(words)) continue;
    if (column !== "reason" && NOT_A_HEADING.test(words)) return undefined;
    // 1-7月执行情况 says more than 执行情况 about what was reached.
    return { column, rank: column === "actual" && words !== full ? 3 : rank };
  }
  return undefined;
}
