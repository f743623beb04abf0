import { branchOfCategory, branchOfDimension } from "../indicator-tree";
import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { PROJECT_FORMS, type Rule } from "../rule";
import { wordIn } from "../words";

/** A benefit that names what was done or bought, or an output that names what came of it. */
export const outputOrBenefit: Rule = {
  id: "B34",
  type: "output-or-benefit",
  severity: "warning",
  kinds: PROJECT_FORMS,
  basis: "basisSamples",
  check: perIndicator((facts, { scheme: { words } }) => {
    const { row } = facts;
    const branch = branchOfDimension(row.dimension) ?? branchOfCategory(row.category);
    const at = placeOf(facts, "name");
    if (branch === "benefit" && !EFFECT.test(row.name)) {
      const word = words.output.find((output) => endsWithWork(row.name, output));
      if (word === undefined) return undefined;
      return { at, indicator: row.name, message: "outputAmongBenefits", params: { word } };
    }
    if (branch === "output" && !/质量/.test(row.category)) {
      const word = wordIn(row.name, words.benefit);
      // 提高标准人数 counts; 促进增收 does not.
      if (word === undefined || !row.name.trim().startsWith(word) || COUNT.test(row.name)) {
        return undefined;
      }
      return { at, indicator: row.name, message: "benefitAmongOutputs", params: { word } };
    }
    return undefined;
  }),
};

/** Words that tell of an effect, whatever else the name contains. */
const EFFECT =
  /效|影响|率|水平|能力|满意|提高|提升|促进|改善|带动|增收|增加|降低|减少|保障|程度|环境|服务|作用|发展|收入|受益|就业|知晓|安全|稳定/;
const COUNT = /数|量|率|面积|金额|长度|次|个/;

/** 设备购置 and 培训人数 are things done; 建设成果转化 is not. */
function endsWithWork(name: string, word: string): boolean {
  const place = name.indexOf(word);
  if (place < 0) return false;
  return /^(?:数量?|人数|人次|个数|次数|面积|台数|套数|情况|完成|及时|任务|项目|工作)?$/.test(
    name.slice(place + word.length).trim()
  );
}
