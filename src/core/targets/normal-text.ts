import { plainWidth } from "../numbers/written-text";

/** Characters nobody sees: zero-width blanks and marks of writing direction, soft hyphens, controls. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff]/g;

/** Look-alikes as they come out of PDF files, old input methods and other code pages. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  "≧": "≥",
  "⩾": "≥",
  "≽": "≥",
  "⪰": "≥",
  "≮": "≥",
  "≦": "≤",
  "⩽": "≤",
  "≼": "≤",
  "⪯": "≤",
  "≯": "≤",
  "═": "=",
  "﹦": "=",
  "﹥": ">",
  "﹤": "<",
  "˃": ">",
  "˂": "<",
  "﹪": "%",
  "٪": "%",
  "﹢": "+",
  "﹐": ",",
  "﹑": "、",
  "﹕": ":",
  "﹔": ";",
  "﹙": "(",
  "﹚": ")",
  "∶": ":",
  "︰": ":",
  ː: ":",
  "∕": "/",
  "⁄": "/",
  "╱": "/",
  "〜": "~",
  "∼": "~",
  "∽": "~",
  "˜": "~",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "─": "-",
  "━": "-",
  ー: "-",
  "﹘": "-",
  "⁃": "-",
  "﹝": "(",
  "﹞": ")",
  "〔": "(",
  "〕": ")",
  "【": "(",
  "】": ")",
  "⼀": "一",
  "⼆": "二",
  "⼈": "人",
  "⼗": "十",
  "⼾": "户",
  "⽇": "日",
  "⽉": "月",
  "⼤": "大",
  "⼩": "小",
};

/** Traditional characters of figures, units and bounds. */
const TRADITIONAL =
  "萬億個達過內後間畝戶場頭隻條項處於點兩輛噸臺棟冊學課時門張雙層員單號週歲圓無超數";
const SIMPLIFIED =
  "万亿个达过内后间亩户场头只条项处于点两辆吨台栋册学课时门张双层员单号周岁元无超数";

const REPLACED: ReadonlyMap<string, string> = new Map([
  ...Object.entries(LOOK_ALIKE),
  ...[...TRADITIONAL].map((char, index): [string, string] => [char, SIMPLIFIED.charAt(index)]),
]);
const REPLACEABLE = new RegExp(`[${[...REPLACED.keys()].join("")}]`, "g");

/** Whether anything in a text is to be replaced at all; most texts are plain already. */
const NEEDS_CARE = new RegExp(
  `[^ -~\\u4e00-\\u9fff≥≤]|[${[...REPLACED.keys()].join("")}]|\\+\\/-|\\+-| {2}`
);

const CHINESE = "\\u4e00-\\u9fff";
const BETWEEN_CHINESE = new RegExp(`(?<=[${CHINESE}]) (?=[${CHINESE}])`, "g");
/** `1 0 0 %`: digits set apart one by one belong together. */
const SPACED_DIGITS = /(?<![\d.,] ?)\d(?: \d)+(?![\d.])/g;

/**
 * A target in one spelling: half width, simplified, one kind of dash, no invisible characters, line
 * breaks as blanks, no blank between Chinese characters. For reading only; what is shown keeps the
 * text as written.
 */
export function normalText(text: string): string {
  const one = NEEDS_CARE.test(text) ? inOneSpelling(text) : text.trim();
  return one.includes(" ")
    ? one.replace(BETWEEN_CHINESE, "").replace(SPACED_DIGITS, (digits) => digits.replace(/ /g, ""))
    : one;
}

function inOneSpelling(text: string): string {
  return plainWidth(text.replace(INVISIBLE, ""))
    .replace(REPLACEABLE, (char) => REPLACED.get(char) ?? char)
    .replace(/\s+/g, " ")
    .replace(/\+\/-|\+-/g, "±")
    .trim();
}
