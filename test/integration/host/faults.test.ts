import { cellsOf, openEmbeddedExcel, type EmbeddedExcel } from "../../support/excel";
import { PROFILES, type Faults, type ProfileName } from "../../../workbench/host/faults";
import type { ExcelHostOptions } from "../../../workbench/host/excel-host";
import { createExcelPort } from "../../../src/workbook/excel-port";
import type { WorkbookPort } from "../../../src/workbook/port";
import { openOfficeWindow } from "../../../workbench/headless/load-office";
import type { Plan } from "../../../src/core/plan/plan";
import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

jest.setTimeout(60_000);

describe("profiles", () => {
  test.each<[ProfileName, string, string, boolean]>([
    ["ltsc2021", "1.14", "1.15", false],
    ["ltsc2024", "1.15", "1.16", false],
    ["m365", "1.15", "1.16", false],
    ["web", "1.15", "1.16", true],
  ])("%s claims ExcelApi %s and no more", async (profile, has, lacks, online) => {
    const excel = await openExcelPage(["Sheet1"], { profile });
    const { requirements } = excel.page.window.Office.context;
    expect(requirements.isSetSupported("ExcelApi", has)).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", lacks)).toBe(false);
    expect(requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(online);
    excel.close();
  });

  test("the web refuses what is larger than 5 MB, both ways", async () => {
    const excel = await openExcelPage(["Sheet1"], { profile: "web" });
    const long = "长".repeat(30_000);
    const block = (rows: number) => Array.from({ length: rows }, () => [long]);
    const write = (rows: number) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange(`A1:A${rows}`).values = block(rows);
        await context.sync();
      });
    expect((await failureOf(write(60))).code).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.book.sheet("Sheet1")?.usedArea(true)).toBeUndefined();
    await write(40);
    excel.book.sheet("Sheet1")?.write({ top: 40, left: 0, bottom: 79, right: 0 }, block(40));
    const read = excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A80").load("values");
      await context.sync();
    });
    expect((await failureOf(read)).code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(PROFILES.web.messageLimit).toBe(5_242_880);
    excel.close();
  });

  test("an Excel without custom functions does not claim them", async () => {
    const excel = await openExcelPage(["Sheet1"], { withoutFunctions: true });
    const { requirements } = excel.page.window.Office.context;
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.1")).toBe(false);
    expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    excel.close();
  });
});

describe("faults of the connection and the workbook", () => {
  let excel: ExcelPage;
  const open = async (faults: Faults) => {
    excel = await openExcelPage(["Sheet1"], { faults });
  };
  afterEach(() => excel.close());

  const write = (text: string) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[text]];
      sheet.getRange("A2").values = [[text]];
      await context.sync();
    });
  const content = () =>
    excel.book.sheet("Sheet1")?.values({ top: 0, left: 0, bottom: 1, right: 0 }).flat();

  test("batch k fails with its code, the others do not", async () => {
    await open({ failBatch: { batch: 2, code: "InsertDeleteConflict" } });
    await write("一");
    expect((await failureOf(write("二"))).code).toBe("InsertDeleteConflict");
    expect(content()).toEqual(["一", "一"]);
    await write("三");
    expect(content()).toEqual(["三", "三"]);
  });

  test("what a batch did before it failed stays done", async () => {
    await open({ failBatch: { batch: 1, code: "GeneralException", after: 7 } });
    expect((await failureOf(write("一"))).code).toBe("GeneralException");
    expect(content()).toEqual(["一", ""]);
  });

  test("after a drop every request fails", async () => {
    await open({ dropAfter: 1 });
    await write("一");
    expect((await failureOf(write("二"))).code).toBe("InvalidOrTimedOutSession");
    expect((await failureOf(write("三"))).code).toBe("InvalidOrTimedOutSession");
    expect(content()).toEqual(["一", "一"]);
    excel.host.faults = {};
    await write("四");
    expect(content()).toEqual(["四", "四"]);
  });

  test("slow answers come later, and come", async () => {
    await open({ delay: 60 });
    const started = performance.now();
    await write("一");
    expect(performance.now() - started).toBeGreaterThan(55);
    expect(content()).toEqual(["一", "一"]);
  });

  test("a workbook that is read-only can be read", async () => {
    await open({ readOnly: true });
    expect((await failureOf(write("一"))).code).toBe("AccessDenied");
    await excel.run(async (context) => {
      const { workbook } = context;
      workbook.load("readOnly");
      const range = workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      expect([workbook.readOnly, range.values]).toEqual([true, [[""]]]);
    });
  });

  test("while a cell is edited requests fail, or wait if they want to", async () => {
    await open({ cellEdit: true });
    expect((await failureOf(write("一"))).code).toBe("InvalidOperationInCellEditMode");
    let done = false;
    const waiting = excel.page.window.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["二"]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(done).toBe(false);
    excel.host.faults = {};
    await waiting;
    expect(content()).toEqual(["二", ""]);
  });
});

