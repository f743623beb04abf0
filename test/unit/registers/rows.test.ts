import { readRegisters, type RegisterData } from "../../../src/core/registers/read-registers";
import { findRows } from "../../../src/core/registers/rows/find-rows";
import { filledBy, lookUpsOf, matching } from "../../../src/core/registers/rows/look-ups";
import { nextNumber, planRow } from "../../../src/core/registers/rows/plan-row";
import { rowCard } from "../../../src/core/registers/rows/row-card";
import { withRowDraft, type RowDraft } from "../../../src/core/registers/rows/row-draft";
import { rowName, rowNote } from "../../../src/core/registers/rows/row-name";
import { readBook } from "../../../src/core/rules/book-facts";
import { nationalScheme } from "../../../src/core/schemes/national";
import { sheetOf, workbookOf } from "./workbook-of";

const units = sheetOf("单位名录", [
  ["单位名录"],
  ["序号", "单位编码", "预算单位", "主管部门", "一级部门"],
  [1, "001", "区教育局", "区教育局", "是"],
  [2, "002", "区一中", "区教育局", "否"],
]);
const projects = sheetOf("项目库", [
  ["项目库（单位：元）"],
  ["序号", "项目编码", "项目名称", "预算单位", "主管部门", "资金来源", "全年预算数"],
  [1, "P001", "校舍维修", "区一中", "区教育局", "本级", 1_200_000],
  [2, "P002", "营养改善", "区教育局", "区教育局", "上级转移支付", 500_000],
]);
const selfEvaluation = sheetOf("自评", [
  ["绩效自评"],
  ["单位：万元"],
  [
    "序号",
    "项目编码",
    "项目名称",
    "预算单位",
    "全年预算数",
    "预算执行率",
    "得分",
    "等级",
    "提交日期",
  ],
  [1, "P002", "营养改善", "区教育局", 50, 0.9, 91.5, "优", "2024-03-01"],
]);
const results = sheetOf("结果应用", [
  ["结果应用"],
  ["序号", "来源环节", "评价对象", "预算单位", "等级", "处置方式", "整改期限", "整改状态"],
  [1, "自评", "营养改善", "区教育局", "优", "优先保障", "2024-05-01", "已整改"],
]);
const snapshot = workbookOf(units, projects, selfEvaluation, results);
const tables = readRegisters(snapshot);
const named = (name: RegisterData["name"]): RegisterData =>
  tables.find((table) => table.name === name)!;
const setup = {
  book: readBook({ forms: [], registers: tables, today: "2024-06-01" }, nationalScheme),
  lookUps: lookUpsOf(tables),
  locale: "zh-CN" as const,
};
const self = named("self-evaluation");
const card = (table: RegisterData, at: number | undefined, draft: RowDraft = {}) =>
  rowCard(table, at === undefined ? undefined : table.rows[at], draft, setup);
const messages = (made: ReturnType<typeof card>, key: string) =>
  made.fields.find((field) => field.key === key)!.issues.map(({ message }) => message);

describe("the fields of a row", () => {
  test("stand in the order of the sheet, with unit, required mark, words and look-ups", () => {
    const { fields } = card(self, 0);
    expect(fields.map(({ key, input }) => `${key} ${input}`)).toEqual([
      "number text",
      "projectCode text",
      "project project",
      "unit unit",
      "annual text",
      "rate text",
      "score text",
      "grade suggest",
      "submittedOn text",
    ]);
    const field = (key: string) => fields.find((one) => one.key === key)!;
    expect(field("annual").unit).toBe("万元");
    expect(field("rate").unit).toBe("%");
    expect([field("project").required, field("annual").required]).toEqual([true, false]);
    expect(field("grade").words).toEqual(["优", "良", "中", "差"]);
    const application = card(named("result-application"), 0).fields;
    const words = (key: string) => application.find((one) => one.key === key)!.words;
    expect(words("rectification")).toEqual(["已整改", "整改中", "未整改"]);
    expect(words("measure")).toEqual(
      expect.arrayContaining(nationalScheme.application.grades.map(({ action }) => action))
    );
  });

  test.each([
    ["annual", "约五十", "请填金额，只写数字，如 1234.56"],
    ["annual", "-3", "不能小于 0"],
    ["score", "101", "得分不能超过 100"],
    ["score", "九十", "请填数字"],
    ["rate", "多半", "请填比率，如 86.19%"],
    ["submittedOn", "三月初", "请填日期，如 2024-09-01"],
    ["project", "", "必须填写"],
    ["project", "修路", "项目库里没有这个项目"],
    ["unit", "区二中", "单位名录里没有这个单位"],
    ["unit", "区一中", "项目库里这个项目属于“区教育局”"],
  ])("%s typed as “%s” says so beside the field", (key, typed, sentence) => {
    expect(messages(card(self, 0, { [key]: typed }), key)).toContain(sentence);
  });

  test("a row in order has nothing said about it, and a new row nothing before it is begun", () => {
    expect(card(self, 0).fields.flatMap(({ issues }) => issues)).toEqual([]);
    const fresh = card(self, undefined, nextNumber(self));
    expect(fresh.fields.flatMap(({ issues }) => issues)).toEqual([]);
    expect(card(self, undefined, { unit: "区一中" }).errors).toBe(2);
  });

  test("rules of the catalogue speak of the row as it would be", () => {
    const found = card(self, 0, { grade: "良" });
    expect(found.fields.flatMap(({ issues }) => issues.map(({ rule }) => rule))).toEqual([]);
    const application = named("result-application");
    const late = card(application, 0, { rectification: "未整改" });
    const issue = late.fields.find(({ key }) => key === "rectification")!.issues[0];
    expect(issue).toMatchObject({ rule: "G08", severity: "warning" });
    expect(card(application, 0).fields.flatMap(({ issues }) => issues)).toEqual([]);
  });

  test("a code is given once", () => {
    expect(messages(card(named("units"), 1, { unitCode: "001" }), "unitCode")).toEqual([
      "第 3 行已经用了这个编码",
    ]);
    expect(messages(card(named("units"), 1, { unitCode: "003" }), "unitCode")).toEqual([]);
  });
});

