import { runSnippet } from "../../../workbench/snippets/run-snippet";
import type { Snippet } from "../../../workbench/snippets/snippet";

jest.setTimeout(30_000);

const snippet = (part: Partial<Snippet>): Snippet => ({
  name: "试验",
  apiSets: {},
  script: "",
  template: "",
  style: "",
  libraries: [],
  ...part,
});

test("buttons are pressed in document order and work on one workbook", async () => {
  const result = await runSnippet(
    snippet({
      script: `
        interface Row { name: string; points: number }
        const rows: Row[] = [{ name: "甲", points: 8 }, { name: "乙", points: 9.5 }];
        $("#write").on("click", () => tryCatch(write));
        document.getElementById("read")!.addEventListener("click", () => tryCatch(read));
        async function write(): Promise<void> {
          await Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getActiveWorksheet();
            sheet.getRange("A1:B2").values = rows.map((row) => [row.name, row.points]);
            sheet.getRange("B3").formulas = [["=SUM(B1:B2)"]];
            await context.sync();
          });
        }
        async function read() {
          await Excel.run(async (context) => {
            const range = context.workbook.worksheets.getActiveWorksheet().getRange("B3");
            range.load("values");
            await context.sync();
            setTimeout(() => console.log("sum", range.values[0][0]), 50);
          });
        }
        async function tryCatch(callback: () => Promise<void>) {
          try { await callback(); } catch (error) { console.error(error); }
        }`,
      template: `<section><button id="write"> 写入 </button></section><button id="read">读取</button>`,
    })
  );
  expect(result).toEqual({
    name: "试验",
    apiSets: {},
    buttons: [
      { id: "write", label: "写入", ok: true, logs: [] },
      { id: "read", label: "读取", ok: true, logs: ["sum 17.5"] },
    ],
    apiNotFound: [],
    ok: true,
  });
});

test("every kind of error is the error of its button", async () => {
  const press = (id: string, body: string) => `document.getElementById("${id}").onclick = ${body};`;
  const result = await runSnippet(
    snippet({
      script: [
        press("caught", `() => { try { null.x } catch (error) { console.error(error) } }`),
        press("thrown", `() => { throw new Error("thrown") }`),
        press("later", `() => setTimeout(() => { throw new Error("later") }, 20)`),
        press("asks", `() => alert("really?")`),
        press(
          "excel",
          `() => Excel.run(async (context) => {
            context.workbook.worksheets.getItem("nowhere").load("name");
            await context.sync();
          }).catch((error) => console.error(error))`
        ),
        press(
          "lacking",
          `() => Excel.run(async (context) => {
            context.workbook.worksheets.getActiveWorksheet().pivotTables.load("items/name");
            await context.sync();
          }).catch((error) => console.error(error))`
        ),
        press("fine", `() => console.log("fine")`),
      ].join("\n"),
      template: ["caught", "thrown", "later", "asks", "excel", "lacking", "fine"]
        .map((id) => `<button id="${id}">${id}</button>`)
        .join(""),
    })
  );
  expect(Object.fromEntries(result.buttons.map(({ id, error }) => [id, error]))).toEqual({
    caught: expect.stringContaining("TypeError"),
    thrown: "Error: thrown",
    later: "Error: later",
    asks: expect.any(String),
    excel: expect.stringContaining("ItemNotFound"),
    lacking: expect.stringContaining("Worksheet.PivotTables"),
    fine: undefined,
  });
  expect(result.apiNotFound).toEqual(["Worksheet.PivotTables"]);
  expect(result.ok).toBe(false);
});

test("a button that never comes to rest is an error", async () => {
  const result = await runSnippet(
    snippet({
      script: `document.getElementById("a").onclick = function again() { setTimeout(again, 10) };`,
      template: `<button id="a">a</button>`,
    }),
    { patience: 300 }
  );
  expect(result).toMatchObject({ ok: false, buttons: [{ id: "a", ok: false }] });
});

test("a script that does not compile, or fails at its start, is not ok", async () => {
  expect(await runSnippet(snippet({ script: "const = 1;" }))).toMatchObject({
    ok: false,
    start: { error: expect.any(String) },
  });
  expect(await runSnippet(snippet({ script: "nowhere();" }))).toMatchObject({
    ok: false,
    start: { error: expect.stringContaining("nowhere is not defined") },
  });
});

test("a snippet above the profile is skipped, and nothing of it runs", async () => {
  const asked = snippet({ apiSets: { ExcelApi: "1.16" }, script: "nowhere();" });
  expect(await runSnippet(asked)).toEqual({
    name: "试验",
    apiSets: { ExcelApi: "1.16" },
    skipped: "ExcelApi 1.16",
    buttons: [],
    apiNotFound: [],
    ok: false,
  });
});

test("a press is over when what it asked for has been answered, however long that takes", async () => {
  const result = await runSnippet(
    snippet({
      name: "picture",
      script: `
        async function main() {
          /** A mark inside a function is none. @customfunction */
          function inner() { return 1; }
          await Excel.run(async (context) => {
            const picture = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").getImage();
            await context.sync();
            console.log(picture.value.slice(0, 4));
          });
        }
        document.getElementById("draw").onclick = main;`,
      template: `<button id="draw">draw</button>`,
    })
  );
  expect(result).toMatchObject({ ok: true, buttons: [{ id: "draw", logs: ["iVBO"] }] });
  expect(result).not.toHaveProperty("functions");
});

test("custom functions are registered and can be called by formulas", async () => {
  const result = await runSnippet(
    snippet({
      name: "points",
      script: `
        /**
         * Doubles a number.
         * @customfunction
         * @param {number} first The number.
         * @returns {number} Twice the number.
         */
        function twice(first: number): number { return 2 * first; }
        document.getElementById("call").onclick = () => Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
          cell.formulas = [["=SCRIPTLAB.POINTS.TWICE(21)"]];
          await context.sync();
          await new Promise((resolve) => setTimeout(resolve, 1500));
          cell.load("values");
          await context.sync();
          console.log(cell.values[0][0]);
        });`,
      template: `<button id="call">call</button>`,
    })
  );
  expect(result).toMatchObject({
    ok: true,
    functions: ["SCRIPTLAB.POINTS.TWICE"],
    buttons: [{ id: "call", logs: ["42"] }],
  });
});
