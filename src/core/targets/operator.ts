import type { Operator } from "./target";

type Direction = Exclude<Operator, "区间" | "">;

/** Signs and words for a direction. */
const WRITTEN: readonly (readonly [string, Direction])[] = [
  ["大于或等于", "≥"],
  ["大于等于", "≥"],
  ["小于或等于", "≤"],
  ["小于等于", "≤"],
  ["不得少于", "≥"],
  ["不得低于", "≥"],
  ["不得高于", "≤"],
  ["不得超过", "≤"],
  ["控制在", "≤"],
  ["不少于", "≥"],
  ["不低于", "≥"],
  ["不小于", "≥"],
  ["不超过", "≤"],
  ["不高于", "≤"],
  ["不大于", "≤"],
  ["不多于", "≤"],
  ["不超", "≤"],
  ["等于", "＝"],
  ["大于", "＞"],
  ["超过", "＞"],
  ["高于", "＞"],
  ["多于", "＞"],
  ["小于", "＜"],
  ["低于", "＜"],
  ["少于", "＜"],
  ["至少", "≥"],
  ["最少", "≥"],
  ["最低", "≥"],
  ["达到", "≥"],
  ["至多", "≤"],
  ["最多", "≤"],
  ["最高", "≤"],
  ["达", "≥"],
  ["不得小于", "≥"],
  ["不得大于", "≤"],
  ["不可低于", "≥"],
  ["不可超过", "≤"],
  ["不得多于", "≤"],
  ["不能低于", "≥"],
  ["不能超过", "≤"],
  ["应不低于", "≥"],
  ["应不少于", "≥"],
  ["应不超过", "≤"],
  ["不晚于", "≤"],
  ["不迟于", "≤"],
  ["不早于", "≥"],
  ["不足", "＜"],
  ["上限", "≤"],
  ["下限", "≥"],
  ["限额", "≤"],
  ["压减至", "≤"],
  ["降至", "≤"],
  ["降低到", "≤"],
  ["降到", "≤"],
  ["提高到", "≥"],
  ["提高至", "≥"],
  ["提升至", "≥"],
  ["提升到", "≥"],
  ["增加到", "≥"],
  ["增至", "≥"],
  [">=", "≥"],
  ["≥=", "≥"],
  ["=≥", "≥"],
  ["≥/=", "≥"],
  [">/=", "≥"],
  ["> =", "≥"],
  ["≤=", "≤"],
  ["=≤", "≤"],
  ["≤/=", "≤"],
  ["</=", "≤"],
  ["< =", "≤"],
  ["= =", "＝"],
  ["=>", "≥"],
  ["<=", "≤"],
  ["=<", "≤"],
  ["==", "＝"],
  ["≥", "≥"],
  ["≧", "≥"],
  ["⩾", "≥"],
  ["≮", "≥"],
  ["≤", "≤"],
  ["≦", "≤"],
  ["⩽", "≤"],
  ["≯", "≤"],
  // A box-drawing character that looks like the equals sign in published forms.
  ["═", "＝"],
  ["=", "＝"],
  [">", "＞"],
  ["<", "＜"],
];

const byWriting: ReadonlyMap<string, Direction> = new Map(WRITTEN);

/** The longer ones first, so that 不低于 is not read as 低于. */
const [words, signs] = [true, false].map((chinese) =>
  WRITTEN.map(([written]) => written)
    .filter((written) => /[\u4e00-\u9fff]/.test(written) === chinese)
    .sort((a, b) => b.length - a.length)
) as [string[], string[]];

/** Words are a direction only right before a figure: 达95% is, 达标率 is not. */
const BEFORE = new RegExp(
  `^(?:(${words.join("|")})(?=\\s*(?:[+\\-.\\d]|$))|(${signs.join("|")}))\\s*`
);
const BOUND_WORDS =
  /不得?(?:少于|低于|高于|超过|小于|大于|多于)|不(?:可|能)(?:低于|超过)|至少|最少|至多|最多/;

/** The operator a text begins with, and what follows it. */
export function takeOperator(plain: string): {
  readonly operator: Direction | "";
  readonly rest: string;
} {
  const match = BEFORE.exec(plain);
  if (!match) return { operator: "", rest: plain };
  return {
    operator: byWriting.get((match[1] ?? match[2]) as string) ?? "",
    rest: plain.slice(match[0].length),
  };
}

/** The direction of the words before a figure: at their end (合格率不低于), or a bound among them. */
export function operatorIn(before: string): Direction | "" {
  for (let start = Math.max(0, before.length - 5); start < before.length; start++) {
    const { operator, rest } = takeOperator(before.slice(start));
    if (operator !== "" && rest.trim() === "") return operator;
  }
  return byWriting.get(BOUND_WORDS.exec(before)?.[0] ?? "") ?? "";
}

/** Words after a figure that say the direction. 以上, 以下 and 以内 include the figure itself. */
const AFTER: readonly (readonly [RegExp, Direction])[] = [
  [/\s*(?:以上\s*\(?不含(?:本数)?\)?|\(不含\)以上)$/, "＞"],
  [/\s*(?:(?:以下|以内)\s*\(?不含(?:本数)?\)?|\(不含\)(?:以下|以内))$/, "＜"],
  [/\s*(?:\(含\))?(?:及其?|或|\(含\))?(?:以上|之上)(?:\(?含(?:本数)?\)?)?$/, "≥"],
  [/\s*(?:\(含\))?(?:及其?|或)?(?:以下|之下|以内|之内|内)(?:\(?含(?:本数)?\)?)?$/, "≤"],
];
const TRAILING_HINT = /[上下内含)]$/;

/** The direction words a text ends with, and what stands before them. */
export function dropTrailingDirection(plain: string): {
  readonly operator: Direction | "";
  readonly rest: string;
} {
  if (!TRAILING_HINT.test(plain)) return { operator: "", rest: plain };
  for (const [pattern, operator] of AFTER) {
    const match = pattern.exec(plain);
    if (match && match.index > 0) return { operator, rest: plain.slice(0, match.index) };
  }
  return { operator: "", rest: plain };
}

/** An operator written in a cell of its own: a sign, its words, or 正向 / 反向 alone. */
export function readOperator(plain: string): Direction | "" {
  const text = plain.trim();
  const direct = byWriting.get(text);
  if (direct) return direct;
  const { sense, rest } = dropSense(text);
  if (rest !== "") return byWriting.get(rest) ?? "";
  return sense;
}

/** Some systems print 正向 or 反向 in front of the operator. */
export function dropSense(plain: string): {
  readonly sense: "≥" | "≤" | "";
  readonly rest: string;
} {
  const match = /^(正向|反向|负向|逆向)(?:指标)?[\s:：]*/.exec(plain);
  if (!match) return { sense: "", rest: plain };
  return { sense: match[1] === "正向" ? "≥" : "≤", rest: plain.slice(match[0].length) };
}
