import type { Culture } from "./number-text";

/** Names that Excel gives to what nobody named, in its own language. */
export interface OwnWords {
  readonly table: string;
  readonly column: string;
  readonly total: string;
  readonly chart: string;
  readonly chartTitle: string;
  readonly axisTitle: string;
  readonly series: string;
  readonly user: string;
}

const OWN_WORDS: Readonly<Record<Culture, OwnWords>> = {
  "zh-CN": {
    table: "表",
    column: "列",
    total: "汇总",
    chart: "图表",
    chartTitle: "图表标题",
    axisTitle: "坐标轴标题",
    series: "系列",
    user: "用户",
  },
  "en-US": {
    table: "Table",
    column: "Column",
    total: "Total",
    chart: "Chart",
    chartTitle: "Chart Title",
    axisTitle: "Axis Title",
    series: "Series",
    user: "User",
  },
};

export const ownWords = (culture: Culture): OwnWords => OWN_WORDS[culture];
