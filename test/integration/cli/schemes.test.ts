import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ScoreResult } from "../../../src/commands/results";
import { jsonOf, runCli, sample } from "./run-cli";

jest.setTimeout(120_000);

describe("--scheme FILE", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "perf-scheme-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const fileOf = (content: unknown): string => {
    const file = path.join(folder, "方案.json");
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
    return file;
  };

  test("only what differs has to be written", async () => {
    const grades = [
      { label: "合格", from: 1 },
      { label: "不合格", from: 0 },
    ];
    const scheme = fileOf({ name: "某县", base: "大祥区", grades });
    const answer = await runCli(["score", sample("se01"), "--scheme", scheme, "--json"]);
    expect(jsonOf<ScoreResult>(answer).forms[0]?.grade).toBe("合格");
    expect(answer.code).toBe(0);
  });

  test.each([
    [{ name: "某县", monitoring: { cutOffMonth: 13 } }, "“监控截止月”要填 1 到 12 之间的整数"],
    [{ name: "某县", weights: { execution: 20 } }, "预算执行率分值与指标分值合计应为 100"],
    [{ grades: [] }, "方案没有名称"],
    ["{", "这不是方案文件"],
  ])("%j ends with one sentence and code 2", async (content, reason) => {
    const scheme = fileOf(content);
    const answer = await runCli(["check", sample("se01"), "--scheme", scheme, "--json"]);
    expect(answer).toEqual({
      code: 2,
      stdout: "",
      stderr: `方案文件 ${scheme} 不对：${reason}。\n`,
    });
  });
});
