const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const TENS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};

/** Every character a Chinese numeral is written with, for use in a character class. */
export const NUMERAL_CHARACTERS = "零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿点";

/**
 * A Chinese numeral: 十二 → 12, 一百零五 → 105, 三万五千 → 35000, 二〇二五 → 2025, 九十九点五 → 99.5,
 * 一百二 → 120. Null for anything else, also for a bare 百 or 万.
 */
export function readChineseNumber(text: string): number | null {
  const parts = text.split("点");
  const whole = parts[0] as string;
  const fraction = parts[1];
  if (parts.length > 2 || whole === "") return null;
  const value = isPositional(whole) ? positional(whole) : grouped(whole);
  if (value === null || fraction === undefined) return value;
  if (fraction === "" || !isPositional(fraction)) return null;
  return Number(`${value}.${positional(fraction) === null ? "" : digitsOf(fraction)}`);
}

function isPositional(text: string): boolean {
  return [...text].every((char) => char in DIGITS);
}

function digitsOf(text: string): string {
  return [...text].map((char) => DIGITS[char]).join("");
}

/** 二〇二五 digit by digit; 一 is one digit of that kind. Beyond 15 digits no number is exact. */
function positional(text: string): number | null {
  return text.length > 15 ? null : Number(digitsOf(text));
}

function grouped(text: string): number | null {
  let [total, section, digit] = [0, 0, -1];
  let last = 1;
  for (const char of text) {
    if (char in DIGITS) {
      if (digit > 0) return null;
      digit = DIGITS[char] as number;
      if (digit === 0) last = 1;
      continue;
    }
    if (char === "万" || char === "亿") {
      if (section === 0 && digit < 0) return null;
      const factor = char === "万" ? 1e4 : 1e8;
      const below = section + Math.max(digit, 0);
      // 一亿二千万: the ten-thousands belong below the hundred millions; 一万亿 multiplies.
      total = char === "亿" ? (total + below) * factor : total + below * factor;
      [section, digit, last] = [0, -1, factor];
      continue;
    }
    const tens = TENS[char];
    if (tens === undefined) return null;
    if (digit < 0 && !(tens === 10 && section % 100 === 0)) return null;
    section += (digit < 0 ? 1 : digit) * tens;
    [digit, last] = [-1, tens];
  }
  // 一百二 is 120, 三万五 is 35000; after 零 the digit is itself.
  const rest = digit < 0 ? 0 : last >= 100 ? (digit * last) / 10 : digit;
  return total + section + rest;
}
