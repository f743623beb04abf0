import { defineMessages } from "./message";

/** Why a written statement cannot be read. `{file}` is its name. */
export const writtenFileMessages = defineMessages({
  "other-kind": {
    zh: "校对只认 .txt、.md、.docx、.xlsx 文件：{file}",
    en: "Only .txt, .md, .docx and .xlsx files can be proof-read: {file}",
  },
  "empty-file": {
    zh: "{file} 是空文件（0 字节），请换一个。",
    en: "{file} is empty (0 bytes); take another one.",
  },
  "no-words": { zh: "{file} 里没有文字。", en: "There is no text in {file}." },
  "not-text": {
    zh: "{file} 不是文本文件。请另存为 .txt 或 .docx 再试。",
    en: "{file} is no text file. Save it as .txt or .docx.",
  },
  "not-word": {
    zh: "{file} 不是 Word 文档（.docx）。请用 Word 或 WPS 打开后另存为 .docx 再试。",
    en: "{file} is no Word document (.docx). Open it in Word or WPS and save it as .docx.",
  },
  "old-word": {
    zh: "{file} 是旧版 Word 或 WPS 文件。请用 Word 或 WPS 打开后另存为 .docx 再试。",
    en: "{file} is a file of an older Word or of WPS. Open it there and save it as .docx.",
  },
  encrypted: {
    zh: "{file} 有密码，读不了。请先去掉密码。",
    en: "{file} has a password. Take it off first.",
  },
  damaged: {
    zh: "{file} 损坏了，内容不完整。请用 Word 打开后另存，或索取原件。",
    en: "{file} is damaged and not whole. Open it in Word and save it anew, or ask for the original.",
  },
  "too-large": {
    zh: "{file} 的文字展开后超过 20 MB，没有打开。",
    en: "The text of {file} grows beyond 20 MB; it was not opened.",
  },
});
