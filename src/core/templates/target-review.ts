import { registerColumnMessages } from "../messages/registers";
import type { RegisterColumnKey } from "../registers/names";
import { grade } from "./plain-formulas";
import { SheetBuilder } from "./sheet-builder";
import type { TemplateSheet } from "./template-book";
import { nobody, type TemplateContext, type TemplateProject } from "./template-data";

/** What is looked at and its points, 100 in sum (domain 2.2; points and tiers are a reference). */
const DIMENSIONS: readonly {
  readonly key: RegisterColumnKey;
  readonly name: string;
  readonly points: number;
  readonly items: readonly (readonly [name: string, points: number, what: string])[];
}[] = [
  {
    key: "completeness",
    name: "完整性",
    points: 20,
    items: [
      ["规范完整性", 10, "表格填写规范，内容完整，没有缺项、错项。"],
      ["明确清晰性", 10, "目标明确清晰，能看出做什么、做多少、达到什么效果。"],
    ],
  },
  {
    key: "relevance",
    name: "相关性",
    points: 30,
    items: [
      ["目标相关性", 15, "目标与部门职责、工作计划和项目内容直接相关。"],
      ["指标科学性", 15, "指标能反映目标，细化、量化，便于取得数据和考核。"],
    ],
  },
  {
    key: "appropriateness",
    name: "适当性",
    points: 30,
    items: [
      ["绩效合理性", 15, "预期产出和效果符合正常水平，不偏高也不偏低。"],
      ["资金匹配性", 15, "目标与资金规模、支出标准相匹配。"],
    ],
  },
  {
    key: "practicability",
    name: "可行性",
    points: 20,
    items: [
      ["实现可能性", 10, "经过论证，在预算年度内能够实现。"],
      ["条件充分性", 10, "组织、人员、制度和基础条件有保障。"],
    ],
  },
];

const COLUMNS: readonly (readonly [key: RegisterColumnKey, width: number])[] = [
  ["number", 6],
  ["projectCode", 14],
  ["project", 24],
  ["amount", 13],
  ...DIMENSIONS.map(({ key }): [RegisterColumnKey, number] => [key, 9]),
  ["score", 8],
  ["grade", 8],
  ["opinion", 30],
  ["returns", 8],
  ["reviewer", 10],
  ["reviewedOn", 12],
  ["conclusion", 10],
];
const CONCLUSIONS = ["通过", "不通过"];
/** Rows of a blank form. */
const BLANK = 12;

/** 目标审核表 (domain 3.8): a row per project of the unit, which is a row of the register 目标审核 too. */
export function targetReviewForm(
  unit: TemplateProject,
  { scheme, year }: TemplateContext,
  name = "目标审核表"
): TemplateSheet {
  const sheet = new SheetBuilder(
    name,
    COLUMNS.map(([, width]) => width),
    { locked: true, landscape: true }
  );
  sheet.title("项目支出绩效目标审核表", `（${year}年度）`, scheme.handout.headline);
  sheet.put("A", "B", "实施单位", "label");
  sheet.put("C", "D", unit.unit || undefined, unit.unit ? "given" : "input");
  const projects = unit.projects ?? [];
  const rows = projects.length > 0 ? projects : Array.from({ length: BLANK }, () => nobody);
  const first = sheet.row + 2;
  const last = first + rows.length - 1;
  // Above the table: below it, it would be read as one more project.
  sheet.put("E", "E", "自查", "label").put("F", "O", selfCheck(first, last), "computed").next();
  const headingRow = sheet.row;
  COLUMNS.forEach(([key], at) => {
    const points = DIMENSIONS.find((one) => one.key === key)?.points;
    const heading = registerColumnMessages[key].zh;
    const unitOf = points ? `\n（${points}分）` : key === "amount" ? "\n（万元）" : "";
    sheet.put(letter(at), letter(at), `${heading}${unitOf}`, "heading");
  });
  sheet.next(40);
  rows.forEach((project, at) => projectRow(sheet, project, at + 1, scheme.grades));
  DIMENSIONS.forEach(({ points }, at) => {
    const column = letter(4 + at);
    sheet.rule({
      areas: [`${column}${first}:${column}${last}`],
      kind: "points",
      most: points,
      prompt: `0到${points}分，标准见“审核标准”。`,
      refusal: `请填0到${points}之间的分数。`,
    });
  });
  sheet.rule({
    areas: [`K${first}:K${last}`],
    kind: "any",
    prompt: "写明要改什么、怎么改；没有意见的写“同意”。",
  });
  sheet.rule({ areas: [`O${first}:O${last}`], kind: "list", entries: CONCLUSIONS });
  return sheet.build(headingRow);
}

