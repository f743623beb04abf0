import { defineMessages } from "./message";

/** What a new indicator in a form does to the sheet around it. */
export const newIndicatorMessages = defineMessages({
  title: { zh: "新增指标 {name}", en: "Add the indicator {name}" },
  nameFirst: { zh: "请先填三级指标的名称。", en: "Give the indicator a name first." },
  formGone: {
    zh: "这张表找不到了，可能被改过。请重新选中一行指标再试。",
    en: "The form is not there any more. Select an indicator again and retry.",
  },
  beside: {
    zh: "第 {row} 行旁边还有“{title}”，插入整行会把它断开，所以没有插入。请先把它移开。",
    en: "“{title}” stands beside row {row} and would be cut in two by a new row. Move it away first.",
  },
  insertedRow: {
    zh: "插入整行，成为第 {row} 行；下面的内容都下移一行，公式跟着调整。",
    en: "A whole row comes in as row {row}; everything below moves down, formulas follow.",
  },
  merged: {
    zh: "合并单元格 {address} 加长一行。",
    en: "The merged cells {address} grow by one row.",
  },
  joined: { zh: "{address} 合并成一格。", en: "{address} become one merged cell." },
  printed: {
    zh: "“{label}”里印的分值没有改，请核对。",
    en: "The points printed in “{label}” are not changed; please check them.",
  },
  doubtful: {
    zh: "{cell} 的 {text} 原来就不等于各条之和，没有改。",
    en: "{cell} says {text}, which was not the sum before; it is not changed.",
  },
});

export type NewIndicatorMessage = keyof typeof newIndicatorMessages;
