import { nationalScheme } from "../../../src/core/schemes/national";
import { collect } from "../../../src/core/collection/collect";
import { planCollection } from "../../../src/core/collection/plan-collection";
import type { JudgedFile } from "../../../src/core/collection/judge-file";
import { readRegisters } from "../../../src/core/registers/read-registers";
import type { Action, WriteAction } from "../../../src/core/plan/plan";
import { sheetOf, workbookOf, type Rows } from "../../support/printed-form";

const units = [
  { name: "教育局", code: "001" },
  { name: "水务局", code: "002" },
];
const HEAD = ["序号", "年度", "项目名称", "预算单位", "全年预算数", "自评得分", "等级", "报送日期"];

const accepted = (file: string, values: JudgedFile["rows"][number]["values"]): JudgedFile => ({
  file,
  status: "accepted",
  match: { unit: units[0]!, how: "name" },
  forms: [{ sheet: "自评表", kind: "self-eval", title: "" }],
  reasons: [],
  rows: [{ register: "self-evaluation", values }],
});

function planned(rows: Rows, files: readonly JudgedFile[], title = "绩效自评台账（单位：万元）") {
  const snapshot = workbookOf(sheetOf([[title], HEAD, ...rows], { name: "自评" }));
  const registers = readRegisters(snapshot);
  const collection = collect(
    files.map((judged) => ({ judged, time: 1 })),
    registers,
    units,
    "zh-CN",
    nationalScheme
  );
  return { collection, ...planCollection(collection, registers, snapshot, "zh-CN") };
}

const writes = (actions: readonly Action[], sheet: string): WriteAction[] =>
  actions.filter((one): one is WriteAction => one.kind === "write" && one.sheet === sheet);
const cells = (actions: readonly Action[]): Record<string, unknown> =>
  Object.fromEntries(
    writes(actions, "自评").flatMap(({ address, values }) => {
      const [, column, row] = /^([A-Z]+)(\d+)/.exec(address)!;
      return values.map(([value], at) => [`${column}${Number(row) + at}`, value]);
    })
  );

test("new rows grow the register below its last entry, changed cells are written in place", () => {
  const { plan, notes } = planned(
    [[1, 2024, "校舍维修", "教育局", 100, 88, "良", ""]],
    [
      accepted("a.xlsx", { fundYear: 2024, project: "校舍维修", unit: "教育局", score: 90.5 }),
      accepted("b.xlsx", { fundYear: 2024, project: "设备购置", unit: "教育局", annual: 20 }),
    ]
  );
  expect(notes).toEqual([]);
  expect(plan.title).toBe("并入台账：新增 1 行，修改 1 格");
  expect(plan.actions).toContainEqual({ kind: "grow", sheet: "自评", address: "A4:H4" });
  expect(cells(plan.actions)).toEqual({
    F3: 90.5,
    A4: 2,
    B4: 2024,
    C4: "设备购置",
    D4: "教育局",
    E4: 20,
  });
  const sheets = plan.actions.flatMap((one) => (one.kind === "sheet" ? [one.name] : []));
  expect(sheets).toEqual(["收集情况", "退回清单", "变更记录"]);
});

test("amounts go into the unit of the table", () => {
  const { plan } = planned(
    [[1, 2024, "校舍维修", "教育局", 1_000_000, 88, "良", ""]],
    [
      accepted("a.xlsx", { fundYear: 2024, project: "校舍维修", unit: "教育局", annual: 100 }),
      accepted("b.xlsx", { fundYear: 2024, project: "设备购置", unit: "教育局", annual: 20.5 }),
    ],
    "绩效自评台账（单位：元）"
  );
  // 100 万元 is what stands there already.
  expect(cells(plan.actions)).not.toHaveProperty("E3");
  expect(cells(plan.actions)["E4"]).toBe(205_000);
});

test("what looks like a formula in a name is written as text", () => {
  const { plan } = planned(
    [[1, 2024, "校舍维修", "教育局", 100, 88, "良", ""]],
    [accepted("a.xlsx", { fundYear: 2024, project: "=HYPERLINK(1)", unit: "教育局" })]
  );
  const write = writes(plan.actions, "自评").find(({ address }) => address === "C4");
  expect(write).toMatchObject({ values: [["=HYPERLINK(1)"]], numberFormat: [["@"]] });
});

test("a register without room, or none at all, is left alone and told", () => {
  const total: Rows = [
    [1, 2024, "校舍维修", "教育局", 100, 88, "良", ""],
    ["合计", "", "", "", 100, "", "", ""],
  ];
  const full = planned(total, [accepted("b.xlsx", { fundYear: 2024, project: "设备购置" })]);
  expect(full.notes).toEqual([
    "工作表“自评”里“绩效自评”下方有内容（合计），1 行没有并入。请先空出这些行。",
  ]);
  expect(cells(full.plan.actions)).toEqual({});
  const other: JudgedFile = {
    ...accepted("c.xlsx", {}),
    rows: [{ register: "monitoring", values: { project: "设备购置", month: 6 } }],
  };
  expect(planned([], [other]).notes[0]).toContain("没有");
});

test("columns the register lacks are named", () => {
  const { notes } = planned(
    [[1, 2024, "校舍维修", "教育局", 100, 88, "良", ""]],
    [accepted("b.xlsx", { fundYear: 2024, project: "设备购置", initial: 20, rate: 0.9 })]
  );
  expect(notes).toEqual(["“绩效自评”台账没有这些列：年初预算数、预算执行率。它们的内容没有并入。"]);
});

test("run twice, nothing goes into the registers", () => {
  const { plan } = planned(
    [[1, 2024, "校舍维修", "教育局", 100, 90.5, "良", "2025-01-02"]],
    [
      accepted("a.xlsx", {
        ...{ fundYear: 2024, project: "校舍维修", unit: "教育局", annual: 100 },
        ...{ score: 90.5, grade: "良", submittedOn: "2025-03-04" },
      }),
    ]
  );
  expect(plan.title).toBe("并入台账：新增 0 行，修改 0 格");
  expect(cells(plan.actions)).toEqual({});
});
