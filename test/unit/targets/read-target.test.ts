import fc from "fast-check";
import { readActual, readTarget } from "../../../src/core/targets/read-target";
import { printTarget } from "../../../src/core/targets/print-target";
import { targetParts } from "../../../src/core/targets/target-parts";
import { notations } from "./notations";

test("the table has at least 120 ways of writing, each once", () => {
  expect(new Set(notations.map(([text, , , , , more]) => `${text}|${more?.name}`)).size).toBe(
    notations.length
  );
  expect(notations.length).toBeGreaterThanOrEqual(120);
});

const cases = notations.map(([text, operator, value, unit, kind, more = {}]) => {
  const { name, ...rest } = more;
  const expected = { operator, value, unit, kind, certain: true, text: text.trim(), ...rest };
  return { text, name, expected };
});

test.each(cases)("$text is $expected.operator $expected.value $expected.kind", (row) => {
  const context = row.name === undefined ? {} : { name: row.name };
  expect(readTarget(row.text, context)).toMatchObject(row.expected);
});

describe("operator and unit in cells of their own", () => {
  test.each([
    ["95", "≥", "%", "≥", 95, "%"],
    ["95", "大于等于", "％", "≥", 95, "%"],
    ["5", "反向 小于等于", "万元", "≤", 5, "万元"],
    ["100", "═", "百分比", "＝", 100, "%"],
    ["95%", "≥", "%", "≥", 95, "%"],
    ["2021", "≥", "人", "≥", 2021, "人"],
    ["202106", "", "元", "", 202106, "元"],
    ["8", "正向", "次", "≥", 8, "次"],
    ["8", "", "/", "", 8, ""],
  ])("%p with %p and %p", (text, operator, unit, readOperator, value, readUnit) => {
    expect(readTarget(text, { operator, unit })).toMatchObject({
      operator: readOperator,
      value,
      unit: readUnit,
      kind: "定量",
      certain: true,
    });
  });

  test("定性 in the operator's cell makes any value words", () => {
    expect(readTarget("效果明显", { operator: "定性" })).toMatchObject({
      kind: "定性",
      value: null,
    });
  });

  test("a written operator wins over the cell and is doubtful where they disagree", () => {
    expect(readTarget("≤5%", { operator: "≥" })).toMatchObject({ operator: "≤", certain: false });
    expect(readTarget("≥5%", { operator: "≥" })).toMatchObject({ operator: "≥", certain: true });
  });

  test("the cell wins over the name", () => {
    expect(readTarget("85", { operator: "≤", name: "比例(≥**%)" }).operator).toBe("≤");
  });
});

test("a printed target is read back", () => {
  const value = fc.integer({ min: -100_000, max: 10_000_000 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(
      fc.constantFrom("≥", "≤", "＝", "＞", "＜", "" as const),
      value,
      fc.constantFrom("%", "个", "万元", "人次", "元/亩", "公里", "万亩", ""),
      fc.constantFrom("", " ", "　"),
      (operator, number, unit, blank) => {
        const read = readTarget([operator, String(number), unit].join(blank));
        expect(read).toMatchObject({ operator, value: number, unit, kind: "定量", certain: true });
      }
    )
  );
});

test("never throws, whatever it is given, and every doubt has its certainty", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (written, done) => {
      const target = readTarget(written);
      const actual = readActual(done, target);
      expect(targetParts(written)).toHaveLength(4);
      expect(typeof printTarget(target)).toBe("string");
      expect(target.certainty === "sure").toBe(target.doubts.length === 0);
      expect(actual.certainty === "sure").toBe(actual.doubts.length === 0);
      if (
        typeof written !== "string" &&
        typeof written !== "number" &&
        typeof written !== "boolean"
      )
        expect(target.kind).toBe("空");
    }),
    { numRuns: 500 }
  );
});

test("never throws, whatever is written", () => {
  const piece = fc.constantFrom(
    ..."≥≤＝><=-~～%％年月日底前以上下内至到(（)）*/.,，0123456789个万元不超 "
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(""))
  );
  fc.assert(
    fc.property(text, text, (target, actual) => {
      const read = readTarget(target, { name: actual, operator: actual, unit: actual });
      const meant = readActual(actual, read);
      expect(Number.isNaN(read.value)).toBe(false);
      expect(Number.isNaN(meant.value)).toBe(false);
    }),
    { numRuns: 1000 }
  );
});
