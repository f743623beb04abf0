import { defineMessages } from "./message";

/** Texts of the place 帮助. */
export const helpMessages = defineMessages({
  startTitle: { zh: "从这里开始", en: "Start here" },
  startForm: {
    zh: "这个工作簿里有绩效表。先检查，再按提示改。",
    en: "This workbook holds performance forms. Check first, then follow what the list says.",
  },
  startRegisters: {
    zh: "这个工作簿里有台账。年报从台账生成。",
    en: "This workbook holds registers. The annual report is made from them.",
  },
  startNothing: {
    zh: "这个工作簿里还没有绩效表。打开收到的表，再回到这里。",
    en: "There is no performance form in this workbook yet. Open the form you received, then come back.",
  },
  openPlace: { zh: "打开{place}", en: "Open {place}" },

  unitTitle: { zh: "预算单位：填报", en: "Budget unit: fill in forms" },
  unitCheck: {
    zh: "一次列出全部问题，点一条就到那个单元格。",
    en: "lists every problem at once; a click leads to its cell.",
  },
  unitFix: {
    zh: "能直接改的会写明改前和改后，确认后才写入。",
    en: "Where there is one right answer it shows old and new, and writes after your yes.",
  },
  unitIndicator: {
    zh: "选中哪一行，就填哪个指标，得分边填边算。",
    en: "follows the selected row; the score is computed while you type.",
  },
  unitScore: { zh: "得分、总分、等级。", en: "points, totals and grade." },
  unitHandIn: {
    zh: "交表前按“确认交表”，有错误不能交。",
    en: 'Before handing in press "Ready to hand in"; errors hold it back.',
  },

  evaluatorTitle: { zh: "评价人员：打分", en: "Evaluator: give points" },
  evaluatorIndicator: {
    zh: "看评分标准，按分值打分，扣分写明理由。",
    en: "shows the standard; give points, and a reason where points are lost.",
  },
  evaluatorCheck: {
    zh: "漏打的分、没写理由的扣分。",
    en: "finds points not given and losses without a reason.",
  },

  bureauTitle: { zh: "财政部门：管理", en: "Finance bureau: manage" },
  bureauScheme: {
    zh: "等级、分值、红绿灯、截止月份，按本地规定。",
    en: "set grades, weights, lights and the cut-off month by local rules.",
  },
  bureauRegisters: {
    zh: "各单位各环节到哪一步，谁还没交。",
    en: "show where every unit stands and who is missing.",
  },
  bureauTemplates: {
    zh: "给每个单位打包一份填好抬头和预算的表，或下载空白表。",
    en: "pack a prepared workbook for every unit, or download blank forms.",
  },
  bureauCollect: {
    zh: "收回来的几百个文件一次读完，逐个检查，并入台账，列出要退回的。",
    en: "reads hundreds of returned files, checks each, merges them and lists what goes back.",
  },
  bureauReport: {
    zh: "表、图、文字从台账生成，存为 Word。",
    en: "makes tables, charts and text from the registers, also as a Word file.",
  },
  bureauProof: {
    zh: "写好的情况说明，逐个数字重算。",
    en: "recomputes every figure of a written statement.",
  },

  keysTitle: { zh: "键盘", en: "Keyboard" },
  keysIssues: { zh: "上一个、下一个问题或指标", en: "Previous or next problem or indicator" },
  keysList: {
    zh: "在列表里移动；Home、End 到头尾",
    en: "Move in a list; Home and End to its ends",
  },
  keysEnter: { zh: "到单元格，或写入这一栏", en: "Go to the cell, or write the field" },
  keysEscape: { zh: "放弃这一栏的输入", en: "Leave the field as it was" },
  keysTabs: { zh: "在功能之间移动", en: "Move between places" },

  dataTitle: { zh: "数据在哪里", en: "Where your data are" },
  dataLocal: {
    zh: "全部在这个工作簿里，不联网，不上传。",
    en: "All in this workbook. Nothing goes over a network.",
  },
  dataWritten: {
    zh: "写入前先预览，写入后可在窗格底部撤销。",
    en: "Every change is shown before it is written and can be undone at the foot of the pane.",
  },
  dataKept: {
    zh: "方案、说明、交表时间随工作簿保存，别人打开也看得见。",
    en: "Schemes, explanations and the hand-in time are kept in the workbook for whoever opens it.",
  },
  dataUndo: {
    zh: "写入以后，Excel 自己的撤销可能清空；请用窗格底部的撤销。",
    en: "After a write Excel's own undo list may be empty; use the undo at the foot of the pane.",
  },

  troubleTitle: { zh: "遇到问题", en: "If something goes wrong" },
  troubleText: {
    zh: "把版本信息发给维护人员。里面没有表里的内容。",
    en: "Send the versions to whoever maintains PERF. They hold nothing of your sheets.",
  },
  copyVersions: { zh: "复制版本信息", en: "Copy versions" },
  copied: { zh: "已复制。", en: "Copied." },
  versions: { zh: "版本信息", en: "Versions" },
  version: { zh: "预算绩效助手 {version}", en: "PERF for Excel {version}" },
});

export type HelpMessage = keyof typeof helpMessages;
