import { check } from "../../../src/commands/check";
import type { CheckResult } from "../../../src/commands/results";
import { nationalScheme } from "../../../src/core/schemes/national";
import { cellsOf, openEmbeddedExcel } from "../../support/excel";

jest.setTimeout(240_000);

const ROWS = 20_000;

test("20,000 indicators with 5,000 findings: round trips and message sizes of checking and marking", async () => {
  const head = [
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因",
  ];
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const lost = at % 4 === 0;
    const actual = lost ? "50%" : "95%";
    return ["产出指标", "质量指标", `第${at}段验收合格率`, "≥90%", actual, 9, lost ? 5 : 9, ""];
  });
  const excel = await openEmbeddedExcel({
    sheets: [{ name: "自评表", cells: cellsOf([["项目支出绩效自评表"], head, ...rows]) }],
  });
  let found: CheckResult | undefined;
  const trips = await excel.requests(async () => {
    found = await check(excel.port, { scheme: nationalScheme, locale: "zh-CN" });
  });
  expect(trips).toBeLessThanOrEqual(2 + Math.ceil(((ROWS + 2) * head.length) / 200_000));
  expect(found?.stats.rows).toBe(ROWS);
  const lost = found?.issues.filter(({ rule }) => rule === "E07") ?? [];
  expect(lost).toHaveLength(ROWS / 4);
  expect(await excel.requests(() => excel.port.mark(lost))).toBeLessThanOrEqual(2);
  for (const { requestBytes, responseBytes } of excel.host.batches.all) {
    expect(requestBytes).toBeLessThan(1_000_000);
    expect(responseBytes).toBeLessThan(4_000_000);
  }
  excel.close();
});
