import { dayOfSerial } from "../../../src/core/targets/read-date";
import { readActual, readTarget } from "../../../src/core/targets/read-target";
import { convertUnit } from "../../../src/core/targets/unit";

describe("figures", () => {
  test.each([
    ["≥50个", "50", 50, "个"],
    ["≥50个", "50个", 50, "个"],
    ["≥90%", "≥90%", 90, "%"],
    ["≥100百分比", "100", 100, "%"],
    ["= 100 %", "98%", 98, "%"],
    ["≥360天", "≥360天", 360, "天"],
    ["≤90万元", "900000元", 90, "万元"],
    ["≤5万元", "48,000.00元", 4.8, "万元"],
    ["≥1.2亿元", "12500万元", 1.25, "亿元"],
    ["≥1.2万亩", "13000亩", 1.3, "万亩"],
    ["≥2公里", "2500米", 2.5, "公里"],
    ["≥10户", "12只", 12, "只"],
    ["≥120个", "125处", 125, "个"],
    ["≥12场", "13个", 13, "场"],
    ["≥12公里", "13个", 13, "个"],
    ["≥50人次", "52人", 52, "人"],
    ["29.5", "29.5亩", 29.5, "亩"],
    ["100%覆盖", "100%覆盖", 100, "%"],
    ["98%以上", "99%以上", 99, "%"],
    ["%=99百分比", "%=99百分比", 99, "%"],
    ["正向 大于等于 95 %", "正向 大于等于 96 %", 96, "%"],
  ])("%s → %s is %p %s", (target, actual, value, unit) => {
    expect(readActual(actual, readTarget(target))).toMatchObject({ value, unit, kind: "定量" });
  });

  test.each([
    ["≥95%", "0.98", 98, "98%"],
    ["≥95%", "98", 98, "98%"],
    ["≥95%", "98%", 98, "98%"],
    ["≥95%", "1", 100, "100%"],
    ["≥100%", "1.2", 120, "120%"],
    ["≤5%", "0.03", 3, "3%"],
    ["≤0.4%", "0.1", 0.1, "0.1%"],
    ["≤0.9%", "0", 0, "0%"],
    ["≥8%", "9", 9, "9%"],
  ])("%s → %s is meant as %p percent, shown %s", (target, actual, value, text) => {
    expect(readActual(actual, readTarget(target))).toMatchObject({ value, unit: "%", text });
  });

  test.each([
    ["100", "98%", 98],
    ["0.95", "98%", 0.98],
    ["95", "96%", 96],
  ])("a percentage against %s without unit: %s is %p", (target, actual, value) => {
    expect(readActual(actual, readTarget(target)).value).toBe(value);
  });

  test("a number needs no text", () => {
    expect(readActual(0.98, readTarget("≥95%"))).toMatchObject({ value: 98, text: "98%" });
    expect(readActual(Number.NaN, readTarget("≥95%")).value).toBeNull();
  });
});

describe("words and nothing", () => {
  test.each([
    ["效果明显", "达成预期指标", "achieved"],
    ["有效", "有效", "achieved"],
    ["效果明显。", "效果明显", "achieved"],
    ["及时", "及时", "achieved"],
    ["高", "高", "achieved"],
    ["是", "否", "missed"],
    ["效果明显", "部分达成年度指标并具有一定效果", "partial"],
    ["是", "基本达到", "partial"],
    ["效果明显", "未达成年度指标且效果较差", "missed"],
    ["在规定工期内完成", "按期完成", "achieved"],
    ["2021年12月完成", "尚未完工", "missed"],
    ["零事故", "未发生安全事故", "achieved"],
    ["不超预算", "未超预算", "achieved"],
    ["不超预算", "超预算", "missed"],
    ["效果明显", "效果不明显", "missed"],
    ["按时完成", "未按时完成", "missed"],
    ["全面完成", "未全部完成", "partial"],
    ["全面完成", "各部分均已完成", "achieved"],
    ["提升", "有所提升", undefined],
  ])("%s → %s is %p", (target, actual, tier) => {
    expect(readActual(actual, readTarget(target)).tier).toBe(tier);
  });

  test.each(["", "/", "—", "无", "#DIV/0!"])("%p says nothing", (actual) => {
    expect(readActual(actual, readTarget("≥5个"))).toMatchObject({ kind: "空", value: null });
  });

  test("a word where a figure is due has no value", () => {
    expect(readActual("完成", readTarget("≤30万元"))).toMatchObject({ kind: "定性", value: null });
  });
});

describe("dates", () => {
  test.each([
    ["9月前", "7月", "07-01", "07-31"],
    ["2023年底", "2023年11月", "2023-11-01", "2023-11-30"],
    ["2025年6月30日前", "2025-06-28", "2025-06-28", "2025-06-28"],
    ["2021年7月", "已于2021年6月25日完工", "2021-06-25", "2021-06-25"],
    ["2025年6月30日前", "2025年6月上旬", "2025-06-01", "2025-06-10"],
  ])("%s → %s is %s to %s", (target, actual, dateFrom, date) => {
    expect(readActual(actual, readTarget(target))).toMatchObject({ kind: "时间", dateFrom, date });
  });

  test("an Excel day is a date against a deadline", () => {
    expect(readActual(44408, readTarget("2021年7月"))).toMatchObject({ date: "2021-07-31" });
  });

  test.each([
    [32874, "1990-01-01"],
    [44408, "2021-07-31"],
    [45351, "2024-02-29"],
    [45657.75, "2024-12-31"],
    [73050, "2099-12-31"],
    [73051, undefined],
    [100, undefined],
    [Number.NaN, undefined],
  ])("day %p is %p", (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
  });
});

describe("units", () => {
  test.each([
    [50000, "元", "万元", 5],
    [1.2, "亿元", "万元", 12000],
    [1.2, "万亩", "亩", 12000],
    [0.1, "公里", "米", 100],
    [5, "万", "元", 50000],
    [2, "万元/个", "元/个", 20000],
    [3, "㎡", "平方米", 3],
    [7, "个", "", 7],
    [7, "", "个", 7],
    [7, "个", "个", 7],
  ])("%p %s in %s is %p", (value, from, to, expected) => {
    expect(convertUnit(value, from, to)).toBe(expected);
  });

  test.each([
    ["头", "只"],
    ["元", "公里"],
    ["元/亩", "元/人"],
    ["%", "个"],
  ])("%s and %s measure different things", (from, to) => {
    expect(convertUnit(1, from, to)).toBeNull();
  });
});
