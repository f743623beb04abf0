/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { Plan } from "../../../src/core/plan/plan";
import type { ReportResult } from "../../../src/core/report/report-model";
import { HandMadePort } from "../../support/hand-made-port";
import { drawPane, issue, press } from "../../support/draw-pane";

const plan: Plan = {
  title: "写入“年报”：2 张表、1 张图",
  actions: [
    { kind: "sheet", name: "年报" },
    {
      kind: "write",
      sheet: "年报",
      address: "A1:B2",
      values: [
        ["等级", "个数"],
        ["优", null],
      ],
    },
  ],
};

const result: ReportResult = {
  title: "2024年度预算绩效管理工作情况说明",
  sections: [],
  tables: {
    T5: {
      title: "等级分布",
      columns: ["等级", "个数", "占比"],
      kinds: ["text", "count", "percent"],
      rows: [
        ["优", 1, "3.3%"],
        ["良", 29, "96.7%"],
        ["合计", 30, "100.0%"],
      ],
      note: "注：合计为 100.0%。",
      sheet: "年报",
      range: "A4:C7",
    },
    T9: {
      title: "评价结果",
      columns: ["序号", "项目名称", "评价结果"],
      kinds: ["count", "text", "text"],
      rows: Array.from({ length: 30 }, (_, n) => [n + 1, `项目${n + 1}`, "良"]),
      sheet: "年报",
      range: "A26:C56",
    },
  },
  charts: [{ name: "shares", type: "pie", title: "各等级占比", sheet: "年报", source: "A4:B6" }],
  sentences: [
    {
      id: "S1",
      text: "共30个项目，其中“优”的1个，占3.3%。",
      figures: [
        { text: "30", value: 30, source: "重点评价!B4:B33" },
        { text: "1", value: 1, source: "重点评价!C4" },
        { text: "3.3%", value: 0.033, source: "年报!C5" },
      ],
    },
  ],
  issues: [issue("C9", { severity: "warning", message: "第 9 行没有等级", sheet: "重点评价" })],
  notMade: [{ id: "T2", title: "事前绩效评估汇总", needs: ["事前绩效评估"] }],
};

const nothing: ReportResult = {
  title: "",
  sections: [],
  tables: {},
  charts: [],
  sentences: [],
  issues: [],
  notMade: [],
};

async function opened(planned: { plan: Plan; result: ReportResult }) {
  const port = new HandMadePort();
  port.newSheets = ["年报"];
  const drawn = drawPane({ planReport: () => Promise.resolve(planned) }, { port });
  await drawn.user.click(screen.getByRole("tab", { name: "年报" }));
  await drawn.user.click(await screen.findByRole("button", { name: "生成年报" }));
  return drawn;
}

describe("年报", () => {
  test("shows the new sheet with its cells before writing, then writes", async () => {
    const { user, port } = await opened({ plan, result });
    expect(await screen.findByText("新工作表“年报”，3 个单元格")).toBeTruthy();
    expect(port.applied).toEqual([]);
    await press(user, "写入");
    await waitFor(() => expect(port.applied).toEqual([plan]));
    expect(screen.getByRole("button", { name: "重新生成" })).toBeTruthy();
    expect(screen.queryByRole("region", { name: "写入前先看一下" })).toBeNull();
  });

  test("what was written is handed over as a Word file under the statement's title", async () => {
    const saved: { name: string; size: number }[] = [];
    const made: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${made.push(blob as Blob)}`;
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement
    ) {
      saved.push({ name: this.download, size: made.at(-1)?.size ?? 0 });
    });
    const port = new HandMadePort();
    port.newSheets = ["年报"];
    const statementFile = jest.fn(() => Promise.resolve(new Uint8Array([80, 75, 3, 4])));
    const { user } = drawPane(
      { planReport: () => Promise.resolve({ plan, result }), statementFile },
      { port }
    );
    await user.click(screen.getByRole("tab", { name: "年报" }));
    await press(user, "生成年报");
    expect(screen.queryByRole("button", { name: "存为 Word" })).toBeNull();
    await press(user, "写入");
    await press(user, "存为 Word");
    await waitFor(() =>
      expect(saved).toEqual([{ name: "2024年度预算绩效管理工作情况说明.docx", size: 4 }])
    );
    expect(statementFile).toHaveBeenCalledWith(port, result, expect.anything());
  });

  test("放弃 takes the preview and what it showed away", async () => {
    const { user, port } = await opened({ plan, result });
    await press(user, "放弃");
    expect(port.applied).toEqual([]);
    expect(screen.getByRole("heading", { name: "汇总成表、图和文字" })).toBeTruthy();
  });

  test("tables with counts and shares, long ones cut, notes below", async () => {
    const { user } = await opened({ plan, result });
    const shares = await screen.findByRole("region", { name: "等级分布" });
    expect(
      within(shares)
        .getAllByRole("row")
        .map((row) => row.textContent)
    ).toEqual(["等级个数占比", "优13.3%", "良2996.7%", "合计30100.0%"]);
    expect(within(shares).getByText("注：合计为 100.0%。")).toBeTruthy();
    expect(screen.getByText("事前绩效评估汇总").closest("li")?.textContent).toBe(
      "T2事前绩效评估汇总事前绩效评估"
    );
    const list = screen.getByRole("region", { name: "评价结果" });
    expect(within(list).getAllByRole("row")).toHaveLength(7);
    await press(user, "显示全部 30 行");
    expect(within(list).getAllByRole("row")).toHaveLength(31);
  });

  test("figures, tables, charts and findings lead to their cells", async () => {
    const { user, port } = await opened({ plan, result });
    await screen.findByText("各等级占比");
    for (const name of ["30", "1", "3.3%", "A4:C7", "A4:B6", "C9"]) await press(user, name);
    expect(port.selected).toEqual([
      "重点评价!B4:B33",
      "重点评价!C4",
      "年报!C5",
      "年报!A4:C7",
      "年报!A4:B6",
      "重点评价!C9",
    ]);
    expect(screen.getByText("第 9 行没有等级")).toBeTruthy();
  });

  test("no register: says what is needed, writes and previews nothing", async () => {
    const { port } = await opened({
      plan: { title: "没有可写入的年报", actions: [] },
      result: nothing,
    });
    expect(await screen.findByRole("heading", { name: "没有找到评价结果台账" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "写入" })).toBeNull();
    expect(port.applied).toEqual([]);
  });
});
