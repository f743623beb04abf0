import type { MonitoringRecord } from "../printed-monitoring";

/**
 * Three monitoring forms. The first has targets and funds as a township published them for 2022; its
 * report breaks off before it says what was reached, so these cells are blank. The second spends as a
 * published form of a city did (87.57 of 220 by June); its indicators, and all of the third form, are
 * made up to show every light.
 */
export const monitoring: readonly MonitoringRecord[] = [
  {
    sheet: "道路硬化",
    project: "新田镇吴冲路和枫树路项目",
    department: "宣州区财政局",
    unit: "新田镇",
    year: 2022,
    month: 12,
    goal: "硬化吴冲路、枫树路路面，方便村民出行。",
    money: [
      { label: "年度资金总额：", initial: 157, annual: 157, executed: 157, forecast: 157 },
      {
        label: "其中：县级财政衔接资金",
        initial: 39.3,
        annual: 39.3,
        executed: 39.3,
        forecast: 39.3,
      },
      { label: "其他资金", initial: 117.7, annual: 117.7, executed: 117.7, forecast: 117.7 },
    ],
    indicators: [
      published("产出指标", "数量指标", "吴冲路路面硬化建设里程", "1.091公里"),
      published("产出指标", "数量指标", "吴冲路路面宽度", "不低于3.5米"),
      published("产出指标", "数量指标", "吴冲路厚度", "不低于20厘米"),
      published("产出指标", "数量指标", "枫树路建设里程", "0.875公里"),
      published("产出指标", "质量指标", "项目验收合格率", "100%"),
      published("产出指标", "时效指标", "项目完成及时率", "100%"),
      published("产出指标", "成本指标", "每公里补助", "20万元"),
      published("效益指标", "社会效益指标", "村通硬化路率", "100%"),
      published("满意度指标", "服务对象满意度指标", "受益群体满意度", "达100%"),
    ],
  },
  {
    sheet: "图书馆开放",
    project: "公共图书馆免费开放（示例）",
    department: "文化和旅游局",
    unit: "图书馆",
    year: 2024,
    month: 6,
    goal: "全年免费开放，办好读者活动。",
    money: [
      { label: "年度资金总额：", initial: 220, annual: 220, executed: 87.57, forecast: 210 },
      {
        label: "其中：本年一般公共预算拨款",
        initial: 220,
        annual: 220,
        executed: 87.57,
        forecast: 210,
      },
    ],
    indicators: [
      {
        ...published("产出指标", "数量指标", "全年开放天数", "≥300天"),
        actual: "152天",
        expected: "305天",
        likelihood: 0,
      },
      {
        ...published("产出指标", "数量指标", "举办读者活动场次", "≥60场"),
        actual: "20场",
        expected: "50场",
        reason: 2,
        note: "活动部缺 2 人",
        likelihood: 1,
        remark: "招募志愿者，下半年补办",
      },
      {
        ...published("产出指标", "数量指标", "新增图书", "≥10000册"),
        actual: "6800册",
        expected: "10000册",
        likelihood: 0,
      },
      {
        ...published("产出指标", "质量指标", "图书加工差错率", "≤1%"),
        actual: "0.6%",
        expected: "0.8%",
        likelihood: 0,
      },
      {
        ...published("产出指标", "时效指标", "馆舍维修完成时间", "9月底前"),
        actual: "正在施工",
        expected: "9月底前完成",
        likelihood: 1,
      },
      {
        ...published("效益指标", "社会效益指标", "到馆读者", "≥12万人次"),
        actual: "3.2万人次",
        expected: "8万人次",
        likelihood: 2,
      },
      {
        ...published("满意度指标", "服务对象满意度指标", "读者满意度", "≥90%"),
        actual: "94%",
        expected: "94%",
        likelihood: 0,
      },
    ],
  },
  {
    sheet: "技能培训",
    project: "职业技能培训补贴（示例）",
    department: "人力资源和社会保障局",
    unit: "就业服务中心",
    year: 2024,
    month: 7,
    goal: "培训 1000 人，促进就业。",
    money: [
      { label: "年度资金总额：", initial: 300, annual: 280, executed: 170, forecast: 280 },
      {
        label: "其中：本年一般公共预算拨款",
        initial: 300,
        annual: 280,
        executed: 170,
        forecast: 280,
      },
    ],
    indicators: [
      {
        ...published("产出指标", "数量指标", "培训人数", "≥1000人"),
        actual: "467人",
        expected: "1000人",
        likelihood: 0,
      },
      {
        ...published("产出指标", "数量指标", "开办班次", "≥20期"),
        actual: "10期",
        expected: "20期",
        likelihood: 0,
      },
      {
        ...published("产出指标", "成本指标", "人均补贴标准", "≤2800元"),
        actual: "2650元",
        expected: "2700元",
        likelihood: 0,
      },
      {
        ...published("效益指标", "社会效益指标", "带动就业效果", "效果明显"),
        actual: "达成",
        expected: "达成",
        likelihood: 0,
      },
    ],
  },
];

function published(level1: string, level2: string, level3: string, target: string) {
  return { level1, level2, level3, target, actual: null };
}
