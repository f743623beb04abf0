import { defineMessages } from "./message";

/** Titles and remarks of 转为数值, 修复公式 and of inserting a formula. */
export const formulaMessages = defineMessages({
  freezeTitle: { zh: "把 {count} 个公式转为数值", en: "Turn {count} formulas into values" },
  freezeNothing: { zh: "没有可以转为数值的公式", en: "There is no formula to turn into a value" },
  repairTitle: { zh: "修复 {count} 个公式", en: "Repair {count} formulas" },
  repairNothing: { zh: "没有需要修复的公式", en: "There is no formula to repair" },
  insertTitle: { zh: "在 {cell} 写入公式", en: "Write a formula into {cell}" },
  leftProtected: {
    zh: "“{sheet}”受保护，{count} 个公式没有动；请先撤销工作表保护",
    en: "“{sheet}” is protected: {count} formulas stay as they are; unprotect the sheet first",
  },
  leftErrors: {
    zh: "{count} 个公式显示错误，没有转",
    en: "{count} formulas show an error and stay as they are",
  },
  leftWaiting: {
    zh: "{count} 个公式还在计算，没有转；请稍后再试",
    en: "{count} formulas are still being computed and stay as they are; try again soon",
  },
});
