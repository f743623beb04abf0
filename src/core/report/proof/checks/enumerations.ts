import { readChineseNumber } from "../../../numbers/chinese-number";
import type { Proof, ProofFinding } from "../proof-finding";

/** `…、…、…等六个环节`, `从…、…、…三个方面`: what ends a list that says how long it is. */
const COUNTED =
  /(等)?([一二两三四五六七八九十]{1,3}|\d{1,3})(个|项|类|种|大)(方面|环节|等级|档次|部分|步骤|维度|领域|阶段|指标|问题|原则)/g;
/** 三、…, （二）…: the number of a heading is no thing of a list. */
const HEADING = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．]/;
/** `围绕…、…提出5项指标`: what is made is not what stands before it. */
const MADE =
  /提出|设置|建立|形成|制定|推进|实施|抓好|构建|开展|明确|落实|完成|打造|推动|安排|具有|包含|有$/;
/** `15个，…。主要涉及…、…等项目` */
const ANNOUNCED =
  /(\d{1,3})\s*(个|项|家)[^\n]{0,40}?(?:主要)?(?:涉及|包括|分别为|分别是|具体为|即)[：:]?\s*([^。；\n]{0,600}?)(等)?(?:项目|单位|部门)?(?:的[^。；、，\n]{0,8})?[。；\n]/g;
/** Characters a list may have; a text without any stop is no list. */
const LONGEST = 600;
/** A list this much shorter than announced is meant as examples. */
const EXAMPLES = 0.7;

/** H11: as many things are named as are announced. */
export function enumerationsCheck({ text }: Proof): readonly ProofFinding[] {
  return [...counted(text), ...announced(text)];
}

function counted(text: string): ProofFinding[] {
  let free = 0;
  return [...text.matchAll(COUNTED)].flatMap((match): ProofFinding[] => {
    const [tail, more, written = "", unit = "", noun = ""] = match;
    const reach = text.slice(Math.max(free, match.index - LONGEST), match.index);
    const list = reach.slice(
      Math.max(...[..."，。；：:！？\n"].map((stop) => reach.lastIndexOf(stop))) + 1
    );
    const [start, whole] = [match.index - list.length, list + tail];
    free = match.index + tail.length;
    if (!list.includes("、")) return [];
    const wanted = /^\d/.test(written) ? Number(written) : (readChineseNumber(written) ?? 0);
    const named = list.replace(HEADING, "");
    const items = itemsOf(named);
    const last = named.split("、").at(-1) ?? "";
    if (more === undefined && MADE.test(last)) return [];
    if (more !== undefined && items < wanted * EXAMPLES) return [];
    const joined = (list.match(/和|及|与/g) ?? []).length;
    if (items < 2 || wanted < 2) return [];
    if (wanted >= items && wanted <= items + joined) return [];
    // 「四大领域12个项目、…」 and other chains of counts are no enumeration of the noun.
    if (/\d/.test(list)) return [];
    return [finding(whole, start, items, wanted, `${unit}${noun}`)];
  });
}

function announced(text: string): ProofFinding[] {
  return [...text.matchAll(ANNOUNCED)].flatMap((match): ProofFinding[] => {
    const [whole, written = "", unit = "", list = "", more] = match;
    const wanted = Number(written);
    const items = itemsOf(list);
    if (items < 3 || wanted < 3 || items === wanted) return [];
    const few = items < wanted * EXAMPLES;
    if (items < wanted && few && more !== undefined) return [];
    if (few) return [];
    if (items > wanted * 1.5) return [];
    return [finding(whole, match.index, items, wanted, unit)];
  });
}

/** Things between 、, those in brackets not counted. */
function itemsOf(list: string): number {
  return list
    .replace(/[（(《“][^）)》”]*[）)》”]/g, "〇")
    .split("、")
    .filter((item) => item.trim() !== "").length;
}

function finding(
  whole: string,
  offset: number,
  items: number,
  wanted: number,
  unit: string
): ProofFinding {
  return {
    rule: "H11",
    type: "enumeration-differs",
    severity: "warning",
    certainty: "likely",
    at: { text: whole.trim(), offset: offset + (whole.length - whole.trimStart().length) },
    message: "enumerationDiffers",
    params: { wanted, items, unit },
    left: items,
    right: wanted,
    difference: Math.abs(items - wanted),
  };
}
