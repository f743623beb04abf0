import fc from "fast-check";
import { mergeScores, type MergedScores } from "../../../src/core/evaluation/merge-scores";
import { planMergedScores } from "../../../src/core/evaluation/plan-merged-scores";
import type { ScoringCopy } from "../../../src/core/evaluation/scoring-copy";
import { nationalScheme } from "../../../src/core/schemes/national";

const POINTS: readonly (readonly [string, number])[] = [
  ["立项依据充分性", 20],
  ["资金使用合规性", 30],
  ["实施效益", 50],
];

function copy(
  evaluator: string,
  scores: readonly (number | null)[],
  more: Partial<ScoringCopy> = {}
): ScoringCopy {
  return {
    ...{
      file: `${evaluator}.xlsx`,
      kind: "evaluation",
      project: "河道整治",
      unit: "水务局",
      evaluator,
    },
    indicators: POINTS.map(([name, weight], at) => ({
      ...{ dimension: "决策", category: "立项", name, weight, score: scores[at] ?? null },
      reason: scores[at] === weight ? "" : `${evaluator}扣分`,
    })),
    ...more,
  };
}

const merge = (...copies: ScoringCopy[]): MergedScores => mergeScores(copies, nationalScheme);
const only = (...copies: ScoringCopy[]) => {
  const [project] = merge(...copies).projects;
  if (!project) throw new Error("nothing merged");
  return project;
};

describe("several evaluators", () => {
  test("mean, spread, total and grade, side by side", () => {
    const project = only(
      copy("甲", [20, 25, 45]),
      copy("乙", [18, 25, 40]),
      copy("丙", [19, 10, 41])
    );
    expect(project.evaluators).toEqual(["甲", "乙", "丙"]);
    expect(
      project.indicators.map(({ mean, lowest, highest, deviation }) => [
        mean,
        lowest,
        highest,
        deviation,
      ])
    ).toEqual([
      [19, 18, 20, 1],
      [20, 10, 25, 8.66],
      [42, 40, 45, 2.65],
    ]);
    expect(project.totals).toEqual([90, 83, 70]);
    expect(project).toMatchObject({ mean: 81, grade: "良", grades: ["优", "良", "中"] });
    // 15 of 30 points from the middle one.
    expect(project.indicators.map(({ outliers }) => outliers)).toEqual([[], [2], []]);
    expect(project.indicators[1]?.reasons).toEqual(["甲扣分", "乙扣分", "丙扣分"]);
  });

  test("no points, or points that cannot be, are a gap and never 0", () => {
    const project = only(
      copy("甲", [20, null, 45]),
      copy("乙", [18, 31, 40]),
      copy("丙", [18, 20, 40])
    );
    expect(project.indicators[1]).toMatchObject({
      scores: [null, null, 20],
      mean: 20,
      deviation: null,
    });
    expect(project.totals).toEqual([null, null, 78]);
    expect(project.mean).toBe(78);
  });

  test("of one evaluator's copies the last counts", () => {
    const { projects, leftOut } = merge(
      copy("甲", [10, 10, 10], { file: "旧.xlsx" }),
      copy("乙", [20, 30, 50]),
      copy("甲 ", [20, 20, 40], { file: "新.xlsx" })
    );
    expect(projects[0]?.totals).toEqual([100, 80]);
    expect(leftOut).toMatchObject([{ file: "旧.xlsx", why: "older" }]);
  });

  test("other points or indicators than most are left out and named", () => {
    const other = copy("丙", [10, 10, 10]);
    const changed = {
      ...other,
      indicators: other.indicators.map((one, at) => (at === 1 ? { ...one, weight: 40 } : one)),
    };
    const longer = {
      ...copy("丁", [1, 1, 1]),
      indicators: [...other.indicators, other.indicators[0]!],
    };
    const { projects, leftOut } = merge(
      copy("甲", [20, 30, 50]),
      copy("乙", [20, 30, 50]),
      changed,
      longer
    );
    expect(projects[0]?.evaluators).toEqual(["甲", "乙"]);
    expect(leftOut.map(({ evaluator, why, indicator }) => [evaluator, why, indicator])).toEqual([
      ["丙", "different", "资金使用合规性"],
      ["丁", "different", "立项依据充分性"],
    ]);
  });

  test("one evaluator alone, other projects, other units and other kinds are not merged", () => {
    const { projects } = merge(
      copy("甲", [20, 30, 50]),
      copy("乙", [20, 30, 50], { project: "道路养护" }),
      copy("丙", [20, 30, 50], { unit: "城管局" }),
      copy("丁", [20, 30, 50], { kind: "ex-ante" })
    );
    expect(projects).toEqual([]);
  });

  test("two evaluators: nobody stands out, there is no middle one", () => {
    expect(
      only(copy("甲", [0, 0, 0]), copy("乙", [20, 30, 50])).indicators.flatMap(
        ({ outliers }) => outliers
      )
    ).toEqual([]);
  });

  const scores = fc.tuple(
    ...POINTS.map(([, weight]) =>
      fc.option(fc.integer({ min: 0, max: weight * 10 }).map((n) => n / 10))
    )
  );
  const copies = fc
    .array(scores, { minLength: 2, maxLength: 7 })
    .map((all) => all.map((one, at) => copy(`评价人${at}`, one)));

  test("the mean lies between lowest and highest, and no order of the copies changes a figure", () => {
    fc.assert(
      fc.property(copies, fc.integer({ min: 0, max: 5 }), (all, turn) => {
        const project = only(...all);
        for (const { mean, lowest, highest } of project.indicators) {
          if (mean === null || lowest === null || highest === null) continue;
          expect(mean).toBeGreaterThanOrEqual(lowest - 0.005);
          expect(mean).toBeLessThanOrEqual(highest + 0.005);
        }
        const at = turn % all.length;
        const turned = only(...all.slice(at), ...all.slice(0, at));
        const figures = ({ mean, grade, indicators }: typeof project) => [
          ...[mean, grade],
          ...indicators.map(({ mean: own, lowest, highest, deviation }) => [
            own,
            lowest,
            highest,
            deviation,
          ]),
        ];
        expect(figures(turned)).toEqual(figures(project));
        expect(
          turned.indicators.map(({ outliers }) =>
            outliers.map((one) => turned.evaluators[one]).sort()
          )
        ).toEqual(
          project.indicators.map(({ outliers }) =>
            outliers.map((one) => project.evaluators[one]).sort()
          )
        );
      })
    );
  });

  test("sheets of several projects have names of their own", () => {
    const projects = ["甲", "乙"].map((name) =>
      only(
        copy("一", [20, 30, 50], { project: `${name}/项目[1]` }),
        copy("二", [20, 30, 40], { project: `${name}/项目[1]` })
      )
    );
    const { actions, title } = planMergedScores(projects, "zh-CN");
    expect(title).toBe("写入评分汇总：2 个项目");
    const sheets = actions.flatMap((action) => (action.kind === "sheet" ? [action.name] : []));
    expect(sheets).toEqual(["评分汇总 甲 项目 1", "评分汇总 乙 项目 1"]);
  });
});
