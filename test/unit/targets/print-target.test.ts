import fc from "fast-check";
import { printTarget } from "../../../src/core/targets/print-target";
import { readTarget } from "../../../src/core/targets/read-target";
import type { Target } from "../../../src/core/targets/target";
import { moreNotations } from "./more-notations";
import { notations } from "./notations";

/** What printing keeps: everything but how it was written and how sure the reading was. */
function meant({ certainty, doubts, certain, text, ...target }: Target): Partial<Target> {
  void [certainty, doubts, certain];
  return target.kind === "定性" || target.kind === "不明" ? { ...target, text } : target;
}

const written = [...notations, ...moreNotations].map(([text]) => text);

test.each([
  ["≧ ９５ ％", "≥95%"],
  ["80至90个", "80~90个"],
  ["[80,90)%", "[80,90)%"],
  ["80<x≤90", "(80,90]"],
  ["2025年底前", "2025-12-31前"],
  ["12月底前", "12月31日前"],
  ["202001-202012", "2020-01-01至2020-12-31"],
  ["10月-12月", "10月1日至12月31日"],
  ["≤18：1", "≤18:1"],
  ["效果明显", "效果明显"],
  ["—", ""],
])("%s is printed %s", (text, printed) => {
  expect(printTarget(readTarget(text))).toBe(printed);
});

test.each(written)("%p is the same target when it is printed and read", (text) => {
  const target = readTarget(text);
  expect(meant(readTarget(printTarget(target)))).toEqual(meant(target));
});

const figure = fc.integer({ min: -100_000, max: 10_000_000 }).map((cents) => cents / 100);
const unit = fc.constantFrom(
  "%",
  "个",
  "万元",
  "人次",
  "元/亩",
  "公里",
  "万亩",
  "",
  "‰",
  "元/户·年"
);
const day = fc
  .date({
    min: new Date(Date.UTC(1990, 0, 1)),
    max: new Date(Date.UTC(2099, 11, 31)),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

/** Any target that can be written. */
const target = fc.oneof(
  fc.record({
    kind: fc.constant("定量" as const),
    operator: fc.constantFrom("≥", "≤", "＝", "＞", "＜", "" as const),
    value: figure,
    unit,
  }),
  fc
    .record({
      kind: fc.constant("区间" as const),
      operator: fc.constant("区间" as const),
      ends: fc.tuple(figure, figure).filter(([a, b]) => a !== b),
      unit,
      open: fc.constantFrom("lower", "upper", "both", undefined),
    })
    .map(({ ends, open, ...range }) => ({
      ...range,
      value: Math.min(...ends),
      upper: Math.max(...ends),
      ...(open ? { open } : {}),
    })),
  fc.record({
    kind: fc.constant("时间" as const),
    operator: fc.constantFrom("≤", "" as const),
    value: fc.constant(null),
    unit: fc.constant(""),
    date: day,
  }),
  fc.record({ ends: fc.tuple(day, day).filter(([a, b]) => a !== b) }).map(({ ends }) => {
    const [dateFrom, date] = [...ends].sort() as [string, string];
    return { kind: "时间", operator: "", value: null, unit: "", dateFrom, date } as const;
  }),
  day.map((date) => {
    const monthDay = date.slice(5);
    return { kind: "时间", operator: "≤", value: null, unit: "", monthDay } as const;
  })
);

test("reading a printed target gives the target back", () => {
  fc.assert(
    fc.property(target, (made) => {
      const full = { ...made, certainty: "sure", doubts: [], certain: true, text: "" } as Target;
      expect(meant(readTarget(printTarget(full)))).toEqual(meant(full));
    }),
    { numRuns: 1000 }
  );
});

test("printing what was read from anything is stable", () => {
  const piece = fc.constantFrom(
    ..."≥≤＝><=-~～%％‰年月日底前以上下内至到(（)）*/.,，0123456789个万元不超少于三十百分之其中且 \n\u200b±:："
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const first = readTarget(pieces.join(""));
      const again = readTarget(printTarget(first));
      if (first.certainty === "sure") expect(meant(again)).toEqual(meant(first));
      expect(printTarget(again)).toBe(printTarget(readTarget(printTarget(again))));
    }),
    { numRuns: 2000 }
  );
});
