import fc from "fast-check";
import { lights, worstLight, type Light } from "../../../src/core/monitoring/light";
import { lightOf, type LightContext } from "../../../src/core/monitoring/indicator-light";
import { nationalScheme } from "../../../src/core/schemes/national";
import type { Scheme } from "../../../src/core/schemes/scheme";
import { readActual, readTarget } from "../../../src/core/targets/read-target";

const planned = (plan: "A" | "B" | "C"): Scheme => ({
  ...nationalScheme,
  monitoring: { ...nationalScheme.monitoring, plan },
});

function light(target: string, actual: string | number, context: Partial<LightContext> = {}) {
  const read = readTarget(target);
  return lightOf(read, readActual(actual, read), { month: 7, scheme: nationalScheme, ...context });
}

describe("the light of an indicator under plan A", () => {
  it.each([
    ["≥1000个", 300, 51.43, "红"],
    ["≥1000个", 350, 60, "黄"],
    ["≥1000个", 466, 79.89, "黄"],
    ["≥1000个", 467, 80.06, "绿"],
    ["≥1000个", 700, 120, "蓝"],
    ["1000", 300, 51.43, "红"],
    ["＝1000个", 467, 80.06, "绿"],
    ["＞1000个", 466, 79.89, "黄"],
    ["≥1000个", -5, -0.86, "红"],
    ["≥1000个", 0, 0, "红"],
  ])("%s with %s in July makes %s %%: %s", (target, actual, progress, expected) => {
    expect(light(target, actual)).toMatchObject({ light: expected, progress });
  });

  it("compares the progress as it is shown with the thresholds", () => {
    // 59.9999 % is shown as 60.00 %.
    expect(light("≥1000000", 349_999.5)).toMatchObject({ light: "黄", progress: 60 });
  });

  it.each([
    ["≤30万元", 30, "绿"],
    ["≤30万元", 30.01, "红"],
    ["＜30天", 29, "绿"],
    ["＜30天", 30, "红"],
    ["＝0", 0, "绿"],
    ["＝0", 1, "红"],
    ["≥0", 0, "绿"],
    ["≥0", -1, "红"],
  ])("%s with %s is only in order or not: %s", (target, actual, expected) => {
    expect(light(target, actual)).toMatchObject({ light: expected, progress: null });
  });

  it.each([
    ["80%-90%", "85%", "绿"],
    ["80%-90%", "91%", "红"],
    ["80%-90%", "45%", "绿"],
    ["80%-90%", "30%", "黄"],
    ["80%-90%", "20%", "红"],
  ])("range %s with %s: %s", (target, actual, expected) => {
    expect(light(target, actual).light).toBe(expected);
  });

  it.each([
    ["效果明显", "达成", "绿"],
    ["效果明显", "部分达成", "黄"],
    ["效果明显", "未达成", "红"],
    ["2025年6月底前", "2025年5月20日", "绿"],
    ["2025年6月底前", "2025年7月3日", "红"],
    ["6月底前", "未完成", "红"],
    ["12月底前", "正在推进", "绿"],
    ["12月底前", "未完成", null],
    ["12月底前", "", null],
    ["6月底前", "", null],
  ])("%s with “%s”: %s", (target, actual, expected) => {
    expect(light(target, actual)).toMatchObject({ light: expected, progress: null });
  });

  it("takes a deadline of next year as not yet due", () => {
    const asked = { year: 2024 };
    expect(light("2025年6月底前", "未完成", asked)).toMatchObject({
      light: null,
      explanation: { key: "notDue" },
    });
    expect(light("2024年6月底前", "未完成", asked).light).toBe("红");
  });

  it.each([
    ["20万元", "成本指标", 18, "绿", "≤"],
    ["20万元", "成本指标", 21, "红", "≤"],
    ["10天", "时效指标", 12, "红", "≤"],
    ["100%", "时效指标", "100%", "蓝", "≥"],
    ["12个", "数量指标", 7, "绿", "≥"],
  ])("%s without a direction under %s", (target, category, actual, expected, assumed) => {
    expect(light(target, actual, { category })).toMatchObject({ light: expected, assumed });
  });

  it.each([
    ["/", "3", "noTarget"],
    ["≥3个", "", "noActual"],
    ["≥3个", "已完成", "figureExpected"],
    ["≥3个", "3公里", "unitsDiffer"],
    ["效果明显", "资料待补", "noTier"],
  ])("%s with “%s” has no light and says why", (target, actual, key) => {
    expect(light(target, actual)).toMatchObject({ light: null, explanation: { key } });
  });

  it.each([0, 13, 6.5, Number.NaN])("has no light for month %s", (month) => {
    expect(light("≥3个", 2, { month })).toMatchObject({
      light: null,
      explanation: { key: "monthOutOfRange" },
    });
  });
});

