import fc from "fast-check";
import { readNumber } from "../../../src/core/numbers/read-number";
import { isEmptyText, plainWidth } from "../../../src/core/numbers/written-text";

test.each([
  [12.5, 12.5, false, ""],
  [0, 0, false, ""],
  ["215,457.6", 215457.6, false, ""],
  ["3,239,300.00", 3239300, false, ""],
  ["86.19%", 86.19, true, "%"],
  ["１２．５", 12.5, false, ""],
  ["８６．１９％", 86.19, true, "%"],
  ["90分", 90, false, "分"],
  ["100百分比", 100, true, "%"],
  ["百分之95", 95, true, "%"],
  [" 1 200 ", 1200, false, ""],
  ["1.2万元", 1.2, false, "万元"],
  ["67,463.91万元", 67463.91, false, "万元"],
  ["-3", -3, false, ""],
  ["−3.5", -3.5, false, ""],
  ["－3", -3, false, ""],
  ["(1,200.00)", -1200, false, ""],
  ["（200）", -200, false, ""],
  ["¥90", 90, false, "元"],
  ["￥1,090.50元", 1090.5, false, "元"],
  ["360 天", 360, false, "天"],
  ["28.40/株", 28.4, false, "/株"],
  ["1600元/亩", 1600, false, "元/亩"],
  ["25TB", 25, false, "TB"],
  ["50m2", 50, false, "m2"],
  [".5", 0.5, false, ""],
  ["1E+05", 100000, false, ""],
])("%p is %p", (input, value, percent, unit) => {
  expect(readNumber(input)).toEqual({ value, percent, unit });
});

test.each([
  "",
  "  ",
  "/",
  "—",
  "#N/A",
  "#DIV/0!",
  "完成",
  "约40%",
  "98%以上",
  "3天内",
  "10余人",
  "12,34",
  "1.2.3",
  "80-90",
  "80%-90%",
  "2021年12月",
  "1:2",
  "100%覆盖",
  "20左右",
  "≥95%",
  true,
  Number.NaN,
  Infinity,
])("%p is not certainly a number", (input) => {
  expect(readNumber(input)).toBeNull();
});

test("any finite number printed plainly or with separators is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
      const value = cents / 100;
      expect(readNumber(String(value))?.value).toBe(value === 0 ? 0 : value);
      const [whole, rest] = Math.abs(value).toFixed(2).split(".") as [string, string];
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
      expect(readNumber(`${value < 0 ? "-" : ""}${grouped}.${rest}`)?.value).toBe(value || 0);
    })
  );
});

test("never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void readNumber(text)));
});

test.each(["", " ", "　", "/", "—", "--", "无", "不适用", "N/A", "#REF!"])(
  "%p is empty",
  (text) => {
    expect(isEmptyText(text)).toBe(true);
  }
);

test.each(["0", "否", "无事故", "1/2"])("%p is not empty", (text) => {
  expect(isEmptyText(text)).toBe(false);
});

test("plain width keeps every character's place", () => {
  expect(plainWidth("（≥９５％）　a")).toBe("(≥95%) a");
});