function projectRow(
  sheet: SheetBuilder,
  { name, code, initial, annual }: TemplateProject,
  number: number,
  grades: TemplateContext["scheme"]["grades"]
): void {
  const { row } = sheet;
  const amount = annual ?? initial;
  // Without a project there is no number either: a numbered blank row would be read as an entry.
  sheet.put("A", "A", name ? number : undefined, "label");
  sheet.put("B", "B", code, code ? "given" : "input");
  sheet.put("C", "C", name || undefined, name ? "given" : "input");
  sheet.put("D", "D", amount, amount === undefined ? "inputMoney" : "givenMoney");
  for (const column of ["E", "F", "G", "H"]) sheet.put(column, column, undefined, "inputPoints");
  sheet.put(
    "I",
    "I",
    `=IF(COUNT(E${row}:H${row})<${DIMENSIONS.length},"",ROUND(SUM(E${row}:H${row}),1))`,
    "points"
  );
  sheet.put("J", "J", grade(`I${row}`, grades), "computed");
  sheet.put("K", "K", undefined, "input").put("L", "L", undefined, "inputCenter");
  for (const column of ["M", "N", "O"]) sheet.put(column, column, undefined, "inputCenter");
  sheet.next(32);
}

function selfCheck(first: number, last: number): string {
  const area = (column: string) => `${column}${first}:${column}${last}`;
  const count = (condition: string) => `SUMPRODUCT((${area("C")}<>"")*(${condition}))`;
  const unscored = count(`${area("I")}=""`);
  const silent = count(`${area("K")}=""`);
  const open = count(`${area("O")}=""`);
  const parts = [
    `IF(${unscored}=0,"",${unscored}&"个项目没有打完分；")`,
    `IF(${silent}=0,"",${silent}&"个项目没有写审核意见；")`,
    `IF(${open}=0,"",${open}&"个项目没有结论；")`,
  ].join("&");
  return `=IF(COUNTA(${area("C")})=0,"还没有填项目",IF(${parts}="","通过",${parts}))`;
}

/** What each score is given for. */
export function reviewStandards({ scheme }: TemplateContext): TemplateSheet {
  const sheet = new SheetBuilder("审核标准", [14, 16, 8, 60], { locked: true });
  sheet.put("A", "D", "绩效目标审核标准", "title").next(36);
  const headingRow = sheet.row;
  ["审核方面", "审核内容", "分值", "看什么"].forEach((text, at) =>
    sheet.put(letter(at), letter(at), text, "heading")
  );
  sheet.next();
  for (const { name, points, items } of DIMENSIONS) {
    sheet.put("A", "A", `${name}\n（${points}分）`, "label", items.length);
    for (const [item, most, what] of items) {
      sheet.put("B", "B", item, "label").put("C", "C", most, "points");
      sheet.put("D", "D", what, "given").next(30);
    }
  }
  const bands = scheme.grades.map(({ label, from }) => `${label}≥${from}分`).join("、");
  const notes = [
    "每项按优90%—100%、良80%—89%、中60%—79%、差59%以下给分，保留一位小数。",
    `等级：${bands}。`,
    "优的可以直接安排预算，良的协商完善后安排，中的退回修改后重报，差的不安排。以上为参考，以本地规定为准。",
  ];
  for (const note of notes) sheet.put("A", "D", note, "text").next(30);
  return sheet.build(headingRow);
}

/** 指标审核意见: the indicators of the projects that carry any, one line of opinion each. */
export function indicatorOpinions(unit: TemplateProject): TemplateSheet {
  const sheet = new SheetBuilder("指标审核意见", [22, 16, 26, 16, 8, 12, 34], {
    locked: true,
    landscape: true,
  });
  sheet.put("A", "G", "绩效指标审核意见", "title").next(36);
  const headingRow = sheet.row;
  ["所属项目", "类别", "申报的指标", "申报的值", "申报分", "是否合适", "修改意见"].forEach(
    (text, at) => sheet.put(letter(at), letter(at), text, "heading")
  );
  sheet.next(26);
  const first = sheet.row;
  const carried = (unit.projects ?? []).flatMap(({ name, indicators = [] }) =>
    indicators.map((indicator) => ({ project: name, ...indicator }))
  );
  for (const { project, category, name, target, weight } of carried) {
    sheet.put("A", "A", project, "given").put("B", "B", category, "given");
    sheet.put("C", "C", name, "given").put("D", "D", target, "given");
    sheet.put("E", "E", weight ?? undefined, "points");
    sheet.put("F", "F", undefined, "inputCenter").put("G", "G", undefined, "input").next(26);
  }
  for (let at = carried.length; at < BLANK; at += 1) {
    for (const column of ["A", "B", "C"]) sheet.put(column, column, undefined, "input");
    sheet.put("D", "D", undefined, "inputCenter").put("E", "E", undefined, "inputPoints");
    sheet.put("F", "F", undefined, "inputCenter").put("G", "G", undefined, "input").next(26);
  }
  const last = sheet.row - 1;
  sheet.rule({ areas: [`F${first}:F${last}`], kind: "list", entries: ["合适", "要修改"] });
  sheet.rule({
    areas: [`G${first}:G${last}`],
    kind: "any",
    prompt: "选“要修改”的，写清改成什么。",
  });
  return sheet.build(headingRow);
}

function letter(at: number): string {
  return String.fromCharCode(65 + at);
}
