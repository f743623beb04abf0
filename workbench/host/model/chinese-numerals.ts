/** The three ways in which `[DBNum1]` to `[DBNum3]` write numbers. */
type Kind = 1 | 2 | 3;

const DIGITS: Readonly<Record<Kind, string>> = {
  1: "〇一二三四五六七八九",
  2: "零壹贰叁肆伍陆柒捌玖",
  3: "０１２３４５６７８９",
};
const UNITS: Readonly<Record<Kind, readonly [string, string, string]>> = {
  1: ["十", "百", "千"],
  2: ["拾", "佰", "仟"],
  3: ["十", "百", "千"],
};
const GROUPS = ["", "万", "亿", "兆"] as const;

/** Digits one by one, everything else unchanged: `2025` → `二〇二五`. */
export function asDigits(text: string, kind: Kind): string {
  return text.replace(/\d/g, (digit) => DIGITS[kind][Number(digit)] ?? digit);
}

/** A number in words: `1234.5` → `一千二百三十四.五`. Digits after the point stand one by one. */
export function inWords(number: number, kind: Kind): string {
  const [whole = "0", decimals] = plain(Math.abs(number)).split(".");
  const words = wholeInWords(whole, kind);
  const part = decimals ? `.${asDigits(decimals, kind)}` : "";
  return `${number < 0 ? "-" : ""}${words}${part}`;
}

/** Without an exponent, 15 digits as Excel keeps. */
function plain(number: number): string {
  const text = String(Number(number.toPrecision(15)));
  return /e/i.test(text) ? number.toFixed(0) : text;
}

function wholeInWords(digits: string, kind: Kind): string {
  const all = DIGITS[kind];
  const zero = all[0] as string;
  if (/^0*$/.test(digits)) return zero;
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 4) {
    groups.unshift(digits.slice(Math.max(0, end - 4), end));
  }
  let text = "";
  let gap = false;
  groups.forEach((group, place) => {
    const unit = GROUPS[groups.length - 1 - place] ?? "";
    const words = groupInWords(group, kind, zero);
    if (words === "") {
      gap ||= text !== "";
      return;
    }
    if (text !== "" && (gap || Number(group) < 1000)) text += zero;
    gap = false;
    text += words + unit;
  });
  // Ordinary numerals leave the one out at the front: 十二, but 壹拾贰.
  return kind === 1 && text.startsWith("一十") ? text.slice(1) : text;
}

function groupInWords(group: string, kind: Kind, zero: string): string {
  let text = "";
  let gap = false;
  [...group].forEach((digit, place) => {
    const power = group.length - 1 - place;
    if (digit === "0") {
      gap ||= text !== "";
      return;
    }
    if (gap) text += zero;
    gap = false;
    text += (DIGITS[kind][Number(digit)] ?? "") + (power > 0 ? (UNITS[kind][power - 1] ?? "") : "");
  });
  return text;
}
