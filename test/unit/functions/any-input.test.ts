import fc from "fast-check";
import * as budget from "../../../src/functions/budget-functions";
import * as conclusion from "../../../src/functions/conclusion-functions";
import * as indicator from "../../../src/functions/indicator-functions";
import * as statistics from "../../../src/functions/statistics-functions";
import { raw } from "./call";
import { FunctionError, installRuntime } from "./runtime";

beforeAll(installRuntime);

const functions: readonly (readonly [string, unknown])[] = [
  budget,
  conclusion,
  indicator,
  statistics,
].flatMap((file) => Object.entries(file as Readonly<Record<string, unknown>>));

/** Texts that lead far into the functions, besides any other value of any type. */
const telling = fc.constantFrom(
  "≥95%",
  "80%-90%",
  "2025年6月底前",
  "达成",
  "是",
  "优",
  "国家",
  "大祥区",
  "正向",
  "满意度",
  "截尾",
  "最大余数",
  "封顶",
  "12户",
  "1e308",
  "-1e-308",
  "#N/A",
  "/"
);
const figure = fc.oneof(
  fc.double(),
  fc.integer({ min: -20, max: 120 }),
  fc.constantFrom(1e308, -1e308, 5e-324, 0, -0)
);
const cell = fc.oneof(
  telling,
  figure,
  fc.string(),
  fc.boolean(),
  fc.constantFrom(null, undefined, "")
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    })
  );
const argument = fc.oneof(
  cell,
  range,
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true })
);

test("there are 17 of them", () => {
  expect(functions).toHaveLength(17);
});

test.each(functions)(
  "whatever %s is given, it answers with cells or a PERF error",
  (_name, run) => {
    fc.assert(
      fc.property(fc.array(argument, { minLength: 5, maxLength: 5 }), (given) => {
        const result = raw(run, ...given);
        if (Array.isArray(result) && typeof result[0] === "string" && result.length === 2) {
          expect(result[0]).toMatch(/^#(VALUE!|NUM!|DIV\/0!|N\/A)$/);
          // Every parameter of the sentence was filled in, unless the braces were given.
          if (!fc.stringify(given).includes("{")) expect(String(result[1])).not.toContain("{");
          return;
        }
        const cells = Array.isArray(result) ? (result as unknown[][]).flat() : [result];
        for (const shown of cells) {
          if (shown instanceof FunctionError) continue;
          if (typeof shown === "number") expect(Number.isFinite(shown)).toBe(true);
          else expect(["string", "boolean"]).toContain(typeof shown);
        }
      }),
      { numRuns: 400 }
    );
  }
);
