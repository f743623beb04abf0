import { tamperedCells } from "../../../src/core/collection/tampered";
import { nationalScheme } from "../../../src/core/schemes/national";
import { cellAddress, parseArea } from "../../../src/core/sheets/address";
import type { CellValue, SheetSnapshot } from "../../../src/core/sheets/snapshot";
import { planPack } from "../../../src/core/templates/pack";
import { templates, type Template } from "../../../src/core/templates/registry";
import { readStamp } from "../../../src/core/templates/stamp";
import { dataSnapshot } from "../../../workbench/files/data-snapshot";
import { templateBookData } from "../../../workbench/files/template-book-data";

const project = {
  ...{ name: "校舍维修", code: "P1", unit: "教育局", unitCode: "001", department: "教育局" },
  ...{ initial: 100, annual: 120 },
  indicators: [
    { dimension: "产出指标", category: "数量指标", name: "维修校舍", target: "≥3所", weight: 30 },
    {
      dimension: "效益指标",
      category: "社会效益指标",
      name: "受益学生",
      target: "≥900人",
      weight: 30,
    },
  ],
};

function packed(template: Template) {
  const [file] = planPack([{ name: "教育局", code: "001", projects: [project] }], {
    ...{ template, scheme: nationalScheme, year: 2025, deadline: "2026-03-31" },
  });
  const book = file!.book();
  const { sheets } = dataSnapshot(templateBookData(book));
  const stamp = readStamp(sheets)!;
  const name = stamp.sheets[0]!;
  const made = book.sheets.find((sheet) => sheet.name === name)!;
  return { stamp, made, sheet: sheets.find((one) => one.name === name)! };
}

/** The sheet with one cell otherwise; a formula that is gone leaves its number. */
function withCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  value: CellValue
): SheetSnapshot {
  const changed = (rows: SheetSnapshot["values"]) =>
    rows.map((line, at) =>
      at === row ? line.map((cell, place) => (place === column ? value : cell)) : line
    );
  return {
    ...sheet,
    values: changed(sheet.values),
    ...(sheet.formulas && { formulas: changed(sheet.formulas) }),
  };
}

describe.each(templates.map((template) => [template.title, template] as const))(
  "%s",
  (_, template) => {
    const { stamp, made, sheet } = packed(template);
    const tampered = (one: SheetSnapshot) => tamperedCells(one, stamp, nationalScheme, "zh-CN");
    const total = made.cells.find(
      ({ value, address }) =>
        (value === "总分" || value === "合计") && parseArea(address)!.top >= (made.repeatedRow ?? 0)
    );
    const last = total ? parseArea(total.address)!.top : Infinity;
    const fixed = made.cells.flatMap((cell) => {
      const area = parseArea(cell.address)!;
      const inside = area.top >= (made.repeatedRow ?? 0) && area.top < last;
      return inside ? [] : [{ ...cell, row: area.top, column: area.left }];
    });

    test("as it went out, and with rows added among the indicators, nothing is said", () => {
      expect(tampered(sheet)).toEqual([]);
      const at = (made.repeatedRow ?? 0) + 1;
      const blank = sheet.values[0]!.map((): CellValue => "");
      const longer = (rows: SheetSnapshot["values"]) => [
        ...rows.slice(0, at),
        blank,
        blank,
        ...rows.slice(at),
      ];
      expect(
        tampered({
          ...sheet,
          values: longer(sheet.values),
          ...(sheet.formulas && { formulas: longer(sheet.formulas) }),
        })
      ).toEqual([]);
    });

    test("every label that is another one is named with its text", () => {
      const labels = fixed.filter(
        ({ look, value }) =>
          (look === "label" || look === "heading" || look === "title") &&
          typeof value === "string" &&
          value.trim() !== ""
      );
      expect(labels.length).toBeGreaterThan(3);
      for (const { row, column, value } of labels) {
        const said = tampered(withCell(sheet, row, column, "改过"));
        // A label that stands in the column twice is still there.
        const twice =
          labels.filter((one) => one.column === column && one.value === value).length > 1;
        if (!twice) expect(said.join()).toContain(`“${String(value).replace(/\s+/g, "")}”`);
      }
    });

    test("every formula that was typed over is named by its cell", () => {
      for (const { row, column, formula } of fixed) {
        if (formula === undefined) continue;
        expect(tampered(withCell(sheet, row, column, 88))).toEqual([
          `${sheet.name}!${cellAddress(row, column)}：公式被改成了数字，请恢复公式。`,
        ]);
      }
    });

    test("a file with values only, and a layout of another version, say nothing about formulas", () => {
      const { formulas: _formulas, ...values } = sheet;
      expect(tampered(values)).toEqual([]);
      const older = { ...stamp, version: stamp.version + 1 };
      expect(tamperedCells(withCell(sheet, 0, 0, "改过"), older, nationalScheme, "zh-CN")).toEqual(
        []
      );
    });
  }
);