describe("the product meets a fault with one sentence and leaves the workbook as it was", () => {
  const plan: Plan = {
    title: "写入得分",
    actions: [
      { kind: "sheet", name: "结果" },
      { kind: "write", sheet: "自评表", address: "B1:B2", values: [[90], [80]] },
      { kind: "write", sheet: "结果", address: "A1", values: [["优"]] },
    ],
  };
  let excel: EmbeddedExcel;
  const open = async (options: Omit<ExcelHostOptions, "book"> = {}) => {
    excel = await openEmbeddedExcel(
      {
        sheets: [
          {
            name: "自评表",
            cells: cellsOf([
              ["甲", 1],
              ["乙", "=B1*2"],
            ]),
          },
        ],
      },
      options
    );
    await excel.book.calculate();
  };
  const state = async (): Promise<string> => {
    await excel.book.calculate();
    return JSON.stringify(excel.book.toData().sheets.map(({ name, cells }) => ({ name, cells })));
  };
  afterEach(() => excel.close());

  /** The pane is closed and opened again: a page of its own, with nothing in its memory. */
  const reopen = async (): Promise<WorkbookPort> => {
    excel.page.close();
    excel.host.faults = {};
    const page = await openOfficeWindow({ host: excel.host });
    Object.assign(globalThis, { Excel: page.window.Excel, Office: page.window.Office });
    reopened.push(page);
    return createExcelPort({ locale: "zh-CN" });
  };
  /** What a pane that opens again knows: nothing. The connection is there again. */
  const forget = (): WorkbookPort => {
    excel.host.faults = {};
    const port = createExcelPort({ locale: "zh-CN" });
    Object.assign(excel, { port });
    return port;
  };
  const reopened: { close(): void }[] = [];
  afterEach(() => {
    for (const page of reopened.splice(0)) page.close();
  });

  const sentenceOf = async (run: Promise<unknown>): Promise<string> => {
    const { message } = await failureOf(run);
    expect(message.trim()).not.toBe("");
    expect(message).toMatch(/。$/);
    return message;
  };

  test("every batch of a plan, failing in turn", async () => {
    await open();
    const needed = await excel.requests(() => excel.port.apply(plan));
    const after = await state();
    await excel.port.undo();
    const before = await state();
    const performed: number[] = [];
    for (let batch = 1; batch <= needed; batch += 1) {
      excel.host.faults = { failBatch: { batch, code: "GeneralException" } };
      const outcome = await excel.port.apply(plan).catch(({ message }: Error) => message);
      if (outcome === undefined) {
        performed.push(batch);
        expect(await state()).toBe(after);
        await excel.port.undo();
      } else expect(outcome).toMatch(/GeneralException.*。$/);
      expect(await state()).toBe(before);
    }
    // Excel cannot name very many merged areas: that question alone may fail, and all is written.
    expect(performed).toEqual([3]);
  });

  test.each<[string, Faults, RegExp]>([
    ["a read-only workbook", { readOnly: true }, /只读/],
    ["a lost session", { dropAfter: 0 }, /连接断开/],
    ["a protected sheet", { protectedSheets: true }, /受保护/],
    [
      "a cell being edited",
      { failBatch: { batch: 1, code: "InvalidOperationInCellEditMode" } },
      /正在编辑/,
    ],
  ])("%s", async (_, faults, words) => {
    await open();
    const before = await state();
    excel.host.faults = faults;
    expect(await sentenceOf(excel.port.apply(plan))).toMatch(words);
    excel.host.faults = {};
    expect(await state()).toBe(before);
  });

  test("a connection that is lost anywhere in a write: said so, and put back when the pane opens again", async () => {
    await open();
    const needed = await excel.requests(() => excel.port.apply(plan));
    await excel.port.undo();
    const before = await state();
    const seen = new Set<string>();
    for (let dropAfter = 0; dropAfter < needed; dropAfter += 1) {
      for (const dropWithin of [0, 14, 1000]) {
        const { port } = excel;
        excel.host.faults = { dropAfter, dropWithin };
        // The last answer of all may be lost after everything has been done: nothing is left to be said.
        const sentence = await sentenceOf(port.apply(plan));
        expect(sentence).toMatch(/连接断开/);
        const touched = (await state()) !== before;
        const next = forget();
        const title = await next.unfinished();
        if (title !== undefined) {
          expect(title).toBe(plan.title);
          expect(sentence).toMatch(/写到一半/);
          await next.recover();
          seen.add(touched ? "restored" : "untouched");
        } else if (touched) {
          // Everything was done, and only the answer is missing.
          expect(await excel.values("结果", "A1")).toEqual([["优"]]);
          seen.add("done");
          const sheet = excel.book.sheet("结果");
          if (sheet) excel.book.deleteSheet(sheet.id);
          excel.book
            .sheet("自评表")
            ?.write({ top: 0, left: 1, bottom: 1, right: 1 }, [[1], ["=B1*2"]]);
          await excel.book.calculate();
        }
        expect(await state()).toBe(before);
        expect(await next.unfinished()).toBeUndefined();
        expect(excel.book.customXmlParts.size).toBe(0);
      }
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining(["done", "restored"]));
  });

  test("a step that was done leaves no record in the workbook", async () => {
    await open();
    await excel.port.apply(plan);
    expect(excel.book.customXmlParts.size).toBe(0);
    await expect(excel.port.recover()).rejects.toThrow("没有中断");
  });

  test("whoever wants to keep what was written keeps it", async () => {
    await open();
    const needed = await excel.requests(() => excel.port.apply(plan));
    await excel.port.undo();
    let next: WorkbookPort | undefined;
    for (let dropAfter = 0; dropAfter < needed && !next; dropAfter += 1) {
      excel.host.faults = { dropAfter, dropWithin: 18 };
      await sentenceOf(excel.port.apply(plan));
      const port = forget();
      if ((await port.unfinished()) !== undefined) next = port;
    }
    const written = await state();
    await next?.forgetUnfinished();
    expect(await next?.unfinished()).toBeUndefined();
    expect(await state()).toBe(written);
  });

  test("the pane closed and opened again goes on with the same workbook", async () => {
    await open();
    await excel.port.apply(plan);
    const port = await reopen();
    expect(port.undoable).toBeUndefined();
    const { sheets } = await port.snapshot();
    expect(sheets.map(({ name }) => name)).toEqual(["自评表", "结果"]);
    await port.apply(plan);
    expect(await excel.values("结果", "A1")).toEqual([["优"]]);
  });

  test.each<[string, Omit<ExcelHostOptions, "book">]>([
    ["Office LTSC 2021", { profile: "ltsc2021" }],
    ["Office LTSC 2024", { profile: "ltsc2024" }],
    ["Microsoft 365", { profile: "m365" }],
    ["Excel on the web", { profile: "web" }],
    ["an Excel without custom functions", { withoutFunctions: true }],
  ])("%s: reading, writing, taking back", async (_, options) => {
    await open(options);
    const before = await state();
    await excel.port.snapshot({ formulas: true });
    await excel.port.apply(plan);
    expect(await excel.values("自评表", "B1:B2")).toEqual([[90], [80]]);
    await excel.port.undo();
    expect(await state()).toBe(before);
  });

  test("on the web a large plan goes through in messages below the limit", async () => {
    await open({ profile: "web" });
    const rows = 4000;
    const values = Array.from({ length: rows }, (_, row) => [`第 ${row} 行`, "长".repeat(600)]);
    const large: Plan = {
      title: "写入清单",
      actions: [
        { kind: "sheet", name: "清单" },
        { kind: "write", sheet: "清单", address: `A1:B${rows}`, values },
      ],
    };
    await excel.port.apply(large);
    expect(await excel.values("清单", `A${rows}`)).toEqual([[`第 ${rows - 1} 行`]]);
    const { sheets } = await excel.port.snapshot();
    expect(sheets.find(({ name }) => name === "清单")?.values).toHaveLength(rows);
    const limit = PROFILES.web.messageLimit ?? 0;
    for (const { requestBytes, responseBytes } of excel.host.batches.all) {
      expect(Math.max(requestBytes, responseBytes)).toBeLessThan(limit);
    }
  });

  test("on the web a sheet is read whose later rows are much longer than the first", async () => {
    await open({ profile: "web" });
    const rows = 6000;
    const sheet = excel.book.sheet("自评表");
    const contents = Array.from({ length: rows }, (_, row) => [
      row < 3000 ? "短" : "长".repeat(700),
    ]);
    sheet?.write({ top: 0, left: 0, bottom: rows - 1, right: 0 }, contents);
    const { sheets } = await excel.port.snapshot();
    expect(sheets[0]?.values.map(([value]) => value)).toEqual(contents.map(([value]) => value));
  });

  test("slow answers change nothing but the time", async () => {
    await open({ faults: { delay: 20 } });
    await excel.port.apply(plan);
    expect(await excel.values("结果", "A1")).toEqual([["优"]]);
    expect(await excel.values("自评表", "B1:B2")).toEqual([[90], [80]]);
  });

  test("a plan waits for the end of editing", async () => {
    await open({ faults: { cellEdit: true } });
    const applied = excel.port.apply(plan);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await excel.values("自评表", "B1")).toEqual([[1]]);
    excel.host.faults = {};
    await applied;
    expect(await excel.values("自评表", "B1")).toEqual([[90]]);
  });
});
