import fc from "fast-check";
import {
  evaluateExAnte,
  summariseExAnte,
  type ExAnteRow,
} from "../../../src/core/evaluation/ex-ante";
import { mustEvaluate } from "../../../src/core/evaluation/must-evaluate";
import { nationalScheme } from "../../../src/core/schemes/national";
import type { Scheme } from "../../../src/core/schemes/scheme";

const scheme = nationalScheme;
const names = scheme.exAnte.dimensions.map(({ name }) => name);
const points = (...scores: (number | null)[]) =>
  Object.fromEntries(names.map((name, at) => [name, scores[at] ?? null]));
const project = (more: Partial<ExAnteRow> = {}): ExAnteRow => ({
  name: "道路维修",
  nature: "新增",
  applied: 100,
  ...more,
});

describe("who must be evaluated", () => {
  it.each([
    ["新增", 50, null, false, "newWithin"],
    ["新增", 50.01, null, true, "newAbove"],
    ["新增项目", 500, null, true, "newAbove"],
    ["延续", 120, 100, false, "grownWithin"],
    ["延续", 120.01, 100, true, "grownAbove"],
    ["延续性项目", 80, 100, false, "grownWithin"],
    ["延续", 10, 0, true, "grownAbove"],
    ["延续", 0, 0, false, "grownWithin"],
    ["一次性", 900, null, false, "otherNature"],
    ["", 900, null, null, "noNature"],
    ["新增", null, null, null, "noApplied"],
    ["延续", 120, null, null, "noBefore"],
    ["新增", Number.NaN, null, null, "noApplied"],
  ])("%s, applied %s, before %s: %s (%s)", (nature, applied, before, required, reason) => {
    expect(mustEvaluate({ name: "", nature, applied, before }, scheme)).toMatchObject({
      required,
      reason,
    });
  });

  it("follows the scheme's bounds, decimal-exact: 0.36 over 0.3 is 20 %", () => {
    const due = mustEvaluate({ name: "", nature: "延续", applied: 0.36, before: 0.3 }, scheme);
    expect(due).toEqual({ required: false, reason: "grownWithin", growth: 0.2 });
  });
});

describe("an ex-ante evaluation", () => {
  it.each([
    [points(20, 20, 20, 10, 10), 80, "予以支持"],
    [points(16, 16, 16, 16, 15.99), 79.99, "予以部分支持"],
    [points(12, 12, 12, 12, 12), 60, "予以部分支持"],
    [points(10, 10, 10, 10, 10), 50, "不予支持"],
    [points(20, 20, 20, 20, null), null, null],
  ])("%j: %s, %s", (scores, total, conclusion) => {
    expect(evaluateExAnte(project({ scores }), scheme)).toMatchObject({ total, conclusion });
  });

  it("names missing and failing dimensions", () => {
    const result = evaluateExAnte(project({ scores: points(20, 11.9, null, 20, 12) }), scheme);
    expect(result).toMatchObject({ missing: [names[2]], failing: [names[1]] });
    expect(result.problems).toEqual(["scoreMissing"]);
  });

  it("is refused on a veto, and on a failing dimension where the scheme says so", () => {
    const scores = points(20, 11, 20, 20, 20);
    expect(evaluateExAnte(project({ scores, vetoed: true }), scheme).conclusion).toBe("不予支持");
    expect(evaluateExAnte(project({ scores }), scheme).conclusion).toBe("予以支持");
    const strict: Scheme = {
      ...scheme,
      exAnte: { ...scheme.exAnte, failing: { below: 0.6, veto: true } },
    };
    expect(evaluateExAnte(project({ scores }), strict).conclusion).toBe("不予支持");
  });

  it("computes the reduction and its rate", () => {
    const result = evaluateExAnte(project({ score: 85, applied: 120.5, approved: 100.2 }), scheme);
    expect(result.reduction).toBe(20.3);
    expect(result.reductionRate).toBeCloseTo(0.168465, 6);
    expect(evaluateExAnte(project({ score: 85 }), scheme).reduction).toBeNull();
  });

  it.each<[string, Partial<ExAnteRow>, string[]]>([
    ["due and not done", {}, ["notEvaluated"]],
    ["approved above applied", { score: 90, approved: 101 }, ["approvedAboveApplied"]],
    [
      "arranged above approved",
      { score: 90, approved: 90, arranged: 90.01 },
      ["arrangedAboveApproved"],
    ],
    ["arranged as approved", { score: 90, approved: 90, arranged: 90 }, []],
    ["arranged though refused", { score: 50, arranged: 1 }, ["arrangedThoughRefused"]],
    ["partly, without reduction", { score: 70, approved: 100 }, ["partlyWithoutReduction"]],
    ["a conclusion nobody knows", { conclusion: "同意" }, ["conclusionUnknown"]],
    ["another conclusion", { score: 70, conclusion: "予以支持" }, ["conclusionDiffers"]],
    ["a failing dimension", { scores: points(20, 11, 20, 20, 20) }, ["failingButSupported"]],
    ["too many points", { scores: points(21, 20, 20, 20, 20) }, ["scoreAboveDimension"]],
  ])("%s: %j", (_name, more, problems) => {
    const { problems: found } = evaluateExAnte(project(more), scheme);
    expect(found).toEqual(problems);
  });

  it("never throws and never approves more than the conclusion list knows", () => {
    const figure = fc.option(fc.double());
    fc.assert(
      fc.property(
        fc.string(),
        figure,
        figure,
        figure,
        fc.array(figure, { maxLength: 5 }),
        (nature, applied, before, approved, scores) => {
          const row = project({ nature, applied, before, approved, scores: points(...scores) });
          const { conclusion } = evaluateExAnte(row, scheme);
          const labels = scheme.exAnte.conclusions.map(({ label }) => label);
          expect([null, ...labels]).toContain(conclusion);
        }
      )
    );
  });
});

test("the summary counts conclusions and adds amounts", () => {
  const rows = [
    project({ name: "甲", score: 90, applied: 100, approved: 100 }),
    project({ name: "乙", score: 70, applied: 200, approved: 150.5 }),
    project({ name: "丙", conclusion: "不予支持", applied: 60, approved: 0 }),
    project({ name: "丁", applied: 80 }),
    project({ name: "戊", applied: 10 }),
  ];
  expect(summariseExAnte(rows, scheme)).toEqual({
    due: 4,
    notEvaluated: ["丁"],
    evaluated: 3,
    applied: 360,
    approved: 250.5,
    reduction: 109.5,
    conclusions: [
      { label: "予以支持", count: 1 },
      { label: "予以部分支持", count: 1 },
      { label: "不予支持", count: 1 },
    ],
  });
});
