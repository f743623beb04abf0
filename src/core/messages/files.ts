import { defineMessages } from "./message";

/** Why a file cannot be opened. `{file}` is its name without folders. */
export const fileMessages = defineMessages({
  empty: {
    zh: "文件“{file}”是空的，里面没有工作簿。",
    en: "The file “{file}” is empty and holds no workbook.",
  },
  encrypted: {
    zh: "文件“{file}”设有打开密码，请先取消密码再试。",
    en: "The file “{file}” is protected by a password. Remove the password and try again.",
  },
  "not-a-workbook": {
    zh: "文件“{file}”不是工作簿，请选择 .xlsx、.xls、.et、.ods 或 .csv 文件。",
    en: "The file “{file}” is not a workbook. Choose an .xlsx, .xls, .et, .ods or .csv file.",
  },
  damaged: {
    zh: "文件“{file}”已损坏，无法作为工作簿打开。请向报送单位索取原件。",
    en: "The file “{file}” is damaged and cannot be opened. Ask its sender for the original.",
  },
  "sheet-too-large": {
    zh: "工作表“{sheet}”用到的区域太大，读不完。请按 Ctrl+End 找到最后一格，删去不用的行和列，保存后再交。",
    en: "Sheet “{sheet}” uses too large an area. Press Ctrl+End to find its last cell and delete what is not needed.",
  },
  "too-large": {
    zh: "文件“{file}”解压后超过 {limit} MB，为避免程序停止响应，没有打开。",
    en: "The file “{file}” grows beyond {limit} MB when unpacked and was not opened.",
  },
});
