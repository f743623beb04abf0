import { divide, multiply, round, subtract, sum } from "../numbers/decimal";
import { parseArea, type Area } from "../sheets/address";
import type { Template } from "./registry";
import type { TemplateCell, TemplateSheet } from "./template-book";
import type { TemplateContext, TemplateProject } from "./template-data";

export const EXAMPLE_NAME = "填写示例";

interface Example {
  readonly dimension: string;
  readonly category: string;
  readonly name: string;
  readonly operator: "≥" | "≤" | "＝";
  readonly value: number;
  readonly unit: string;
  /** Points out of 90. */
  readonly weight: number;
  readonly actual: string;
  /** Until the month of monitoring, and what is foreseen for the year. */
  readonly progress: string;
  readonly reason?: string;
}

/** A project as a careful unit would write it; nobody's. */
const EXAMPLES: readonly Example[] = [
  {
    ...{
      dimension: "产出指标",
      category: "数量指标",
      name: "管护公园数量",
      operator: "≥",
      value: 6,
      unit: "个",
      weight: 15,
    },
    ...{ actual: "6个", progress: "6个" },
  },
  {
    ...{
      dimension: "产出指标",
      category: "质量指标",
      name: "设施完好率",
      operator: "≥",
      value: 95,
      unit: "%",
      weight: 15,
    },
    ...{ actual: "97%", progress: "96%" },
  },
  {
    ...{
      dimension: "产出指标",
      category: "时效指标",
      name: "报修处理及时率",
      operator: "≥",
      value: 95,
      unit: "%",
      weight: 10,
    },
    ...{ actual: "90%", progress: "92%", reason: "雨季报修集中，已增派一个班组。" },
  },
  {
    ...{
      dimension: "产出指标",
      category: "成本指标",
      name: "单位面积管护成本",
      operator: "≤",
      value: 12,
      unit: "元/平方米",
      weight: 10,
    },
    ...{ actual: "11.5元/平方米", progress: "11.8元/平方米" },
  },
  {
    ...{
      dimension: "效益指标",
      category: "社会效益指标",
      name: "公园日均接待人次",
      operator: "≥",
      value: 3000,
      unit: "人次",
      weight: 20,
    },
    ...{ actual: "3200人次", progress: "3100人次" },
  },
  {
    ...{
      dimension: "效益指标",
      category: "可持续影响指标",
      name: "管护制度健全率",
      operator: "＝",
      value: 100,
      unit: "%",
      weight: 10,
    },
    ...{ actual: "100%", progress: "100%" },
  },
  {
    ...{
      dimension: "满意度指标",
      category: "服务对象满意度指标",
      name: "游客满意度",
      operator: "≥",
      value: 90,
      unit: "%",
      weight: 10,
    },
    ...{ actual: "93%", progress: "92%" },
  },
];
const SHORT_OF = 0.9;
const [INITIAL, ANNUAL, EXECUTED] = [120, 118, 116.5];
const GOAL = "管护6个公园，设施完好率95%以上，日均接待3000人次以上，游客满意度90%以上。";
const DONE = "6个公园全部管护到位，设施完好率97%，日均接待3200人次，游客满意度93%。";

/** A form filled in as it should be, on a sheet that recognition leaves alone; none for a list that many fill in. */
export function exampleSheet(
  template: Template,
  context: TemplateContext
): readonly TemplateSheet[] {
  if (template.id === "target-review") return [];
  const all = template.per === "unit" ? withoutCost(EXAMPLES) : EXAMPLES;
  const examples = scaled(all, context.scheme.weights.indicators);
  const project: TemplateProject = {
    ...{ name: "城区公园管护", code: "P001", unit: "城市管理局", department: "城市管理局" },
    ...{ attribute: "延续", period: "2025年1月至2025年12月", initial: INITIAL, annual: ANNUAL },
    goal: GOAL,
    ...(template.per === "project" && {
      indicators: examples.map((one) => ({
        ...{ dimension: one.dimension, category: one.category, name: one.name, weight: one.weight },
        // Where the sign has a column of its own, the parts are filled in below.
        target: template.id === "target" ? "" : targetOf(one),
      })),
    }),
  };
  const sheet = template.sheet(project, context, EXAMPLE_NAME);
  return [{ ...sheet, cells: new Filling(sheet, examples).cells() }];
}

function targetOf({ operator, value, unit }: Example): string {
  return `${operator}${value}${unit}`;
}

/** Forms of whole units have no cost of their own: its points go to quantity and quality. */
function withoutCost(examples: readonly Example[]): readonly Example[] {
  const rest = examples.filter(({ category }) => category !== "成本指标");
  const cost = sum(examples.map(({ weight }) => weight)) - sum(rest.map(({ weight }) => weight));
  return rest.map((one, at) => (at < 2 ? { ...one, weight: one.weight + cost / 2 } : one));
}

/** Points of another scheme in the same proportion; the last one takes what rounding leaves. */
function scaled(examples: readonly Example[], points: number): readonly Example[] {
  const all = sum(examples.map(({ weight }) => weight));
  const weights = examples.map(({ weight }) =>
    round(divide(multiply(weight, points), all) ?? 0, 1)
  );
  const rest = subtract(points, sum(weights.slice(0, -1)));
  return examples.map((one, at) => ({
    ...one,
    weight: at === examples.length - 1 ? rest : (weights[at] ?? 0),
  }));
}

