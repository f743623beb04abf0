import { defineMessages } from "./message";

/** Texts of the place 监控; they are loaded with it, after the first paint. */
export const monitoringPaneMessages = defineMessages({
  run: { zh: "计算进度", en: "Show lights" },
  again: { zh: "重新计算", en: "Show again" },
  writeSummary: { zh: "写入汇总", en: "Write summary" },
  month: { zh: "截止月", en: "Until" },
  monthOfForm: { zh: "按表上写的", en: "As on the forms" },
  monthNumber: { zh: "{month}月", en: "Month {month}" },
  monthDiffers: {
    zh: "表上写的是 1—{own}月，现在按 1—{month}月算",
    en: "The form says months 1–{own}; shown for 1–{month}",
  },
  stale: { zh: "计算后已修改，请重新计算。", en: "Edited since. Show again." },

  firstTitle: { zh: "看每个项目亮什么灯", en: "See the light of every project" },
  firstText: {
    zh: "按截止月算出每条指标和预算的进度，亮红、黄、绿、蓝灯，并列出还要补充什么。",
    en: "Works out how far every indicator and the spending are by the cut-off month, and what has still to be explained.",
  },
  noneTitle: { zh: "没有找到监控表", en: "No monitoring form found" },
  noneText: {
    zh: "监控表的标题里有“监控”，或者表头里有“1-7月执行情况”这样的列和“偏差原因分析”或“完成目标可能性”。",
    en: "A monitoring form has 监控 in its title, or headings such as 1-7月执行情况 with 偏差原因分析 or 完成目标可能性.",
  },
  wholeWorkbook: { zh: "看整个工作簿", en: "Look at the whole workbook" },

  红: { zh: "红灯", en: "Red" },
  黄: { zh: "黄灯", en: "Yellow" },
  绿: { zh: "绿灯", en: "Green" },
  蓝: { zh: "蓝灯", en: "Blue" },
  none: { zh: "无灯", en: "No light" },
  counted: { zh: "{light} {n}", en: "{light} {n}" },
  filter: { zh: "只看某一种灯", en: "Show one light only" },
  projects: { zh: "{n} 个项目", en: "Projects: {n}" },
  indicators: { zh: "指标", en: "Indicators" },
  due: { zh: "{n} 处待补充", en: "To be written: {n}" },
  nothingDue: { zh: "没有要补充的", en: "Nothing to be written" },
  showMore: { zh: "再显示 {n} 个（还有 {rest} 个）", en: "Show {n} more ({rest} left)" },

  budget: { zh: "预算执行", en: "Spending" },
  rate: { zh: "执行率", en: "Rate" },
  spendingProgress: { zh: "支出进度比", en: "Of spending due" },
  targetProgress: { zh: "指标平均进度", en: "Of targets due" },
  both: { zh: "双监控", en: "Both monitors" },
  balance: { zh: "预计结余", en: "Left over" },
  forecastRate: { zh: "预计执行率", en: "Expected rate" },
  amount: { zh: "{n} {unit}", en: "{n} {unit}" },
  progress: { zh: "进度 {n}%", en: "{n}%" },
  expected: { zh: "全年预计 {text}", en: "Expected: {text}" },
  expectedShort: { zh: "预计达不到指标值", en: "Expected to miss the target" },
  deviation: { zh: "偏差 {n}", en: "Deviation {n}" },
  unnamed: { zh: "（没有名称）", en: "(no name)" },
  blank: { zh: "未填", en: "blank" },
});

export type MonitoringPaneMessage = keyof typeof monitoringPaneMessages;
