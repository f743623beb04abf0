import { defineMessages } from "./message";

/** What an export of the registers adds to their own columns. */
export const exportMessages = defineMessages({
  bureau: { zh: "财政局，默认是工作簿的文件名", en: "Bureau, the workbook's file name by default" },
  statementYear: { zh: "年报年度", en: "Year of the statement" },
  sourceTitle: { zh: "台账标题", en: "Title of the register" },
  sourceSheet: { zh: "工作表", en: "Sheet" },
  sourceRow: { zh: "工作表中的行号", en: "Row in the sheet" },
  unreadable: {
    zh: "读不出来的单元格：列名和原文",
    en: "Cells that could not be read: column and text",
  },
  bureaus: { zh: "参数", en: "Settings" },
  scheme: { zh: "方案", en: "Scheme" },
  shareDigits: { zh: "占比小数位", en: "Decimals of shares" },
  shareMode: { zh: "占比取整法", en: "How shares are rounded" },
  grades: { zh: "等级", en: "Grades" },
  gradeRank: { zh: "等级次序，1最好", en: "Order of grades, 1 is best" },
  lowerBound: { zh: "下限（含），分", en: "Lower bound, inclusive, points" },
});
