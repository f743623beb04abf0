import { recogniseRegisters } from "../../../src/core/registers/recognise";
import type { CellValue } from "../../../src/core/sheets/snapshot";
import { sheetOf, workbookOf } from "./workbook-of";

function recognise(rows: readonly (readonly CellValue[])[], merges?: readonly string[]) {
  return recogniseRegisters(workbookOf(sheetOf("清单", rows, merges ? { merges } : {})));
}

function grades(rows: readonly (readonly CellValue[])[]) {
  return recognise(rows).map((table) => table.rows.map(({ name, grade }) => [name, grade]));
}

const head = ["序号", "项目名称", "评价结果"];

describe("headings", () => {
  test.each<[string, CellValue[][]]>([
    ["plain", [head, [1, "甲", "优"]]],
    ["title and remark rows above", [["重点评价清单"], ["单位：万元"], [], head, [1, "甲", "优"]]],
    [
      "spaces and line breaks",
      [
        ["序 号", "项目\n名称", "评 价 结 果"],
        [1, "甲", "优"],
      ],
    ],
    [
      "brackets and a year",
      [
        ["序号", "项目名称（全称）", "2024年评价等级"],
        [1, "甲", "优"],
      ],
    ],
    [
      "synonyms",
      [
        ["编号", "评价对象", "评价等次"],
        [1, "甲", "优"],
      ],
    ],
    [
      "English",
      [
        ["No.", "Project name", "Grade"],
        [1, "甲", "优"],
      ],
    ],
    [
      "no number column",
      [
        ["项目名称", "等级"],
        ["甲", "优"],
      ],
    ],
    [
      "merged two-row heading",
      [
        ["序号", "项目名称", "评价情况", ""],
        ["", "", "得分", "等级"],
        [1, "甲", 91, "优"],
      ],
    ],
    [
      "a group head that reads like a heading",
      [
        ["序号", "项目", "评价结果", ""],
        ["", "", "得分", "等级"],
        [1, "甲", 91, "优"],
      ],
    ],
    [
      "one heading split over two rows",
      [
        ["序", "项目", "评价"],
        ["号", "名称", "结果"],
        [1, "甲", "优"],
      ],
    ],
    [
      "columns in another order",
      [
        ["等级", "项目名称"],
        ["优", "甲"],
      ],
    ],
    [
      "result and grade both",
      [
        ["项目名称", "评价结果", "评价等级"],
        ["甲", "通过", "优"],
      ],
    ],
    ["table not at A1", [[], ["", "", "项目名称", "等级"], ["", "", "甲", "优"]]],
  ])("%s", (_name, rows) => expect(grades(rows)).toEqual([[["甲", "优"]]]));

  test.each<[string, CellValue[][]]>([
    ["an empty sheet", []],
    ["words only", [["本次评价的项目名称和得分见附件。"]]],
    [
      "a name without grade or score",
      [
        ["序号", "项目名称", "金额"],
        [1, "甲", 5],
      ],
    ],
    [
      "a self-evaluation form",
      [
        ["项目支出绩效自评表"],
        ["项目名称", "", "道路养护"],
        ["主管部门", "", "交通局", "", "", "实施单位", "", "养护中心"],
        [
          "项目资金（万元）",
          "",
          "",
          "年初预算数",
          "全年预算数",
          "全年执行数",
          "分值",
          "执行率",
          "得分",
        ],
        ["", "", "年度资金总额", 90, 90, 89, 10, 0.99, 9.9],
        [
          "绩效指标",
          "一级指标",
          "二级指标",
          "三级指标",
          "年度指标值",
          "实际完成值",
          "分值",
          "得分",
          "偏差原因",
        ],
        ["", "产出指标", "数量指标", "里程", "≥5", 5, 10, 10, ""],
      ],
    ],
    [
      "an indicator table with a project column",
      [
        ["项目名称", "三级指标", "得分"],
        ["甲", "里程", 10],
      ],
    ],
    ["a list of self-evaluations", [["2024年项目自评结果汇总表"], head, [1, "甲", "优"]]],
    ["a label beside its value", [["项目名称", "道路", "得分", 95]]],
  ])("%s is no register", (_name, rows) => expect(recognise(rows)).toEqual([]));

  test("a list without entries is a register without rows", () => {
    expect(recognise([["清单"], head])).toMatchObject([
      { range: "A2:C2", rows: [], title: "清单" },
    ]);
  });
});

