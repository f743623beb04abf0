import * as z from "zod/mini";
import { text } from "./parts";

const words = z.array(text);

/** Word lists that rules look for in names and values (domain 4.2, 4.3). A list may be empty: the rule is then silent. */
export const wordsSchema = z.object({
  /** 模糊词: say too little by themselves (B32). */
  vague: words,
  /** 产出词: what was done or bought; in a name of a benefit indicator they are out of place (B34). */
  output: words,
  /** 效益词: what came of it; out of place in a name of an output indicator (B34). */
  benefit: words,
  /** 生态词: at least one is expected in an ecological benefit (B35). */
  ecology: words,
  /** 反向词: the less the better, so ≥ is wrong (B29). */
  reverse: words,
  /** 比率词: the name is a ratio, its unit is % (B24) and it ends at 100 (B25, B26, E21). */
  ratio: words,
  /** 增长词: ratios that may well go beyond 100 (B25, E21). */
  growth: words,
  /** 数量词: the name is a count, its unit is not % (B24). */
  count: words,
  /** 达标词: ratios of which a low target says nothing (B27). */
  attainment: words,
  /** 动词: a name that begins with one is no noun phrase (B16). */
  verbs: words,
  /** 模板提示语: left over from the blank form (A22). */
  prompts: words,
  /** 空话: stand for “nothing” where a reason is due (E19). */
  nothing: words,
  /** 需设成本指标的项目类型 (B11). */
  costKinds: words,
});
