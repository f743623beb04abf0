/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { unzipSync } from "fflate";
import { makeOpinions } from "../../../src/commands/collect";
import { readBook } from "../../../src/files/read-book";
import type { Returned, ReturnedFile } from "../../../src/commands/collect";
import { mergeScores } from "../../../src/core/evaluation/merge-scores";
import { planMergedScores } from "../../../src/core/evaluation/plan-merged-scores";
import type { ScoringCopy } from "../../../src/core/evaluation/scoring-copy";
import { nationalScheme } from "../../../src/core/schemes/national";
import type { CollectedFile } from "../../../src/core/collection/collect";
import type { PaneCommands } from "../../../src/taskpane/pane-commands";
import { drawPane, press } from "../../support/draw-pane";

const unit = { name: "教育局", code: "001" };
const form = { sheet: "自评表", kind: "self-eval" as const, title: "" };
const files: readonly CollectedFile[] = [
  {
    ...{ file: "a.xlsx", status: "accepted", match: { unit, how: "name" } },
    ...{ forms: [form], reasons: [], rows: [] },
  },
  {
    ...{ file: "b.xlsx", status: "returned", match: { written: "教育厅", likely: unit } },
    ...{ forms: [form], reasons: ["单位“教育厅”不在单位名录里。"], rows: [] },
  },
  { file: "c.xlsx", status: "damaged", reasons: ["不是能打开的工作簿。"] },
];

const returned = (list: readonly CollectedFile[] = files): Returned => ({
  ...{ files: [], sources: [], unitsKnown: true },
  collection: {
    files: list,
    units: [
      { unit, state: "accepted", files: ["a.xlsx"], forms: 1, late: false },
      { unit: { name: "水务局", code: "002" }, state: "missing", files: [], forms: 0, late: false },
    ],
    merged: { added: new Map(), changes: [] },
    rows: 1,
    scored: [],
  },
});

async function openCollect(given: Partial<PaneCommands>): Promise<ReturnType<typeof drawPane>> {
  const drawn = drawPane(given);
  const tab = screen.queryByRole("tab", { name: "收集" });
  if (tab) await drawn.user.click(tab);
  else {
    await drawn.user.click(screen.getByRole("button", { name: "更多" }));
    await drawn.user.click(await screen.findByRole("menuitem", { name: "收集" }));
  }
  await screen.findByText("一次读完收回来的表");
  return drawn;
}

async function choose(user: ReturnType<typeof drawPane>["user"]): Promise<void> {
  const input = screen.getByLabelText<HTMLInputElement>("选择收回来的工作簿");
  await user.upload(input, [new File(["x"], "b.xlsx"), new File(["x"], "~$b.xlsx")]);
}

test("chosen workbooks are read; what needs somebody comes first, and who is missing is named", async () => {
  const asked: string[][] = [];
  const { user } = await openCollect({
    collectReturned: (_port, sources: readonly ReturnedFile[]) => {
      asked.push(sources.map(({ name }) => name));
      return Promise.resolve(returned());
    },
  });
  await choose(user);
  await screen.findByText("读了 3 个文件");
  // Locks of open files are none.
  expect(asked).toEqual([["b.xlsx"]]);
  const rows = [...document.querySelectorAll("[data-row]")].map((row) => row.textContent);
  expect(rows.map((row) => /[abc]\.xlsx/.exec(row ?? "")?.[0])).toEqual([
    "b.xlsx",
    "c.xlsx",
    "a.xlsx",
  ]);
  expect(screen.getByText("1 个单位没有交")).toBeTruthy();
  expect(screen.getByText("水务局")).toBeTruthy();
  await press(user, /读不了 1/);
  expect(document.querySelectorAll("[data-row]")).toHaveLength(1);
});

test("a suggested unit is confirmed by a person, and the file is looked at again", async () => {
  const confirmed: unknown[] = [];
  const { user } = await openCollect({
    collectReturned: () => Promise.resolve(returned()),
    confirmUnit: (_port, _before, file, who) => {
      confirmed.push([file, who.name]);
      return Promise.resolve(returned(files.filter(({ file: name }) => name !== "b.xlsx")));
    },
  });
  await choose(user);
  await user.click(await screen.findByRole("button", { name: /b\.xlsx/ }));
  expect(screen.getByText("单位“教育厅”不在单位名录里。")).toBeTruthy();
  await press(user, "确认是“教育局”");
  await screen.findByText("读了 2 个文件");
  expect(confirmed).toEqual([["b.xlsx", "教育局"]]);
});