interface Placed {
  readonly cell: TemplateCell;
  readonly area: Area;
}

/** Fills the empty inputs of a sheet by what stands beside and above them. */
class Filling {
  private readonly placed: readonly Placed[];
  private readonly heading: number;
  private readonly waiting: Example[];

  constructor(sheet: TemplateSheet, examples: readonly Example[]) {
    this.placed = sheet.cells.flatMap((cell) => {
      const area = parseArea(cell.address);
      return area ? [{ cell, area }] : [];
    });
    this.heading = (sheet.repeatedRow ?? 1) - 1;
    this.waiting = [...examples];
  }

  cells(): TemplateCell[] {
    const rows = new Map<number, Example | undefined>();
    const values = new Map<TemplateCell, string | number>();
    const inputs = this.placed.filter(({ cell }) => cell.look.startsWith("input"));
    for (const { cell, area } of inputs) {
      if (cell.value !== undefined || cell.formula !== undefined) continue;
      if (!rows.has(area.top)) rows.set(area.top, this.exampleOf(area.top));
      const value =
        area.top > this.heading && this.textAt(this.heading, area.left) !== ""
          ? this.inTable(area, rows.get(area.top))
          : this.inHead(area);
      if (value !== undefined) values.set(cell, value);
    }
    return this.placed.map(({ cell }) => {
      const value = values.get(cell);
      return value === undefined ? cell : { ...cell, value };
    });
  }

  /** The example of a row: the one it carries, else the next of its category. */
  private exampleOf(row: number): Example | undefined {
    const texts = this.placed
      .filter(({ area }) => row >= area.top && row <= area.bottom)
      .map(({ cell }) => cell.value);
    const at = this.waiting.findIndex(
      ({ name, category }) => texts.includes(name) || texts.includes(category)
    );
    return at < 0 ? undefined : this.waiting.splice(at, 1)[0];
  }

  private inTable({ top, left }: Area, example: Example | undefined): string | number | undefined {
    const heading = this.textAt(this.heading, left);
    if (example === undefined) return this.inRubric(heading, top);
    const { name, operator, value, unit, weight, actual, progress, reason } = example;
    if (/三级指标/.test(heading)) return name;
    if (/符号/.test(heading)) return operator;
    if (/计量单位/.test(heading)) return unit;
    if (/指标值/.test(heading)) {
      return this.columnOf(/符号/) === undefined ? targetOf(example) : value;
    }
    if (/分值/.test(heading)) return weight;
    if (/完成值|全年预计/.test(heading)) return actual;
    if (/执行情况/.test(heading)) return progress;
    if (/可能性/.test(heading)) return "确定能";
    if (/得分/.test(heading)) return reason ? round(multiply(weight, SHORT_OF), 1) : weight;
    return /原因/.test(heading) ? reason : undefined;
  }

  /** A scoring form: full marks but for the first indicator, which says why. */
  private inRubric(heading: string, row: number): string | number | undefined {
    const weight = this.placed.find(
      ({ cell, area }) =>
        area.top === row && cell.look === "points" && typeof cell.value === "number"
    )?.cell.value;
    if (typeof weight !== "number") return undefined;
    const isFirst = row === this.heading + 1;
    if (/得分/.test(heading)) return isFirst ? round(multiply(weight, SHORT_OF), 1) : weight;
    if (/佐证/.test(heading)) return "批复文件、会议纪要";
    return isFirst && /原因|说明/.test(heading) ? "依据中有一份文件已经过期。" : undefined;
  }

  private inHead({ top, left }: Area): string | number | undefined {
    if (/实际完成情况/.test(this.textAt(top - 1, left))) return DONE;
    const label = this.labelBefore(top, left);
    if (/填报人|评价人/.test(label)) return "（姓名）";
    if (/电话/.test(label)) return "（电话）";
    if (/日期/.test(label)) return "（日期）";
    if (/部门名称|单位名称/.test(label)) return "城市管理局";
    if (!/财政拨款|基本支出/.test(label)) return undefined;
    const column = this.headingAbove(top, left);
    if (/执行数/.test(column)) return EXECUTED;
    if (/年初/.test(column)) return INITIAL;
    return /全年预算|调整后/.test(column) ? ANNUAL : undefined;
  }

  /** The column of the indicator table with a heading. */
  private columnOf(heading: RegExp): number | undefined {
    return this.placed.find(
      ({ cell, area }) => area.top === this.heading && heading.test(String(cell.value ?? ""))
    )?.area.left;
  }

  /** Text of the cell that covers a place; empty where none does. */
  private textAt(row: number, column: number): string {
    const found = this.placed.find(
      ({ area }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
    );
    return typeof found?.cell.value === "string" ? found.cell.value : "";
  }

  /** The nearest label to the left. */
  private labelBefore(row: number, column: number): string {
    for (let at = column - 1; at >= 0; at -= 1) {
      const text = this.textAt(row, at);
      if (text !== "" && text !== "—") return text;
    }
    return "";
  }

  /** The nearest heading above, in the block of funds. */
  private headingAbove(row: number, column: number): string {
    for (let at = row - 1; at >= 0; at -= 1) {
      const text = this.textAt(at, column);
      if (text !== "") return text;
    }
    return "";
  }
}
