import { defineMessages } from "./message";

/** Sentences about the workbook itself: what stands in the way of reading or writing. */
export const workbookMessages = defineMessages({
  protected: {
    zh: "工作表“{sheet}”受保护，{address} 是锁定的单元格。请先在“审阅”里撤销保护，再重试。",
    en: "Sheet “{sheet}” is protected and {address} is locked. Unprotect it under Review, then try again.",
  },
  covered: {
    zh: "工作表“{sheet}”的 {cell} 已并入合并单元格，填了也看不见。请先取消合并，再重试。",
    en: "On “{sheet}”, {cell} is inside a merged cell, so what is written there would not show. Unmerge it, then try again.",
  },
  filtered: {
    zh: "工作表“{sheet}”正在筛选，{address} 里有看不见的行。请先清除筛选，再重试。",
    en: "Sheet “{sheet}” is filtered and {address} has rows you cannot see. Clear the filter, then try again.",
  },
  insertProtected: {
    zh: "工作表“{sheet}”受保护，不能插入行。请先在“审阅”里撤销保护，再重试。",
    en: "Sheet “{sheet}” is protected, so no row can be added. Unprotect it under Review, then try again.",
  },
  markProtected: {
    zh: "工作表“{sheet}”受保护，不能设置格式，因此不能标记。请先在“审阅”里撤销保护，再重试。",
    en: "Sheet “{sheet}” is protected and its cells may not be formatted, so nothing was marked. Unprotect it under Review, then try again.",
  },
  insertFiltered: {
    zh: "工作表“{sheet}”正在筛选，插入的行可能看不见。请先清除筛选，再重试。",
    en: "Sheet “{sheet}” is filtered, and a new row might be out of sight. Clear the filter, then try again.",
  },
  insertedMoved: {
    zh: "新增的那一行已被移动或改过，不能自动撤销。请在表里手工删除它。",
    en: "The added row was moved or changed since, so it cannot be taken back by itself. Delete it in the sheet.",
  },
  sheetExists: {
    zh: "已经有一个叫“{sheet}”的工作表，不是本工具建的。请把它改个名字，再重试。",
    en: "There is already a sheet named “{sheet}” that PERF did not make. Rename it, then try again.",
  },
  sheetMissing: {
    zh: "找不到工作表“{sheet}”，可能已被删除或改名。请重新检查。",
    en: "Sheet “{sheet}” is not there; it may have been deleted or renamed. Check again.",
  },
  sheetHidden: {
    zh: "工作表“{sheet}”是隐藏的，跳不过去。请在任一工作表标签上点右键，选“取消隐藏”，再点一次。",
    en: "Sheet “{sheet}” is hidden, so the cell cannot be shown. Right-click any sheet tab, choose Unhide, then click again.",
  },
  bookProtected: {
    zh: "工作簿的结构受保护，不能新建工作表。请先在“审阅”里撤销保护工作簿，再重试。",
    en: "The workbook's structure is protected, so no sheet can be added. Unprotect the workbook under Review, then try again.",
  },
  cellEdit: {
    zh: "有单元格正在编辑。请按回车结束编辑，再重试。",
    en: "A cell is being edited. Press Enter to finish, then try again.",
  },
  tooLarge: {
    zh: "工作表“{sheet}”用到的区域太大，读不完。请按 Ctrl+End 找到最后一格，删去不用的行和列，保存后再试。",
    en: "Sheet “{sheet}” reaches too far to be read. Press Ctrl+End to find its last cell, delete rows and columns that are not used, save, and try again.",
  },
  cancelled: { zh: "已取消，没有改动任何内容。", en: "Cancelled; nothing was changed." },
  notWritten: {
    zh: "没有写成（{reason}），表里的内容已恢复原样。请重试。",
    en: "Not written ({reason}); everything was put back as it was. Please try again.",
  },
  notRestored: {
    zh: "没有写成，也没能全部恢复（{reason}）。请不要保存，关闭后重新打开这个文件。",
    en: "Not written, and not everything could be put back ({reason}). Close the file without saving and open it again.",
  },
  interrupted: {
    zh: "写到一半时与 Excel 的连接断开了，表里可能只写了一部分。请关闭面板再打开，按提示恢复原样。",
    en: "The connection to Excel was lost while writing; part of it may have been written. Close the pane and open it again, and put everything back as it offers.",
  },
  connectionLost: {
    zh: "与 Excel 的连接断开了。请关闭面板再打开，然后重试。",
    en: "The connection to Excel was lost. Close the pane, open it again and try again.",
  },
  readOnly: {
    zh: "这个工作簿是只读的，不能写入。请另存一份，在新的文件里再做。",
    en: "This workbook is read-only and cannot be changed. Save a copy and work in that.",
  },
  accessDenied: {
    zh: "Excel 不允许改动这里：工作簿可能是只读的，或者工作表受保护。请另存一份或撤销保护，再重试。",
    en: "Excel does not allow this change: the workbook may be read-only or the sheet protected. Save a copy or unprotect it, then try again.",
  },
  messageTooLarge: {
    zh: "一次传给 Excel 的内容太多，超过了它的限制。请把表格分成几份，再重试。",
    en: "More was passed to or from Excel at once than it allows. Split the sheet into parts, then try again.",
  },
  unfinishedGone: {
    zh: "没有中断的写入需要恢复。",
    en: "There is no interrupted step to put back.",
  },
  unknown: {
    zh: "Excel 没有完成这一步（{reason}）。请重试；仍不行就关闭面板再打开。",
    en: "Excel did not finish this step ({reason}). Try again; if it stays, close the pane and open it again.",
  },
  stateReadOnly: {
    zh: "工作簿是只读的，设置存不进去。请另存一份，在新的文件里再试。",
    en: "The workbook is read-only, so the setting cannot be kept in it. Save a copy and try there.",
  },
  stateDamaged: {
    zh: "工作簿里保存的设置读不出来，可能被别的程序改过。没有覆盖它；确认不要了再选择替换。",
    en: "What PERF kept in this workbook cannot be read; another program may have changed it. It was not overwritten; choose to replace it once you are sure.",
  },
  stateNewer: {
    zh: "工作簿里的设置是用更新版本的预算绩效助手保存的。请先更新再改，以免丢失内容。",
    en: "What is kept in this workbook was written by a newer version of PERF. Update PERF before changing it, so that nothing is lost.",
  },
  stateTooLarge: {
    zh: "要保存的内容太多，工作簿里放不下。请删去一些再试。",
    en: "This is too much to keep in the workbook. Remove some of it and try again.",
  },
  nothingToUndo: { zh: "没有可以撤销的步骤。", en: "There is nothing to undo." },
});
