import type { ChartContent } from "../../../workbench/page/charts/chart-content";
import { chartSvg } from "../../../workbench/page/charts/chart-svg";
import { figure, fitText, percentage } from "../../../workbench/page/charts/drawing";
import { valueScale } from "../../../workbench/page/charts/scale";

function content(type: string, values: readonly (number | null)[], legend = false): ChartContent {
  return {
    chart: {
      id: "1",
      name: "等级分布",
      type,
      title: { text: "等级 <分布>", visible: true },
      legend: { visible: legend, position: "Bottom" },
      left: 0,
      top: 0,
      width: 300,
      height: 200,
      series: [],
      axes: { gridlines: true },
    },
    categories: ["优", "良", "中", "差"].slice(0, values.length),
    series: [
      {
        name: "项目数",
        values,
        model: {
          name: "项目数",
          values: "表!B1:B4",
          pointColors: { 0: "#123456" },
          labels: {
            value: true,
            percentage: true,
            category: false,
            series: false,
            numberFormat: "0.0%",
          },
        },
      },
    ],
  };
}

const count = (markup: string, part: RegExp): number => (markup.match(part) ?? []).length;

describe("charts over the grid", () => {
  test("a pie has one slice per figure, its colours and shares", () => {
    const markup = chartSvg(content("Pie", [1, 18, 9, 2]), 400, 260);
    expect(count(markup, /<path /g)).toBe(4);
    expect(markup).toContain("#123456");
    for (const share of ["3.3%", "60.0%", "30.0%", "6.7%"]) expect(markup).toContain(share);
  });

  test("one figure alone is a whole disc, and nothing is nothing", () => {
    expect(chartSvg(content("Pie", [5]), 400, 260)).toMatch(/<path d="M [^N]*A [^N]* Z"/);
    expect(count(chartSvg(content("Pie", [0, null]), 400, 260), /<path /g)).toBe(0);
  });

  test.each(["ColumnClustered", "BarClustered"])("%s has one mark per figure", (type) => {
    const markup = chartSvg(content(type, [1, 18, null, 2]), 400, 260);
    // The frame is a rectangle as well.
    expect(count(markup, /<rect /g)).toBe(1 + 3);
    expect(markup).toContain(">18<");
    expect(markup).not.toContain("NaN");
  });

  test("a line has one dot per figure", () => {
    expect(count(chartSvg(content("Line", [1, 18, 9, 2]), 400, 260), /<circle /g)).toBe(4);
  });

  test("texts are escaped", () => {
    expect(chartSvg(content("Pie", [1]), 400, 260)).toContain("等级 &lt;分布&gt;");
  });

  test("a pie's legend names its points, a column chart's its series", () => {
    expect(chartSvg(content("Pie", [1, 18, 9, 2], true), 400, 260)).toContain(">优<");
    expect(chartSvg(content("ColumnClustered", [1], true), 400, 260)).toContain(">项目数<");
  });

  test.each([
    [[1, 18, 9, 2], undefined, [0, 5, 10, 15, 20]],
    [[0.1, 0.3], undefined, [0, 0.1, 0.2, 0.3]],
    [[], undefined, [0]],
    [[92, 97], 90, [90, 92, 94, 96, 98]],
  ])("ticks for %j from %p", (values, minimum, ticks) => {
    const scale = valueScale(values, minimum);
    expect(scale.ticks.slice(0, ticks.length)).toEqual(ticks);
    expect(scale.share(scale.ticks.at(-1)!)).toBeCloseTo(1);
    expect(scale.share(scale.ticks[0]!)).toBeCloseTo(0);
  });

  test("figures, shares and shortened names", () => {
    expect(figure(1234567.5)).toBe("1,234,567.5");
    expect(figure(-12)).toBe("-12");
    expect(percentage(1, 30)).toBe("3%");
    expect(percentage(1, 30, "0.0%")).toBe("3.3%");
    expect(percentage(1, 0, "0.00%")).toBe("0.00%");
    expect(fitText("道路提升改造工程", 40)).toMatch(/^道路?…$/);
  });
});
