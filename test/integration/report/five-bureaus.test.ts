import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCross, type CrossTables } from "../../../src/commands/cross";
import { planReport } from "../../../src/commands/report";
import type { ReportResult } from "../../../src/core/report/report-model";
import { publishedFigures, type Published } from "../../../templates/samples/bureaus/published";
import { publishedPage } from "../../../templates/samples/published-page";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { openEmbeddedExcel } from "../../support/excel";

/** What the report, or a cross table of the same registers, has in the place of a published figure. */
function computed(report: ReportResult, cross: CrossTables, { at: place }: Published): unknown {
  if ("of" in place) {
    const made = cross.make({ of: place.of, rows: place.by, measure: "count" });
    return made.missing ?? made.table.rows.length - 1;
  }
  if ("table" in place) {
    const listed = report.tables[place.table];
    const column = listed?.columns.findIndex((heading) => heading.startsWith(place.column ?? ""));
    return listed?.rows.filter(
      (cells) => place.word === undefined || cells[column ?? 0] === place.word
    ).length;
  }
  const [id, row, column] = place;
  const table = report.tables[id];
  if (!table) return `no ${id}`;
  const at = table.columns.findIndex((heading) => heading.startsWith(column));
  if (at < 0) return `no ${column} among ${table.columns.join("、")}`;
  return table.rows.find((cells) => String(cells[0]) === row)?.[at];
}

describe.each(Object.entries(publishedFigures))("the statement of %s", (name, figures) => {
  let report: ReportResult;
  let cross: CrossTables;
  let requests = 0;

  beforeAll(async () => {
    const file = `bureau-${name}.xlsx`;
    const bytes = readFileSync(join(__dirname, "../../../templates/samples", file));
    const excel = await openEmbeddedExcel(await readWorkbook(bytes, file));
    try {
      const { plan, result } = await planReport(excel.port, { locale: "zh-CN" });
      requests = await excel.requests(() => excel.port.apply(plan));
      report = result;
      cross = await readCross(excel.port, { locale: "zh-CN" });
    } finally {
      excel.close();
    }
  });

  test("is written in at most eight round trips, without an error", () => {
    expect(requests).toBeLessThanOrEqual(8);
    expect(report.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(report.title).toContain(name.slice(-4));
  });

  test.each(figures.map((figure) => [figure.what, figure.value, figure] as const))(
    "%s %s",
    (_what, value, published) => {
      const { times = 1, instead } = published;
      const wanted = instead ?? value;
      const found = computed(report, cross, published);
      expect(typeof found === "number" ? found / times : found).toBe(wanted);
    }
  );

  test("every figure of a sentence is in the sentence and names its cells", () => {
    for (const { text, figures: linked } of report.sentences) {
      for (const { text: figure, source } of linked) {
        expect(text).toContain(figure);
        expect(source).toMatch(/!\$?[A-Z]+\$?\d+/);
      }
    }
  });
});

test("docs/published-figures.md is what these figures make", () => {
  const page = readFileSync(join(__dirname, "../../../docs/published-figures.md"), "utf8");
  expect(page).toBe(publishedPage());
});