test("the opinion for a file that goes back is copied as text", async () => {
  const { user } = await openCollect({ collectReturned: () => Promise.resolve(returned()) });
  await choose(user);
  await user.click(await screen.findByRole("button", { name: /c\.xlsx/ }));
  await press(user, "复制退回意见");
  await screen.findByText("已复制。");
  expect(await navigator.clipboard.readText()).toContain("1. 不是能打开的工作簿。");
});

test("merging shows what goes in and what cannot, and writes on request", async () => {
  const { user, port } = await openCollect({
    collectReturned: () => Promise.resolve(returned()),
    planCollection: () =>
      Promise.resolve({
        plan: {
          title: "并入台账：新增 1 行，修改 0 格",
          actions: [{ kind: "write", sheet: "自评", address: "A4", values: [[1]] }],
        },
        notes: ["工作簿里没有“绩效运行监控”台账，2 行没有并入。"],
      }),
  });
  await choose(user);
  await press(user, "并入台账");
  const panel = await screen.findByText("并入台账：新增 1 行，修改 0 格");
  expect(panel).toBeTruthy();
  expect(screen.getByText(/没有“绩效运行监控”台账/)).toBeTruthy();
  await press(user, "写入");
  expect(port.applied.map(({ title }) => title)).toEqual(["并入台账：新增 1 行，修改 0 格"]);
});

test("a folder without workbooks says so", async () => {
  const { user } = await openCollect({});
  const input = screen.getByLabelText<HTMLInputElement>("选择放着工作簿的文件夹");
  await user.upload(input, [new File(["x"], "说明.txt")]);
  expect(await screen.findByText("里面没有工作簿。")).toBeTruthy();
  expect(within(document.body).getByText("一次读完收回来的表")).toBeTruthy();
});

test("several evaluators of one project: what came of them, and a sheet of it on request", async () => {
  const copy = (evaluator: string, score: number): ScoringCopy => ({
    ...{
      file: `${evaluator}.xlsx`,
      kind: "evaluation",
      project: "河道整治",
      unit: "水务局",
      evaluator,
    },
    indicators: [
      { dimension: "决策", category: "立项", name: "依据充分性", weight: 100, score, reason: "" },
    ],
  });
  const { projects } = mergeScores(
    [copy("甲", 90), copy("乙", 88), copy("丙", 40)],
    nationalScheme
  );
  const plain = returned();
  const { user, port } = await openCollect({
    collectReturned: () =>
      Promise.resolve({ ...plain, collection: { ...plain.collection, scored: projects } }),
    planScored: (found, { locale }) =>
      Promise.resolve(planMergedScores(found.collection.scored, locale)),
  });
  await choose(user);
  await screen.findByText("河道整治：3 位评价人，平均 72.67 分，中，1 处打分偏离较大，已标出");
  await press(user, "合并评分");
  await press(user, "写入");
  expect(port.applied.map(({ title }) => title)).toEqual(["写入评分汇总：1 个项目"]);
});

test("what the units are to be told is saved as a workbook for each", async () => {
  const saved: string[] = [];
  URL.createObjectURL = () => "blob:test";
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push(this.download);
  };
  let bytes = new Uint8Array();
  const { user } = await openCollect({
    collectReturned: () => Promise.resolve(returned()),
    makeOpinions: async (found, settings) => {
      const made = await makeOpinions(found, settings);
      bytes = Uint8Array.from(made.bytes);
      return made;
    },
  });
  await choose(user);
  await press(user, "下载退回意见（2 份）");
  await screen.findByText(/已保存“退回意见.zip”/);
  expect(saved).toEqual(["退回意见.zip"]);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(["教育厅_退回意见.xlsx", "c_退回意见.xlsx"]);
  const read = readBook(files["教育厅_退回意见.xlsx"]!);
  expect("snapshot" in read && read.snapshot.sheets[0]?.values.flat()).toEqual([
    ...["退回意见", "", "教育厅：你单位报送的“b.xlsx”需要修改，请改好后重新报送。", ""],
    ...[1, "单位“教育厅”不在单位名录里。"],
  ]);
});