describe("look-ups", () => {
  const { units: known, projects: all } = setup.lookUps;

  test("are found by name and by code, those that begin with the words first", () => {
    expect(matching(known, "00", 5).map(({ name }) => name)).toEqual(["区教育局", "区一中"]);
    expect(matching(all, "p002", 5).map(({ name, note }) => [name, note])).toEqual([
      ["营养改善", "P002 · 区教育局"],
    ]);
    expect(matching(all, "", 1)).toHaveLength(1);
  });

  test("a chosen project brings code, unit and its budget in the table's own unit of amounts", () => {
    const [school] = matching(all, "校舍", 1);
    const blank = withRowDraft(self, undefined, {});
    expect(filledBy(school!, self, blank)).toEqual({
      project: "校舍维修",
      projectCode: "P001",
      unit: "区一中",
      annual: "120",
    });
    const begun = withRowDraft(self, undefined, { annual: "99" });
    expect(filledBy(school!, self, begun)).not.toHaveProperty("annual");
  });
});

describe("writing a row", () => {
  test("writes the changed cells only: figures as numbers, a rate as a share, a code as text", () => {
    const planned = planRow(
      snapshot,
      self,
      self.rows[0],
      { project: "营养改善", annual: "1,250.5", rate: "86.19%", projectCode: "0007" },
      "zh-CN"
    );
    expect(planned).toMatchObject({
      row: 3,
      plan: {
        title: "绩效自评第 4 行改 3 处",
        actions: [
          {
            kind: "write",
            sheet: "自评",
            address: "B4",
            values: [["0007"]],
            numberFormat: [["@"]],
          },
          { kind: "write", sheet: "自评", address: "E4", values: [[1250.5]] },
          { kind: "write", sheet: "自评", address: "F4", values: [[0.8619]] },
        ],
      },
    });
  });

  test("a new entry goes below the last one and grows the list; words go in as the register writes them", () => {
    const application = named("result-application");
    const draft = { ...nextNumber(application), object: "校舍维修", rectification: "完成" };
    const planned = planRow(snapshot, application, undefined, draft, "zh-CN");
    expect(planned).toMatchObject({
      plan: {
        title: "结果应用新增“校舍维修”",
        actions: [
          { kind: "grow", sheet: "结果应用", address: "A4:H4" },
          { address: "A4", values: [[2]] },
          { address: "C4", values: [["校舍维修"]] },
          { address: "H4", values: [["已整改"]] },
        ],
      },
    });
  });

  test("nothing is overwritten below the last entry: the sentence says what stands there", () => {
    const withTotal = workbookOf(
      sheetOf("自评", [...selfEvaluation.values, ["合计", "", "", "", 50, "", "", "", ""]])
    );
    const [table] = readRegisters(withTotal);
    expect(planRow(withTotal, table!, undefined, { project: "修路" }, "zh-CN")).toEqual({
      blocked: "工作表“自评”第 5 行已有内容（合计）。请在它上面插入一个空行，再写入。",
    });
  });
});

describe("20,000 rows", () => {
  const many = sheetOf("项目库", [
    ["项目库"],
    ["序号", "项目编码", "项目名称", "预算单位", "资金来源", "全年预算数"],
    ...Array.from({ length: 20_000 }, (_, at) => [
      at + 1,
      `P${String(at).padStart(5, "0")}`,
      `项目${at}`,
      at % 2 === 0 ? "区一中" : "区教育局",
      "本级",
      at,
    ]),
  ]);
  const [table] = readRegisters(workbookOf(many));

  test("are searched by all words, in any column and width", () => {
    expect(findRows(table!, "").length).toBe(20_000);
    expect(findRows(table!, "ｐ00042")).toHaveLength(1);
    expect(findRows(table!, "区一中 项目1234").map((row) => rowName(table!, row))).toEqual([
      "项目1234",
      ...Array.from({ length: 5 }, (_, at) => `项目1234${at * 2}`),
    ]);
    expect(rowNote(table!, table!.rows[0]!)).toBe("区一中 · P00000");
  });

  test("a row is checked without looking at all the others again", () => {
    let looked = 0;
    const counted = table!.rows.map((record) => ({
      ...record,
      get values() {
        looked++;
        return record.values;
      },
    }));
    const big: RegisterData = { ...table!, rows: counted };
    const bigSetup = {
      ...setup,
      book: readBook({ forms: [], registers: [big], today: "2024-06-01" }, nationalScheme),
      lookUps: lookUpsOf([big]),
    };
    rowCard(big, counted[5], { project: "甲" }, bigSetup);
    looked = 0;
    rowCard(big, counted[5], { project: "甲乙" }, bigSetup);
    expect(looked).toBeLessThan(20_000);
  });
});