describe("plan B", () => {
  const scheme = planned("B");

  it.each([
    ["≥95%", "质量指标", "95%", "绿", 100],
    ["≥95%", "质量指标", "80%", "红", 84.21],
    ["＞95%", "质量指标", "95%", "红", 100],
    ["≥95%", "时效指标", "90%", "红", 94.74],
    ["≤20万元", "成本指标", "21", "红", null],
    ["80%-90%", "质量指标", "70%", "红", 87.5],
    ["≥1000个", "数量指标", "300", "红", 51.43],
    ["≥1000个", "社会效益指标", "700", "蓝", 120],
    ["≥90%", "满意度指标", "90%", "蓝", 171.43],
  ])("%s under %s with %s", (target, category, actual, expected, progress) => {
    const result = light(target, actual, { scheme, category });
    if (progress !== null) expect(result.progress).toBe(progress);
    expect(result.light).toBe(expected);
  });
});

describe("plan C", () => {
  it.each([
    ["≥1000个", 467, "绿"],
    ["≥1000个", 900, "绿"],
    ["≥1000个", 100, "黄"],
    ["≤30万元", 31, "黄"],
    ["效果明显", "未达成", "黄"],
  ])("%s with %s: %s, red comes from spending alone", (target, actual, expected) => {
    expect(light(target, actual, { scheme: planned("C") }).light).toBe(expected);
  });
});

describe("laws", () => {
  const month = fc.integer({ min: 1, max: 12 });
  const plan = fc.constantFrom("A" as const, "B" as const, "C" as const);
  const category = fc.constantFrom("", "数量指标", "质量指标", "成本指标", "满意度指标");
  const order = (shown: Light | null): number => (shown === null ? -1 : lights.indexOf(shown));

  it("more of a positive target never makes the light worse", () => {
    const figure = fc.double({ min: -1e6, max: 1e9, noNaN: true });
    const target = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(target, figure, figure, month, plan, category, (value, a, b, m, p, kind) => {
        const read = { ...readTarget("≥1"), value };
        const at = (actual: number) =>
          lightOf(read, readActual(actual, read), {
            month: m,
            scheme: planned(p),
            category: kind,
          }).light;
        const [less, more] = [at(Math.min(a, b)), at(Math.max(a, b))];
        expect(order(less)).toBeLessThanOrEqual(order(more));
      })
    );
  });

  it("the same actual is never better later in the year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), month, month, (actual, a, b) => {
        const at = (m: number) => order(light("≥1000个", actual, { month: m }).light);
        expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)));
      })
    );
  });

  it("never throws, whatever stands in the cells", () => {
    const any = fc.oneof(fc.string({ unit: "grapheme" }), fc.double());
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        any,
        fc.double(),
        plan,
        (target, actual, m, p) => {
          const result = light(target, actual, { month: m, scheme: planned(p), category: target });
          expect([null, ...lights]).toContain(result.light);
        }
      )
    );
  });

  it("the worst part gives the light of the whole", () => {
    const part = fc.constantFrom<Light | null>(null, ...lights);
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const known = parts.map(order).filter((at) => at >= 0);
        expect(order(worstLight(parts))).toBe(known.length === 0 ? -1 : Math.min(...known));
      })
    );
  });
});
