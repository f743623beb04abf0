import type { SelfEvaluationRecord } from "../printed-self-evaluation";

/**
 * A published self-evaluation (2022, 元) without errors.
 */
export const se24: SelfEvaluationRecord = {
  title: "财政项目支出绩效自评表 普陀体育中心与委托运营方结算费用",
  region: "上海市普陀区",
  year: 2022,
  money: {
    unit: "元",
    总额: {
      年初预算数: "250000.00",
      全年预算数: "250000.00",
      全年执行数: "215,457.6",
      分值: "10",
      执行率: "86.19%",
      得分: "8.62",
    },
  },
  goal: {
    expected: "按合同约定与运营方结算费用，保证体育中心正常开放。",
    reached: "费用已按合同结算，体育中心全年正常开放。",
  },
  indicators: [
    {
      level1: "产出指标",
      level2: "数量指标",
      level3: "与委托运营方结算完成率",
      targetText: "=100%",
      actualText: "100%",
      weight: 10.0,
      score: 10.0,
      note: null,
    },
    {
      level1: "产出指标",
      level2: "质量指标",
      level3: "合同结算条款完成率",
      targetText: "=100%",
      actualText: "100%",
      weight: 20.0,
      score: 20.0,
      note: null,
    },
    {
      level1: "产出指标",
      level2: "时效指标",
      level3: "费用结算及时性",
      targetText: "及时",
      actualText: "及时",
      weight: 20.0,
      score: 20.0,
      note: null,
    },
    {
      level1: "效益指标",
      level2: "社会效益指标",
      level3: "与委托运营方合同完成率",
      targetText: "=100%",
      actualText: "100%",
      weight: 30.0,
      score: 30.0,
      note: null,
    },
    {
      level1: "满意度指标",
      level2: "服务对象满意度指标",
      level3: "场馆开放满意度",
      targetText: ">=90%",
      actualText: "100%",
      weight: 10.0,
      score: 10.0,
      note: null,
    },
  ],
  totals: {
    总分权重: "100",
    总分得分: "98.62",
  },
};
