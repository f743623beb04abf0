import { schemeFieldMessages } from "../../../src/core/messages/scheme-fields";
import { draftProblems, draftValue, withValue } from "../../../src/core/schemes/draft";
import { fieldAt, schemeSections } from "../../../src/core/schemes/fields";
import { nationalScheme } from "../../../src/core/schemes/national";
import { parseScheme } from "../../../src/core/schemes/parse-scheme";
import { builtInSchemes } from "../../../src/core/schemes/registry";
import { schemeSentence } from "../../../src/core/schemes/scheme-sentence";
import { weightDesigns } from "../../../src/core/schemes/weight-designs";

/** Paths of all settings of a scheme; a list counts as one. */
function leaves(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path === "" ? key : `${path}.${key}`)
  );
}

const described = schemeSections.flatMap(({ fields }) => fields);

test("every setting of a scheme is described once and has a place in the form", () => {
  const settings = leaves({ ...nationalScheme, rules: null }).filter(
    (path) => path !== "name" && path !== "rules"
  );
  expect(described.map(({ path }) => path).sort()).toEqual(settings.sort());
});

test("every setting, column and choice has a name", () => {
  const paths = described.flatMap((field) => [
    field.path,
    ...(field.kind === "table" ? field.columns.map(({ path }) => path) : []),
    ...(field.kind === "choice" ? field.values.map((value) => `${field.path}=${value}`) : []),
  ]);
  expect(paths.filter((path) => !(path in schemeFieldMessages))).toEqual([]);
});

test.each(builtInSchemes.map((scheme) => [scheme.name, scheme] as const))(
  "%s has nothing to correct",
  (_, scheme) => expect(draftProblems(scheme, [], "zh-CN")).toEqual([])
);

test.each(weightDesigns.map((design) => [design.id, design] as const))(
  "the design %s is sound",
  (_, { weights }) => {
    const parsed = parseScheme({ ...nationalScheme, weights });
    expect(parsed).toEqual({ scheme: { ...nationalScheme, weights } });
  }
);

describe("sentences about a broken scheme name the field as the form does", () => {
  test.each([
    [
      {
        grades: [
          { label: "优", from: 120 },
          { label: "差", from: 0 },
        ],
      },
      "“等级第 1 行的下限（含）”要填 0 到 100 分之间的数",
    ],
    [
      {
        grades: [
          { label: " ", from: 90 },
          { label: "差", from: 0 },
        ],
      },
      "“等级第 1 行的名称”不能空着",
    ],
    [{ grades: [{ label: "差", from: 0 }] }, "“等级”至少要有两行，从高到低"],
    [{ monitoring: { cutOffMonth: 13 } }, "“监控截止月”要填 1 到 12 之间的整数"],
    [
      { monitoring: { plan: "Z" } },
      "“亮灯办法”只能是：全部按序时进度、质量、时效、成本只看是否达标、支出进度与目标双达标",
    ],
    [{ tiers: { achieved: 2 } }, "定性指标的档线应在 0 到 1 之间，达成高于部分达成"],
    [{ limits: { executionNeedsReason: 90 } }, "“执行率低于此要说明”要填 0 到 100% 之间的数"],
    [{ limits: { budgetGrowth: -1 } }, "“预算增幅超过此应增工作量”要填不小于 0% 的数"],
    [{ weights: { execution: 20 } }, "预算执行率分值与指标分值合计应为 100"],
    [{ exAnte: { dimensions: [{ name: "必要性", points: 60 }] } }, "各评估维度的分值合计应为 100"],
    [{ gardes: [] }, "方案里没有“gardes”这一项"],
  ])("%j", (changes, sentence) => {
    const parsed = parseScheme({ name: "本市", ...changes });
    expect("message" in parsed && schemeSentence(parsed, "zh-CN")).toBe(sentence);
  });
});

describe("a draft", () => {
  const problemsOf = (path: string, value: unknown, taken: readonly string[] = []) =>
    draftProblems(withValue(nationalScheme, path, value), taken, "zh-CN").map(
      ({ path: where, section }) => [where, section]
    );

  test("is changed without changing what it came from", () => {
    const before = JSON.stringify(nationalScheme);
    const draft = withValue(nationalScheme, "grades.1.from", 85);
    expect(draftValue(draft, "grades.1.from")).toBe(85);
    expect(draft.grades[0]).toBe(nationalScheme.grades[0]);
    expect(JSON.stringify(nationalScheme)).toBe(before);
  });

  test.each([
    ["grades.1.from", "八十", [["grades.1.from", "grades"]]],
    ["grades.1.from", 95, [["grades", "grades"]]],
    ["grades.1.label", "", [["grades.1.label", "grades"]]],
    ["grades.1.label", "优", [["grades.1", "grades"]]],
    ["weights.execution", 20, [["weights", "weights"]]],
    ["weights.dimensions.0.points", 49, [["weights.dimensions", "weights"]]],
    ["monitoring.indicator.red", 90, [["monitoring.indicator", "monitoring"]]],
    ["limits.name.shortest", 30, [["limits.name", "limits"]]],
    ["tiers.partial", 0.9, [["tiers", "scoring"]]],
    ["limits.amountDecimals", 1.5, [["limits.amountDecimals", "limits"]]],
    ["limits.cutOffMonths", [], [["limits.cutOffMonths", "limits"]]],
    ["name", " ", [["name", "name"]]],
  ])("%s = %j is wrong there", (path, value, problems) => {
    expect(problemsOf(path, value)).toEqual(problems);
  });

  test("several fields can be wrong at once, and a name can be taken", () => {
    const draft = withValue(withValue(nationalScheme, "shares.digits", 9), "maximumWeight", "x");
    expect(draftProblems(draft, ["国家"], "zh-CN").map(({ path }) => path)).toEqual([
      "shares.digits",
      "maximumWeight",
      "name",
    ]);
  });
});

test("a path leads to the setting it lies in", () => {
  expect(fieldAt("grades.3.from")).toMatchObject({ kind: "number", path: "grades.from" });
  expect(fieldAt("grades.3")).toMatchObject({ kind: "table" });
  expect(fieldAt("nothing.here")).toBeUndefined();
});
