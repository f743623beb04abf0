import { nationalScheme } from "../../../src/core/schemes/national";
import { parseScheme } from "../../../src/core/schemes/parse-scheme";
import { builtInSchemes, schemeByName } from "../../../src/core/schemes/registry";
import { schemeSentence } from "../../../src/core/schemes/scheme-sentence";
import { schemeSchema } from "../../../src/core/schemes/scheme";
import { gradeOf } from "../../../src/core/scoring/grade";

test.each(builtInSchemes.map((scheme) => [scheme.name, scheme] as const))(
  "%s is a valid scheme",
  (_, scheme) => {
    expect(schemeSchema.parse(scheme)).toEqual(scheme);
    expect(parseScheme(scheme)).toEqual({ scheme });
  }
);

test.each([
  ["国家", 60, "中"],
  ["国家", 59.99, "差"],
  ["大祥区", 79.99, "较差"],
  ["大祥区", 70, "较差"],
  ["大祥区", 69.99, "差"],
  ["八七六", 80, "优"],
  ["八七六", 69.99, "中"],
  ["三级", 85, "优良"],
  [" 三级 ", 0, "较差"],
])("%s grades %p as %s", (name, score, grade) => {
  expect(gradeOf(score, schemeByName(name)?.grades ?? [])).toBe(grade);
});

test("an unknown name has no scheme, a scheme of the workbook goes first", () => {
  expect(schemeByName("没有")).toBeUndefined();
  const own = { ...nationalScheme, maximumWeight: 20 };
  expect(schemeByName("国家", [own])).toBe(own);
});

describe("reading a scheme", () => {
  test("what is left out comes from the base", () => {
    const parsed = parseScheme({ name: "本市", base: "大祥区", tolerance: { points: 0.1 } });
    expect(parsed).toEqual({
      scheme: {
        ...schemeByName("大祥区"),
        name: "本市",
        tolerance: { ...nationalScheme.tolerance, points: 0.1 },
      },
    });
  });

  test("points of the 一级指标 are not kept where they no longer add up", () => {
    const parsed = parseScheme({ name: "本市", weights: { execution: 20, indicators: 80 } });
    expect("scheme" in parsed && parsed.scheme.weights).toEqual({
      execution: 20,
      indicators: 80,
      dimensions: [],
    });
    const same = parseScheme({ name: "本市", weights: { indicators: 90 } });
    expect("scheme" in same && same.scheme.weights).toEqual(nationalScheme.weights);
  });

  test("new grades keep the measures of their names, others take one as far down the list", () => {
    const grades = [
      { label: "优", from: 90 },
      { label: "较差", from: 70 },
      { label: "不合格", from: 0 },
    ];
    const parsed = parseScheme({ name: "本市", grades });
    expect("scheme" in parsed && parsed.scheme.application.grades).toEqual([
      { label: "优", action: "优先保障" },
      { label: "较差", action: "核减预算" },
      { label: "不合格", action: "取消或暂停安排" },
    ]);
  });

  test.each([
    [null, "", "notAScheme"],
    ["国家", "", "notAScheme"],
    [[], "", "notAScheme"],
    [{}, "name", "noName"],
    [{ name: "  " }, "name", "noName"],
    [{ name: "a", base: "没有" }, "base", "unknownBase"],
    [{ name: "a", grade: [] }, "grade", "unknownField"],
    [{ name: "a", grades: "优" }, "grades", "wrongValue"],
    [{ name: "a", grades: [] }, "grades", "bandsTooFew"],
    [{ name: "a", tolerance: { point: 1 } }, "tolerance.point", "unknownField"],
    [{ name: "a", rules: { A08: "on" } }, "rules.A08", "wrongRule"],
    [
      { name: "a", weights: { dimensions: [{ name: "产出指标", points: 80 }] } },
      "weights.dimensions",
      "dimensionsNotIndicators",
    ],
    [
      {
        name: "a",
        grades: [
          { label: "优", from: 60 },
          { label: "优", from: 0 },
        ],
      },
      "grades.1",
      "nameTwice",
    ],
    [{ name: "a", limits: { indicators: { fewest: 21 } } }, "limits.indicators", "fromAboveTo"],
    [{ name: "a", maximumWeight: "30" }, "maximumWeight", "wrongValue"],
    [
      {
        name: "a",
        grades: [
          { label: "优", from: 60 },
          { label: "良", from: 90 },
          { label: "差", from: 0 },
        ],
      },
      "grades",
      "bandsNotDescending",
    ],
    [
      {
        name: "a",
        grades: [
          { label: "优", from: 60 },
          { label: "差", from: 10 },
        ],
      },
      "grades",
      "lastBandNotZero",
    ],
    [
      {
        name: "a",
        grades: [
          { label: "优", from: 101 },
          { label: "差", from: 0 },
        ],
      },
      "grades.0.from",
      "wrongValue",
    ],
    [{ name: "a", weights: { execution: 20 } }, "weights", "weightsNot100"],
    [{ name: "a", tiers: { partial: 0.9 } }, "tiers", "tiersOutOfOrder"],
  ])("%j fails at %p: %s", (json, field, message) => {
    const parsed = parseScheme(json);
    expect(parsed).toEqual({ field, message });
    if ("message" in parsed) {
      expect(schemeSentence(parsed, "zh-CN")).not.toMatch(/\{\w+\}/);
      expect(schemeSentence(parsed, "en-US")).not.toMatch(/\{\w+\}/);
    }
  });
});
