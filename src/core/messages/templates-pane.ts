import { defineMessages } from "./message";

/** Texts of the place 模板: blank forms, and a workbook for every unit. */
export const templatesPaneMessages = defineMessages({
  template: { zh: "发哪张表", en: "Which form" },
  year: { zh: "年度", en: "Year" },
  badYear: { zh: "请填四位年份。", en: "Four digits, please." },
  deadline: { zh: "交表截止日（可不填）", en: "Due by (optional)" },
  perProject: { zh: "每个项目一张表", en: "one form per project" },
  perUnit: { zh: "每个单位一张表", en: "one form per unit" },
  scheme: { zh: "按方案“{scheme}”制表", en: "Made with the scheme “{scheme}”" },
  will: {
    zh: "{files} 个单位各一个工作簿，共 {forms} 张表；单位、项目、预算已填好。",
    en: "{files} units get a workbook each, {forms} forms in all, with unit, projects and budgets filled in.",
  },
  without: {
    zh: "{n} 个单位没有项目，不发：{names}",
    en: "Without a project and left out ({n}): {names}",
  },
  andMore: { zh: "{names}等", en: "{names} …" },
  separator: { zh: "、", en: ", " },
  pack: { zh: "打包下载", en: "Download the pack" },
  blank: { zh: "下载空白表", en: "Download a blank form" },
  packName: { zh: "{title}_{year}", en: "{title}_{year}" },
  savedPack: {
    zh: "已保存“{name}”，{n} 个工作簿。解压后发给各单位，收回来后到“收集”读入。",
    en: "“{name}” was saved with {n} workbooks. Unpack it and send them out; read what comes back under Collect.",
  },
  savedBlank: { zh: "已保存“{name}”。", en: "“{name}” was saved." },
  noUnitsTitle: { zh: "按单位打包", en: "A workbook for every unit" },
  noUnits: {
    zh: "这个工作簿里没有单位。先在“台账”里填好单位名录和项目库，就能给每个单位打包一份填好抬头和预算的表。",
    en: "There are no units in this workbook. Fill in the registers of units and projects first; then every unit gets a form with its head and budget filled in.",
  },
  noProjects: {
    zh: "没有一个单位有项目。先在“台账”的项目库里填项目，或选每个单位一张的表。",
    en: "No unit has a project. Fill in the register of projects first, or choose a form that goes out once per unit.",
  },
  noTemplate: {
    zh: "没有这个模板。请另选一个。",
    en: "There is no such template. Choose another one.",
  },
  openRegisters: { zh: "去台账", en: "Go to registers" },
});

export type TemplatesPaneMessage = keyof typeof templatesPaneMessages;
