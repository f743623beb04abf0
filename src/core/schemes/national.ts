import type { Scheme } from "./scheme";

/**
 * 国家: grades of 财预〔2020〕10号 as published practice states them, 优 90–100, 良 80–90, 中 60–80,
 * 差 below 60, lower bounds inclusive. The other figures are defaults a bureau may change.
 */
export const nationalScheme: Scheme = {
  name: "国家",
  grades: [
    { label: "优", from: 90 },
    { label: "良", from: 80 },
    { label: "中", from: 60 },
    { label: "差", from: 0 },
  ],
  weights: {
    execution: 10,
    indicators: 90,
    dimensions: [
      { name: "产出指标", points: 50 },
      { name: "效益指标", points: 30 },
      { name: "满意度指标", points: 10 },
    ],
  },
  rounding: { mode: "half-up", step: 0.01 },
  shares: { digits: 1, mode: "half-up" },
  negativeMethod: "excess",
  tiers: { achieved: 0.8, partial: 0.6 },
  tolerance: { amount: 0.01, rate: 0.0005, points: 0.01 },
  rules: {},
  maximumWeight: 30,
  scoring: {
    overachievement: { policy: "explain", noteFrom: 0.2, explainFrom: 0.3, deduction: 2 },
    deadline: { days: 1, share: 1 },
    strictBound: "full",
    satisfaction: {
      method: "proportion",
      steps: [
        { from: 0.9, share: 1 },
        { from: 0.8, share: 0.8 },
        { from: 0.6, share: 0.5 },
        { from: 0, share: 0 },
      ],
    },
    executionSteps: [],
    caps: [],
    selfScore: { gap: 0.05, unspent: 0.2 },
  },
  monitoring: {
    cutOffMonth: 7,
    plan: "A",
    indicator: { red: 60, yellow: 80, blue: 120 },
    budget: { red: 60, yellow: 80 },
    budgetCounts: false,
    reasonFor: ["红", "黄"],
    overshoot: 0.15,
  },
  exAnte: {
    dimensions: [
      { name: "立项必要性", points: 20 },
      { name: "投入经济性", points: 20 },
      { name: "绩效目标合理性", points: 20 },
      { name: "实施方案可行性", points: 20 },
      { name: "筹资合规性", points: 20 },
    ],
    conclusions: [
      { label: "予以支持", from: 80 },
      { label: "予以部分支持", from: 60 },
      { label: "不予支持", from: 0 },
    ],
    failing: { below: 0.6, veto: false },
    triggers: { newAbove: 50, continuedAbove: 0.2 },
  },
  application: {
    grades: [
      { label: "优", action: "优先保障" },
      { label: "良", action: "据实保障" },
      { label: "中", action: "核减预算" },
      { label: "差", action: "取消或暂停安排" },
    ],
    lights: [
      { label: "红", action: "暂停拨款，限期整改或收回资金" },
      { label: "黄", action: "提醒整改，跟踪进度" },
      { label: "绿", action: "继续执行" },
      { label: "蓝", action: "继续执行，核对指标值是否偏低" },
    ],
    composite: [
      { stage: "目标", weight: 20 },
      { stage: "监控", weight: 15 },
      { stage: "自评", weight: 25 },
      { stage: "部门评价", weight: 10 },
      { stage: "应用", weight: 15 },
      { stage: "公开", weight: 10 },
      { stage: "基础", weight: 5 },
    ],
  },
};
