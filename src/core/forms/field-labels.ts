import type { FieldName } from "./form";
import { headingText } from "./heading-text";

type Labels = readonly (readonly [RegExp, FieldName])[];

/** Labels in the head of a form. */
const HEAD: Labels = [
  [
    /^(?:项目名称|项目|专项名称|专项资金名称|转移支付名称|二级项目名称|项目名称[及和]?(?:项目)?编码|政策名称|政策\(项目\)名称)$/,
    "project",
  ],
  [/^(?:二级)?项目(?:编码|代码|编号)$/, "projectCode"],
  [
    /^(?:一级|项目|中央|省级|市级|预算)?主管(?:预算)?(?:部门|单位)(?:[及和(]?(?:代码|编码)\)?|名称)?$/,
    "department",
  ],
  [/^(?:主管)?部门(?:代码|编码)$/, "departmentCode"],
  [
    /^(?:项目)?(?:实施|填报|预算|项目|承担|申报|申请|使用)单位(?:名称|[及和]?(?:代码|编码))?$|^(?:单位|部门|部门单位)名称$|^部门$/,
    "unit",
  ],
  [/^(?:预算)?单位(?:代码|编码)$/, "unitCode"],
  [/^(?:预算|评价|自评|目标|绩效|项目)?年度$|^年份$/, "year"],
  [/^项目(?:属性|性质|状态)$/, "attribute"],
  [/^(?:项目|支出)(?:类别|类型)$/, "projectType"],
  [
    /^(?:项目)?(?:实施)?(?:期|周期|期限|起止(?:时间|年限|日期|年度)|实施(?:时间|年限|期限|周期))$|^项目(?:执行)?(?:期|周期|期限|时间)$/,
    "period",
  ],
  [/^(?:项目|计划|实施)*(?:开始|起始|开工)(?:时间|日期|年度|年份)$/, "periodStart"],
  [/^(?:项目|计划|实施)*(?:结束|终止|完成|完工|竣工)(?:时间|日期|年度|年份)$/, "periodEnd"],
  [/^(?:实施期|项目期|中期|中长期|长期|项目总体)(?:总体|绩效)*目标$/, "periodGoal"],
  [/^(?:预期|年初设定|年初|年度预期|设定)(?:绩效)?目标$/, "expectedGoal"],
  [/^(?:全年|调整后?|年度)?调整后?(?:绩效)?目标$|^全年(?:绩效)?目标$/, "adjustedGoal"],
  [
    /^(?:实际|年度目标|目标|年度总体目标|总体目标|全年目标实际|全年)(?:实际)?完成情况$/,
    "actualGoal",
  ],
  [/^项目年度目标$/, "expectedGoal"],
  [/^(?:项目)?立项依据$/, "basis"],
  [/^项目(?:概况|概述|简介|基本情况|主要内容)$/, "summary"],
  [/^(?:项目)?负责人(?:姓名)?(?:[及/]?(?:联系)?电话)?$/, "leader"],
  [/^(?:负责人)?联系(?:电话|方式)$/, "phone"],
  [/^(?:评价|评估|评审|打分|评分)(?:人|人员|专家)(?:姓名)?$|^专家(?:姓名)?$/, "filledBy"],
  [/^(?:能否|是否)?达到预期(?:绩效)?目标$/, "goalMet"],
  [/^(?:绩效)?目标执行情况$/, "progress"],
];

/** Labels below the table. */
const TAIL: Labels = [
  [/^(?:总体|自评|评价|评估|绩效评价)?结论$|^(?:评估|评价)意见$/, "conclusion"],
  [/^(?:存在|主要)*(?:的)?(?:主要)?问题(?:及原因|及原因分析)?$/, "problems"],
  [/^(?:下一步)?(?:改进|整改|工作)?(?:措施|建议)$|^改进(?:措施|建议|意见).*$/, "measures"],
  [/^(?:偏差|未完成|偏差大或目标未完成|自评扣分|扣分)?(?:原因)(?:分析|说明)?$/, "reasons"],
  [/^(?:填报|填表|制表|评估|评价|经办|评审)人(?:员|签名|签字)?$|^专家(?:签名|签字)?$/, "filledBy"],
  [/^(?:填报|填表|评估|评价|评审)(?:日期|时间)$|^日期$/, "filledOn"],
  [/^(?:项目|财务|单位)?负责人(?:签字)?$/, "leader"],
  [/^联系(?:电话|方式)$/, "phone"],
];

/** Labels of an ex-ante evaluation's amounts, above or below its table. */
const AMOUNTS: Labels = [
  [/^(?:项目)?(?:申请|申报)(?:资金|预算|财政资金)?(?:额|金额|数|总额|额度|规模|资金)$/, "applied"],
  [
    /^(?:评估)?(?:核定|建议|审定|审核|批复|建议安排|评估)(?:资金|预算)?(?:额|金额|数|总额|额度|规模|资金)$/,
    "approved",
  ],
  [/^(?:核减|审减)(?:资金|预算)?(?:额|金额|数|总额)?(?:及原因|与原因)?$/, "reduced"],
];

const LONGEST_LABEL = 24;

/** The field a label in the head of a form names. */
export function headLabel(text: string): FieldName | undefined {
  return find(text, HEAD) ?? find(text, AMOUNTS);
}

/** The field a label below a table names. */
export function tailLabel(text: string): FieldName | undefined {
  return find(text, TAIL) ?? find(text, AMOUNTS);
}

function find(text: string, labels: Labels): FieldName | undefined {
  if (text.length < 2 || text.length > LONGEST_LABEL) return undefined;
  const words = headingText(text);
  return labels.find(([pattern]) => pattern.test(words))?.[1];
}
