import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openExcelPage(["数据"]);
});
afterEach(() => excel.close());

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));

/** A call of the Common API as a promise. */
function ask<T>(
  call: (done: (result: Office.AsyncResult<T>) => void) => void
): Promise<Office.AsyncResult<T>> {
  return new Promise((resolve) => call(resolve));
}

test("a binding gives its cells, its text and its table, by index and by id", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("数据");
    sheet.getRange("A1:B2").values = [
      ["项目", "金额"],
      ["会议", 3],
    ];
    sheet.tables.add("A1:B2", true);
    const { bindings } = context.workbook;
    const cells = bindings.add(sheet.getRange("A2:B2"), "Range", "cells");
    const text = bindings.add("数据!B2", "Text", "text");
    const table = bindings.add("数据!A1:B2", "Table", "table");
    const range = cells.getRange().load("address");
    const shown = text.getText();
    const name = table.getTable().load("name");
    const missing = bindings.getItemOrNullObject("none");
    bindings.load("count");
    await context.sync();
    const first = bindings.getItemAt(0).load("id,type");
    bindings.getItem("text").delete();
    const count = bindings.getCount();
    await context.sync();
    return [range.address, shown.value, name.name, missing.isNullObject, first.id, count.value];
  });
  expect(found).toEqual(["数据!A2:B2", "3", "表1", true, "cells", 2]);
});

test.each([
  ["a text binding of two cells", "A1:A2", "Text"],
  ["a table binding of plain cells", "A1:A2", "Table"],
] as const)("%s is an invalid argument", async (_what, address, type) => {
  const failure = await failureOf(
    excel.run(async (context) => {
      context.workbook.bindings.add(`数据!${address}`, type, "b");
      await context.sync();
    })
  );
  expect(failure.code).toBe("InvalidArgument");
});

test("a binding hears of changes and selections in its cells, and moves with them", async () => {
  const seen: string[] = [];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("数据");
    const binding = context.workbook.bindings.add(sheet.getRange("B2:C3"), "Range", "watched");
    binding.onDataChanged.add(async () => void seen.push("changed"));
    binding.onSelectionChanged.add(async (event) => {
      seen.push(`selected ${event.startRow},${event.startColumn} ${event.rowCount}`);
    });
    await context.sync();
  });
  await settle();
  const address = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("数据");
    sheet.getRange("A1").values = [["elsewhere"]];
    sheet.getRange("C3").values = [[1]];
    sheet.getRange("C2:C3").select();
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    const range = context.workbook.bindings.getItem("watched").getRange().load("address");
    await context.sync();
    return range.address;
  });
  await settle();
  expect(seen).toEqual(["changed", "selected 0,1 2"]);
  expect(address).toBe("数据!B3:C4");
});

describe("Office.context.document", () => {
  test("reads and writes what is selected, as text, as rows and as a table", async () => {
    const { document } = excel.page.window.Office.context;
    const { CoercionType } = excel.page.window.Office;
    await ask<void>((done) =>
      document.setSelectedDataAsync(
        [
          ["a", 1],
          ["b", 2.5],
        ],
        { coercionType: CoercionType.Matrix },
        done
      )
    );
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("数据").getRange("A1:B2").select();
      await context.sync();
    });
    const rows = await ask((done) => document.getSelectedDataAsync(CoercionType.Matrix, done));
    expect(rows.value).toEqual([
      ["a", 1],
      ["b", 2.5],
    ]);
    const text = await ask((done) => document.getSelectedDataAsync(CoercionType.Text, done));
    expect(text.value).toBe("a\t1\r\nb\t2.5");
    const table = await ask<{ rows: unknown; headers: unknown }>((done) =>
      document.getSelectedDataAsync(CoercionType.Table, done as never)
    );
    expect([table.value.headers, table.value.rows]).toEqual([[["a", 1]], [["b", 2.5]]]);
  });

  test("what is written counts at once; a binding gives a part of itself and hears", async () => {
    const { document } = excel.page.window.Office.context;
    const { CoercionType, EventType, select } = excel.page.window.Office;
    await ask<Office.Binding>((done) =>
      document.bindings.addFromNamedItemAsync("数据!A1:B3", "matrix" as never, { id: "m" }, done)
    );
    const heard: string[] = [];
    const binding = select("bindings#m") as unknown as Office.MatrixBinding;
    await ask<void>((done) =>
      binding.addHandlerAsync(
        EventType.BindingDataChanged,
        ({ binding: { id } }: { binding: { id: string } }) => heard.push(id),
        done
      )
    );
    const rows = [
      ["k", "v"],
      ["a", 1],
      ["b", 2],
    ];
    const coercionType = CoercionType.Matrix;
    await ask<void>((done) => binding.setDataAsync(rows, { coercionType }, done));
    expect(excel.book.active.values({ top: 0, left: 0, bottom: 2, right: 1 })).toEqual(rows);
    await settle();
    expect(heard).toEqual(["m"]);
    const part = await ask((done) =>
      binding.getDataAsync({ coercionType, startRow: 1, startColumn: 1 }, done as never)
    );
    expect(part.value).toEqual([[1], [2]]);
  });

  test("gives the file in slices that make a workbook", async () => {
    excel.book.active.write({ top: 0, left: 0, bottom: 0, right: 0 }, [["内容"]]);
    const { document } = excel.page.window.Office.context;
    const { FileType } = excel.page.window.Office;
    const { value: file } = await ask<Office.File>((done) =>
      document.getFileAsync(FileType.Compressed, { sliceSize: 4096 }, done)
    );
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const { value } = await ask<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.push(...(value.data as number[]));
    }
    await ask<void>((done) => file.closeAsync(done));
    expect(bytes).toHaveLength(file.size);
    const base64 = Buffer.from(bytes).toString("base64");
    const names = await excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(base64);
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["数据", "数据 (2)"]);
  });

  test("a file type that is not there fails with a code", async () => {
    const { document } = excel.page.window.Office.context;
    const result = await ask<Office.File>((done) =>
      document.getFileAsync(excel.page.window.Office.FileType.Pdf, done)
    );
    expect([result.status, result.error.code]).toEqual(["failed", 2009]);
  });
});
