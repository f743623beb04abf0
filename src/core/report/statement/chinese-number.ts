const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1–99 as sections and enumerations write them: 一, 十, 十二, 二十一. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const head = tens === 0 ? "" : `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十`;
  return `${head}${DIGITS[value % 10] ?? ""}`;
}