describe("rows", () => {
  test("rows that only head a group are no entries, a named one without a grade is", () => {
    const rows: CellValue[][] = [
      head,
      ["一", "优（1个）", ""],
      [1, "甲", "优"],
      ["（二）", "良（共 2 个）", ""],
      [2, "乙", "良"],
      ["三", "丙", ""],
    ];
    expect(grades(rows)).toEqual([
      [
        ["甲", "优"],
        ["乙", "良"],
        ["丙", ""],
      ],
    ]);
  });

  test("blank rows, repeated headings, page titles, totals and notes are no entries", () => {
    const rows: CellValue[][] = [
      ["2024年重点评价清单", "", ""],
      head,
      [1, "甲", "优"],
      ["", "", ""],
      ["一、农业", "", ""],
      [2, "乙", "良"],
      ["2024年重点评价清单（续）", "", ""],
      ["序  号", "项目名称", "评价结果"],
      [3, "丙", "中"],
      ["小计", "", ""],
      ["合 计", "3个", "优1个"],
      ["注：等级按方案评定。", "", ""],
      ["填表人：张", "", ""],
    ];
    expect(grades(rows)).toEqual([
      [
        ["甲", "优"],
        ["乙", "良"],
        ["丙", "中"],
      ],
    ]);
    expect(recognise(rows)[0]).toMatchObject({
      title: "2024年重点评价清单",
      range: "A2:C9",
      gradeColumn: { range: "C3:C9" },
    });
  });

  test("every column is read, text numbers too, with the cells they stand in", () => {
    const rows: CellValue[][] = [
      ["单位：万元"],
      ["序号", "主管部门", "项目名称", "对象类型", "资金量", "评价得分", "等级"],
      [1, "交通局", "甲", "项目", "1,200.50", "91.5分", "“优”"],
    ];
    const [table] = recognise(rows);
    expect(table?.amountUnit).toBe("万元");
    expect(table?.rows).toEqual([
      {
        number: "1",
        department: "交通局",
        name: "甲",
        objectType: "项目",
        amount: 1200.5,
        score: 91.5,
        grade: "优",
        unreadable: {},
        cells: {
          number: "A3",
          department: "B3",
          name: "C3",
          objectType: "D3",
          amount: "E3",
          score: "F3",
          grade: "G3",
        },
      },
    ]);
  });

  test.each([
    ["金额（万元）", "万元"],
    ["涉及资金（亿元）", "亿元"],
    ["金额(元)", "元"],
    ["金额", undefined],
  ])("unit of %s", (heading, unit) => {
    const [table] = recognise([
      ["项目名称", heading, "等级"],
      ["甲", 1, "优"],
    ]);
    expect(table?.amountUnit).toBe(unit);
  });

  test.each<[CellValue, number | undefined, string | undefined]>([
    [88.5, 88.5, undefined],
    ["８８.５", 88.5, undefined],
    ["/", undefined, undefined],
    ["", undefined, undefined],
    ["待定", undefined, "待定"],
    ["#DIV/0!", undefined, "#DIV/0!"],
    [true, undefined, "true"],
  ])("score %p", (written, score, unreadable) => {
    const [table] = recognise([
      ["项目名称", "得分", "等级"],
      ["甲", written, "优"],
    ]);
    expect(table?.rows[0]?.score).toBe(score);
    expect(table?.rows[0]?.unreadable.score).toBe(unreadable);
  });

  test("points in the only result column are a score", () => {
    const [table] = recognise([
      ["项目名称", "评价结果"],
      ["甲", "92.5分"],
      ["乙", "良"],
    ]);
    expect(table?.rows).toMatchObject([{ score: 92.5, grade: "" }, { grade: "良" }]);
  });

  test("a name and quotation marks inside it stay as they are written", () => {
    expect(grades([head, [1, "“一泓清水”项目", "中"]])).toEqual([[["“一泓清水”项目", "中"]]]);
  });

  test("a department merged over rows belongs to each; how many were filled is kept", () => {
    const rows = [
      ["主管部门", "项目名称", "等级"],
      ["交通局", "甲", "优"],
      ["", "乙", "良"],
    ];
    const [table] = recognise(rows);
    expect(table?.rows.map(({ department }) => department)).toEqual(["交通局", "交通局"]);
    expect(table?.departmentFilledAt).toEqual({ cell: "A3", count: 1 });
    expect(recognise(rows, ["A2:A3"])[0]?.departmentFilledAt).toBeUndefined();
  });

  test("a grade is filled down only where the cells are known to be merged", () => {
    const rows = [
      ["项目名称", "等级"],
      ["甲", "良"],
      ["乙", ""],
    ];
    expect(recognise(rows)[0]?.rows[1]?.grade).toBe("");
    expect(recognise(rows, ["B2:B3"])[0]?.rows[1]?.grade).toBe("良");
  });

  test("two blocks side by side are two lists", () => {
    const rows = [
      [...head, "", ...head],
      [1, "甲", "优", "", 3, "丙", "中"],
      [2, "乙", "良", "", "", "", ""],
    ];
    expect(grades(rows)).toEqual([
      [
        ["甲", "优"],
        ["乙", "良"],
      ],
      [["丙", "中"]],
    ]);
  });

  test("two lists below each other keep their own title", () => {
    const rows = [
      ["一览表之一"],
      head,
      [1, "甲", "优"],
      [],
      ["一览表之二"],
      ["项目名称", "得分"],
      ["乙", 81],
    ];
    const tables = recognise(rows);
    expect(tables.map(({ title }) => title)).toEqual(["一览表之一", "一览表之二"]);
    expect(tables.map(({ rows: list }) => list.length)).toEqual([1, 1]);
  });
});

test("four times the rows read at most a little over four times the cells", () => {
  const reads = (count: number) => {
    let cells = 0;
    const rows = [head, ...Array.from({ length: count }, (_, i) => [i, `项目${i}`, "良"])];
    const sheet = sheetOf("清单", rows);
    const values = sheet.values.map(
      (row) =>
        new Proxy(row, {
          get: (target, key): unknown => {
            if (/^\d+$/.test(String(key))) cells++;
            return Reflect.get(target, key);
          },
        })
    );
    const [table] = recogniseRegisters(workbookOf({ ...sheet, values }));
    expect(table?.rows).toHaveLength(count);
    return cells;
  };
  expect(reads(20_000) / reads(5000)).toBeLessThan(4.1);
});
