import { defineMessages } from "./message";

/** Texts of the place 收集. */
export const collectPaneMessages = defineMessages({
  chooseFiles: { zh: "选择文件", en: "Choose files" },
  chooseFolder: { zh: "选择文件夹", en: "Choose a folder" },
  chooseAgain: { zh: "另选文件", en: "Other files" },
  filesInput: { zh: "选择收回来的工作簿", en: "Workbooks that came back" },
  folderInput: { zh: "选择放着工作簿的文件夹", en: "Folder with workbooks" },
  firstTitle: { zh: "一次读完收回来的表", en: "Read everything that came back" },
  firstText: {
    zh: "几百个 .xlsx、.xls、.et、.ods 可以一起选，也可以拖到这里。逐个检查，只读不改原文件。",
    en: "Hundreds of .xlsx, .xls, .et or .ods files at once; drop them here too. Each is checked; the files stay as they are.",
  },
  noWorkbooks: { zh: "里面没有工作簿。", en: "There is no workbook in it." },
  read: { zh: "读了 {n} 个文件", en: "{n} files read" },
  changedSince: { zh: "台账在读完以后改过", en: "The registers changed since" },
  merge: { zh: "并入台账", en: "Merge into the registers" },
  nothingToMerge: { zh: "没有可以并入的文件", en: "No file can be merged" },
  filter: { zh: "只看哪一种", en: "Show only" },
  files: { zh: "文件", en: "Files" },
  status_accepted: { zh: "收下", en: "Accepted" },
  status_warnings: { zh: "有提醒", en: "With warnings" },
  status_returned: { zh: "退回", en: "Goes back" },
  status_duplicate: { zh: "重复", en: "Twice" },
  status_foreign: { zh: "不是绩效表", en: "No form" },
  status_damaged: { zh: "读不了", en: "Not readable" },
  count: { zh: "{label} {n}", en: "{label} {n}" },
  formsOf: { zh: "{n} 张表", en: "{n} forms" },
  noUnit: { zh: "不知道是哪个单位", en: "Unit not known" },
  missing: { zh: "{n} 个单位没有交", en: "{n} units have not handed in" },
  allIn: { zh: "{n} 个单位都交了", en: "All {n} units have handed in" },
  noUnits: {
    zh: "工作簿里没有单位名录，看不出谁没交。",
    en: "There is no register of units here, so nobody can be missing.",
  },
  isUnit: { zh: "确认是“{unit}”", en: "Yes, it is “{unit}”" },
  copyOpinion: { zh: "复制退回意见", en: "Copy what to send back" },
  opinionCopied: { zh: "已复制。", en: "Copied." },
  saveOpinions: { zh: "下载退回意见（{n} 份）", en: "Download what to send back ({n})" },
  opinionsSaved: {
    zh: "已保存“{name}”，每份意见一个工作簿，可以直接发给单位。",
    en: "“{name}” was saved, one workbook each, ready to be sent.",
  },
  opinionFor: { zh: "退回意见", en: "What to send back" },
});

export type CollectPaneMessage = keyof typeof collectPaneMessages;
