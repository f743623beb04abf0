import { defineMessages, render, type Locale } from "../../src/core/messages/message";

/** Words of the workbench itself: what in Excel would be Excel's own. */
const workbenchTexts = defineMessages({
  title: { zh: "工作台", en: "Workbench" },
  new: { zh: "新建", en: "New" },
  open: { zh: "打开", en: "Open" },
  save: { zh: "保存", en: "Save" },
  samples: { zh: "示例", en: "Samples" },
  blank: { zh: "工作簿1", en: "Book1" },
  language: { zh: "English", en: "中文" },
  dark: { zh: "深色", en: "Dark" },
  light: { zh: "浅色", en: "Light" },
  closePane: { zh: "关闭窗格", en: "Close pane" },
  ready: { zh: "就绪", en: "Ready" },
  opening: { zh: "正在打开…", en: "Opening…" },
  log: { zh: "{batches} 批 · {size} · {time}", en: "{batches} batches · {size} · {time}" },
  logTitle: { zh: "与加载项的往来", en: "Traffic with the add-in" },
  batch: { zh: "批次", en: "Batch" },
  actions: { zh: "动作", en: "Actions" },
  sent: { zh: "请求", en: "Request" },
  answered: { zh: "应答", en: "Answer" },
  time: { zh: "用时", en: "Time" },
  error: { zh: "错误", en: "Error" },
  noBatches: { zh: "还没有往来", en: "Nothing yet" },
  close: { zh: "关闭", en: "Close" },
  cannotOpen: { zh: "打不开 {file}：{reason}", en: "Cannot open {file}: {reason}" },
  cannotSave: { zh: "没有保存：{reason}", en: "Not saved: {reason}" },
  drop: { zh: "松开即可打开", en: "Drop to open" },
});

export type WorkbenchText = keyof typeof workbenchTexts;

export function say(
  key: WorkbenchText,
  locale: Locale,
  parameters?: Readonly<Record<string, string | number>>
): string {
  return render(workbenchTexts[key], locale, parameters);
}

/** What the sample workbooks hold; a sample not named here goes by its file's name. */
const sampleNames = defineMessages({
  se01: { zh: "自评表，有错误", en: "Self-evaluation with errors" },
  se24: { zh: "自评表，没有错误", en: "Self-evaluation without errors" },
  "lvliang-2024": { zh: "重点评价结果，30 个项目", en: "Key evaluation results, 30 projects" },
});

export function sampleLabel(file: string, locale: Locale): string {
  const name = file.replace(/\.xlsx$/, "");
  return name in sampleNames ? render(sampleNames[name as keyof typeof sampleNames], locale) : name;
}
