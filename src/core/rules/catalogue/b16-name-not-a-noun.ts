import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { TARGETS, type Rule } from "../rule";

/** A name is a noun phrase: it begins with no verb and ends in no full stop. */
export const nameNotANoun: Rule = {
  id: "B16",
  type: "name-not-a-noun",
  severity: "warning",
  kinds: TARGETS,
  basis: "basisPractice",
  check: perIndicator((facts, { scheme }) => {
    const { name } = facts.row;
    const bare = name.replace(/^\s*(?:指标)?\s*\d+\s*[、.:：)）]\s*/, "").trim();
    const at = placeOf(facts, "name");
    if (/[。，；;,、.]$/.test(bare)) return { at, indicator: name, message: "nameEndsInStop" };
    const verb = scheme.words.verbs.find((word) => bare.startsWith(word));
    if (verb === undefined || NOUN.test(bare.slice(verb.length))) return undefined;
    // 开展活动次数 and 完成项目数量 are counted; 提高群众满意度 is wished for.
    if (/^(?:完成|开展)/.test(verb) && COUNTED.test(bare)) return undefined;
    return { at, indicator: name, message: "nameNotANoun", params: { verb } };
  }),
};

/** After 完成 or 保障, 率, 数量, 面积 and the like make a noun of the two. */
const NOUN =
  /^(?:$|率|度|量|数|额|人|户|面积|时间|时限|时效|日期|情况|及时|比例|质量|水平|能力|机制|对象|标准|覆盖|程度|进度|次数|个数)/;

const COUNTED = /(?:数|数量|人次|种类|面积|长度|里程|率|比例|时间|天数|金额|规模)$/;
