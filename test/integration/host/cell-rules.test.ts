import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openExcelPage();
});
afterEach(() => excel.close());

describe("conditional formats", () => {
  test.each([
    ["Custom", "custom"],
    ["CellValue", "cellValue"],
    ["ColorScale", "colorScale"],
    ["DataBar", "dataBar"],
    ["IconSet", "iconSet"],
    ["ContainsText", "textComparison"],
    ["TopBottom", "topBottom"],
    ["PresetCriteria", "preset"],
  ] as const)("%s: added, found by its kind and deleted", async (type, member) => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:D5");
      const format = range.conditionalFormats.add(type);
      format.load();
      const own = format[`${member}OrNullObject`];
      const other = member === "custom" ? format.presetOrNullObject : format.customOrNullObject;
      own.load();
      other.load();
      const where = format.getRange().load("address");
      await context.sync();
      expect([format.type, format.priority, format.stopIfTrue]).toEqual([type, 0, false]);
      expect([own.isNullObject, other.isNullObject]).toEqual([false, true]);
      expect(where.address).toBe("Sheet1!B2:D5");
      format.delete();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("rules and looks are kept as they are given", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9");
      const formats = range.conditionalFormats;
      const custom = formats.add("Custom").custom;
      custom.rule.formula = '=$A1="优"';
      custom.format.font.color = "red";
      custom.format.fill.color = "#ffeecc";
      custom.format.borders.getItem("EdgeBottom").style = "Dash";
      const cell = formats.add("CellValue").cellValue;
      cell.rule = { operator: "Between", formula1: "=60", formula2: "=80" };
      const text = formats.add("ContainsText").textComparison;
      text.rule = { operator: "BeginsWith", text: "完成" };
      const top = formats.add("TopBottom").topBottom;
      top.rule = { type: "BottomPercent", rank: 20 };
      const preset = formats.add("PresetCriteria").preset;
      preset.rule = { criterion: "OneStdDevAboveAverage" };
      const scale = formats.add("ColorScale").colorScale;
      scale.criteria = {
        minimum: { type: "LowestValue", color: "blue" },
        maximum: { type: "Number", formula: "100", color: "#00ff00" },
      };
      const icons = formats.add("IconSet").iconSet;
      icons.style = "FourTrafficLights";
      const bar = formats.add("DataBar").dataBar;
      bar.barDirection = "LeftToRight";
      bar.positiveFormat.fillColor = "#336699";
      for (const one of [cell, text, top, preset]) one.load("rule");
      custom.rule.load("formula");
      custom.format.load("font/color,fill/color,font/bold,borders/items/style");
      scale.load("threeColorScale,criteria");
      icons.load("style,criteria");
      bar.load("barDirection,positiveFormat/fillColor");
      formats.load("items/type,items/priority");
      await context.sync();
      expect(custom.rule.formula).toBe('=$A1="优"');
      expect([custom.format.font.color, custom.format.fill.color]).toEqual(["#FF0000", "#FFEECC"]);
      expect(custom.format.font.bold).toBeNull();
      expect(custom.format.borders.items.map(({ style }) => style)).toEqual([
        ...["None", "Dash", "None", "None"],
      ]);
      expect(cell.rule).toEqual({ operator: "Between", formula1: "=60", formula2: "=80" });
      expect(text.rule).toEqual({ operator: "BeginsWith", text: "完成" });
      expect(top.rule).toEqual({ type: "BottomPercent", rank: 20 });
      expect(preset.rule).toEqual({ criterion: "OneStdDevAboveAverage" });
      expect(scale.threeColorScale).toBe(false);
      expect(scale.criteria.maximum).toEqual({ type: "Number", formula: "100", color: "#00FF00" });
      expect(icons.criteria.map(({ formula }) => formula)).toEqual(["0", "25", "50", "75"]);
      expect([bar.barDirection, bar.positiveFormat.fillColor]).toEqual(["LeftToRight", "#336699"]);
      // The last one added goes first.
      expect(formats.items.map(({ type }) => type)).toEqual([
        ...["DataBar", "IconSet", "ColorScale", "PresetCriteria"],
        ...["TopBottom", "ContainsText", "CellValue", "Custom"],
      ]);
      expect(formats.items.map(({ priority }) => priority)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    });
  });

  test("priorities move, cleared cells go, inserted rows push", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:C3");
      const first = range.conditionalFormats.add("Custom");
      range.conditionalFormats.add("CellValue");
      first.priority = 0;
      first.stopIfTrue = true;
      sheet.getRange("B2").conditionalFormats.clearAll();
      sheet.getRange("1:2").insert("Down");
      const formats = sheet.getRange().conditionalFormats.load("items/type,items/stopIfTrue");
      await context.sync();
      expect(formats.items.map(({ type }) => type)).toEqual(["Custom", "CellValue"]);
      expect(formats.items[0]?.stopIfTrue).toBe(true);
      const areas = (formats.items[0] as Excel.ConditionalFormat).getRanges().load("address");
      const none = (formats.items[0] as Excel.ConditionalFormat).getRangeOrNullObject();
      await context.sync();
      expect(areas.address).toBe("Sheet1!A3:C3,Sheet1!A4,Sheet1!C4,Sheet1!A5:C5");
      expect(none.isNullObject).toBe(true);
    });
  });

  test.each([
    [
      "a rank of none",
      (f: Excel.ConditionalFormatCollection) => {
        f.add("TopBottom").topBottom.rule = { type: "TopItems", rank: 0 };
      },
    ],
    [
      "between without an end",
      (f: Excel.ConditionalFormatCollection) => {
        f.add("CellValue").cellValue.rule = { operator: "Between", formula1: "=1" };
      },
    ],
    [
      "three icons in a set of five",
      (f: Excel.ConditionalFormatCollection) => {
        const icons = f.add("IconSet").iconSet;
        icons.style = "FiveRating";
        icons.criteria = [];
      },
    ],
  ])("%s is refused", async (_, act) => {
    const failure = await failureOf(
      excel.run(async (context) => {
        act(context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats);
        await context.sync();
      })
    );
    expect(failure.code).toBe("InvalidArgument");
  });
});

