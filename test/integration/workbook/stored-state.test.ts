import * as z from "zod/mini";
import type { StateSection } from "../../../src/core/state/state-section";
import { readSection } from "../../../src/core/state/state-section";
import { bookDataOf } from "../../../workbench/host/model/book-snapshot";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import { cellsOf, openEmbeddedExcel, type EmbeddedExcel } from "../../support/excel";

jest.setTimeout(60_000);

const notes: StateSection<readonly string[]> = {
  key: "notes",
  version: 1,
  schema: z.array(z.string()),
  empty: [],
};
const add = (text: string) => (now: readonly string[]) => [...now, text];

const data = () => ({ sheets: [{ name: "表", cells: cellsOf([["a", 1]]) }] });

describe("what PERF remembers in a workbook", () => {
  let excel: EmbeddedExcel;
  beforeEach(async () => {
    excel = await openEmbeddedExcel(data());
  });
  afterEach(() => excel.close());

  const stored = async () => readSection(notes, await excel.port.readState()).value;

  test("is read in one round trip, changed in two, and comes with a snapshot for none", async () => {
    expect(await excel.requests(() => excel.port.readState())).toBe(1);
    const without = await excel.requests(() => excel.port.snapshot());
    expect(await excel.requests(() => excel.port.updateState(notes, add("一")))).toBe(2);
    expect(await excel.port.updateState(notes, add("二"))).toEqual(["一", "二"]);
    let snapshot: Awaited<ReturnType<typeof excel.port.snapshot>> | undefined;
    expect(
      await excel.requests(async () => {
        snapshot = await excel.port.snapshot();
      })
    ).toBe(without);
    expect(readSection(notes, snapshot?.state).value).toEqual(["一", "二"]);
  });

  test("touches no sheet, raises no edit, and leaves the step that can be taken back", async () => {
    const edits: unknown[] = [];
    const stop = await excel.port.onEdited((edit) => edits.push(edit));
    await excel.port.apply({
      title: "写一格",
      actions: [{ kind: "write", sheet: "表", address: "B1", values: [[2]] }],
    });
    await excel.port.updateState(notes, add("一"));
    await excel.host.whenIdle();
    expect(excel.port.undoable).toBe("写一格");
    await excel.port.undo();
    expect(await excel.values("表", "A1:B1")).toEqual([["a", 1]]);
    expect(await stored()).toEqual(["一"]);
    expect(edits).toEqual([]);
    expect(bookDataOf(excel.book).sheets.map(({ name }) => name)).toEqual(["表"]);
    await stop();
  });

  test("survives saving, closing and opening the file", async () => {
    await excel.port.updateState(notes, add("一"));
    const file = await writeWorkbook(bookDataOf(excel.book), { functions: [] });
    excel.close();
    excel = await openEmbeddedExcel(await readWorkbook(file, "表.xlsx", { functions: [] }));
    expect(await stored()).toEqual(["一"]);
  });

  test("can be changed where the structure of the workbook is protected", async () => {
    excel.close();
    excel = await openEmbeddedExcel({ ...data(), protection: { password: "x" } });
    await excel.port.updateState(notes, add("一"));
    expect(await stored()).toEqual(["一"]);
  });

  test("a read-only workbook is read and not written to, in one sentence", async () => {
    excel.close();
    excel = await openEmbeddedExcel(data(), { faults: { readOnly: true } });
    expect(await stored()).toEqual([]);
    await expect(excel.port.updateState(notes, add("一"))).rejects.toMatchObject({
      code: "read-only",
      message: "工作簿是只读的，设置存不进去。请另存一份，在新的文件里再试。",
    });
  });

  test.each([
    ["damaged", "{", /读不出来.*没有覆盖/],
    ["newer", '{"version":9,"content":[]}', /更新版本/],
  ])("%s content is not written over", async (_, text, sentence) => {
    excel.close();
    const settings = { "perf.notes": JSON.stringify(text), other: "1" };
    excel = await openEmbeddedExcel({ ...data(), settings });
    await expect(excel.port.updateState(notes, add("一"))).rejects.toMatchObject({
      code: "state-unreadable",
      message: expect.stringMatching(sentence) as unknown,
    });
    expect(Object.fromEntries(excel.book.settings)).toEqual(settings);

    // The user gives it up: it is set aside, not thrown away.
    await excel.port.updateState(notes, add("一"), { replaceUnreadable: true });
    expect(await stored()).toEqual(["一"]);
    expect(excel.book.settings.get("perf.notes.kept")).toBe(JSON.stringify(text));
    expect(excel.book.settings.get("other")).toBe("1");
  });

  test("too much is refused, and what was there stays", async () => {
    await excel.port.updateState(notes, add("一"));
    await expect(excel.port.updateState(notes, add("长".repeat(300_000)))).rejects.toMatchObject({
      code: "state-too-large",
    });
    expect(await stored()).toEqual(["一"]);
  });
});
