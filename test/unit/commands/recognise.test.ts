import { recognise } from "../../../src/commands/recognise";
import type { CommandSettings } from "../../../src/commands/settings";
import { nationalScheme } from "../../../src/core/schemes/national";
import { HandMadePort } from "../../support/hand-made-port";
import { faultless, printedSheet, sheetOf } from "../../support/printed-form";

const settings: CommandSettings = { scheme: nationalScheme, locale: "zh-CN" };

const register = sheetOf(
  [
    ["2023年财政重点评价结果"],
    ["序号", "项目名称", "评价结果"],
    [1, "道路养护资金", "优"],
    [2, "农村供水资金", "良"],
  ],
  { name: "重点评价" }
);

describe("recognising a workbook", () => {
  test("names forms and registers with project and year, and all sheets that were read", async () => {
    const port = new HandMadePort();
    const form = { ...printedSheet({ ...faultless, year: 2024 }), name: "自评表" };
    port.content = {
      sheets: [sheetOf([["封面"]], { name: "封面" }), form, register],
      activeSheet: "自评表",
    };
    const result = await recognise(port, settings);
    expect(result).toMatchObject({
      sheets: ["封面", "自评表", "重点评价"],
      activeSheet: "自评表",
      forms: [
        { sheet: "自评表", kind: "self-eval", project: faultless.project, year: 2024 },
        {
          sheet: "重点评价",
          kind: "register:evaluation",
          title: "2023年财政重点评价结果",
          year: 2023,
        },
      ],
    });
    expect(port.applied).toEqual([]);
  });

  test("every register is named, a list of evaluations once", async () => {
    const projects = sheetOf(
      [
        ["项目编码", "项目名称", "单位名称", "预算类型", "年初预算数"],
        ["001", "道路养护资金", "公路站", "一般公共预算", 20],
      ],
      { name: "项目库" }
    );
    const port = new HandMadePort();
    port.content = { sheets: [projects, register] };
    const { forms } = await recognise(port, settings);
    expect(forms.map(({ kind }) => kind)).toEqual(["register:projects", "register:evaluation"]);
  });

  test("a workbook without a form is an empty answer", async () => {
    const port = new HandMadePort();
    port.content = { sheets: [sheetOf([["会议纪要 20240501"]], { name: "纪要" })] };
    expect(await recognise(port, settings)).toEqual({
      forms: [],
      sheets: ["纪要"],
      activeSheet: undefined,
      scheme: "国家",
    });
  });
});