describe("data validation", () => {
  test.each<[string, Excel.DataValidationRule, unknown[], string]>([
    [
      "WholeNumber",
      { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } },
      [0, 10, 5.5, "五", 11],
      "A3:A5",
    ],
    [
      "Decimal",
      { decimal: { formula1: "=60", operator: "GreaterThanOrEqualTo" } },
      [60, 59.9, true, 100, 60.5],
      "A2:A3",
    ],
    [
      "List",
      { list: { inCellDropDown: true, source: "优,良, 中" } },
      ["优", "良", "中", "差", "优良"],
      "A4:A5",
    ],
    [
      "List",
      { list: { inCellDropDown: false, source: "=$C$1:$C$2" } },
      ["甲", "乙", "丙", "甲", "甲"],
      "A3",
    ],
    [
      "Date",
      { date: { formula1: "2024-01-01", formula2: "2024-12-31", operator: "Between" } },
      [45292, 45657, 45291, 45658, "某日"],
      "A3:A5",
    ],
    [
      "Time",
      { time: { formula1: "8:00", operator: "LessThan" } },
      [0.1, 0.5, 0.3, 2, 0],
      "A2,Sheet1!A4",
    ],
    [
      "Decimal",
      { decimal: { formula1: "=C5", operator: "LessThan" } },
      [1, 1, 1, 1, 1],
      "A1:A2,Sheet1!A4:A5",
    ],
    [
      "TextLength",
      { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } },
      ["绩效", "绩效评价", 1234, 12, "一二三"],
      "A2:A3",
    ],
    ["Custom", { custom: { formula: "=$C$3" } }, [1, 2, 3, 4, 5], ""],
  ])("%s %j says which cells break it", async (type, rule, values, broken) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C1:C3").values = [["甲"], ["乙"], [true]];
      sheet.getRange("C7").values = [[2]];
      const range = sheet.getRange("A1:A5");
      range.values = values.map((value) => [value]);
      range.dataValidation.rule = rule;
      range.dataValidation.load();
      const cells = range.dataValidation.getInvalidCellsOrNullObject().load("address");
      await context.sync();
      expect(range.dataValidation.type).toBe(type);
      expect(range.dataValidation.valid).toBe(broken === "" ? true : null);
      expect(cells.isNullObject ? "" : cells.address).toBe(broken === "" ? "" : `Sheet1!${broken}`);
    });
  });

  test("the rule, the alert and the prompt come back", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const { dataValidation } = sheet.getRange("B2:B4");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D3") } };
      dataValidation.errorAlert = {
        message: "不在表中",
        showAlert: true,
        style: "Warning",
        title: "指标",
      };
      dataValidation.prompt = { message: "请选择", showPrompt: true, title: "" };
      dataValidation.ignoreBlanks = false;
      dataValidation.load();
      const part = sheet.getRange("B3:B9").dataValidation.load("type,rule");
      await context.sync();
      expect(dataValidation.rule).toEqual({
        list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$3" },
      });
      expect(dataValidation.errorAlert).toMatchObject({ style: "Warning", title: "指标" });
      expect(dataValidation.prompt).toMatchObject({ message: "请选择", showPrompt: true });
      expect([dataValidation.ignoreBlanks, dataValidation.valid]).toEqual([false, false]);
      expect([part.type, part.rule]).toEqual(["Inconsistent", null]);
      sheet.getRange("B3").dataValidation.clear();
      const after = sheet.getRange("B2:B4").dataValidation.load("type");
      const gone = sheet.getRange("B3").dataValidation.load("type,valid");
      await context.sync();
      expect([after.type, gone.type, gone.valid]).toEqual(["Inconsistent", "None", true]);
    });
  });

  test.each<[string, Excel.DataValidationRule, unknown[], boolean | null, string | null]>([
    [
      "custom with a function",
      { custom: { formula: "=LEN(F2)>1" } },
      ["道路", "路", ""],
      null,
      "F3",
    ],
    [
      "custom, all good",
      { custom: { formula: "=COUNTIF($F$2:$F$4,F2)=1" } },
      [1, 2, 3],
      true,
      null,
    ],
    ["custom, all bad", { custom: { formula: "=ISTEXT(F2)" } }, [1, 2, 3], false, "F2:F4"],
    ["custom, an error is no yes", { custom: { formula: "=1/(F2-1)" } }, [1, 2, 1], null, "F2,F4"],
    ["custom, the row of the cell", { custom: { formula: "=F2=ROW()" } }, [2, 3, 5], null, "F4"],
    [
      "a limit that is calculated",
      { decimal: { formula1: "=0", formula2: "=SUM($G$2:$G$3)*2", operator: "Between" } },
      [1, 20, 21],
      null,
      "F4",
    ],
    [
      "a list that is calculated",
      { list: { inCellDropDown: true, source: "=OFFSET($G$1,1,0,2,1)" } },
      [4, 6, 5],
      null,
      "F4",
    ],
  ])("%s is worked out", async (_, rule, values, valid, invalid) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("G2:G3").values = [[4], [6]];
      const range = sheet.getRange("F2:F4");
      range.values = values.map((value) => [value]);
      range.dataValidation.rule = rule;
      range.dataValidation.load();
      const cells = range.dataValidation.getInvalidCellsOrNullObject().load("address");
      await context.sync();
      expect(range.dataValidation.valid).toBe(valid);
      const address = cells.isNullObject ? null : cells.address.replace(/[^,!]*!/g, "");
      expect(address?.replace(/\s/g, "") ?? null).toBe(invalid);
      sheet.delete();
      await context.sync();
    });
  });

  test.each<[string, Excel.DataValidationRule]>([
    [
      "two kinds at once",
      { custom: { formula: "=1" }, list: { inCellDropDown: true, source: "a" } },
    ],
    ["no kind", {}],
    ["between without an end", { decimal: { formula1: 1, operator: "Between" } }],
    ["an empty list", { list: { inCellDropDown: true, source: "" } }],
  ])("%s is refused", async (_, rule) => {
    const failure = await failureOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation.rule = rule;
        await context.sync();
      })
    );
    expect(failure.code).toBe("InvalidArgument");
  });
});
