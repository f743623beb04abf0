import { builtInSchemes } from "../../../src/core/schemes/registry";
import { schemeRows } from "../../../src/core/schemes/scheme-rows";
import { nationalScheme } from "../../../src/core/schemes/national";

test.each([
  ["等级", "等级", "优 90分；良 80分；中 60分；差 0分"],
  ["权重", "预算执行率分值", "10分"],
  ["监控灯", "监控截止月", "7月"],
])("%s %s is written %s", (...row) => {
  expect(schemeRows(nationalScheme, "zh-CN")).toContainEqual(row);
});

test("every setting of every built-in scheme has a name and a value, in both languages", () => {
  for (const scheme of builtInSchemes) {
    for (const locale of ["zh-CN", "en-US"] as const) {
      const rows = schemeRows(scheme, locale);
      expect(rows.length).toBeGreaterThan(50);
      for (const row of rows) {
        for (const text of row) expect(text).not.toMatch(/undefined|NaN|\[object|\.\w+\./);
        for (const text of row) expect(text).not.toBe("");
      }
    }
  }
});
