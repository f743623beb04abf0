import type { Tier } from "./target";

/** 未发生事故 and 未超预算 are what was wanted, though they begin with a negation. */
const KEPT = /^(?:未|没有|没|无)(?:发生|出现|发现|超)/;
const MISSED =
  /^(?:未|没有|没|尚未|无法|超)|未(?:达|完成|实现|通过|能|按|及时)|效果较?差|无效|超支|超预算|不(?:达标|合格|符合|满意|明显|显著|及时|到位|理想|足)/;
const PARTIAL = /(?:^|[^各全])部分|基本|大致|较好地?完成|正在|推进中|进行中|效果一般/;
const ACHIEVED =
  /达成|完成|达到|达标|实现|通过|合格|符合|按时|按期|及时|准时|到位|有效|显著|明显|优秀|良好|满意/;

/** The tier words of an actual value belong to; undefined for words that say none. */
export function tierOf(plain: string): Tier | undefined {
  if (KEPT.test(plain)) return "achieved";
  if (/未(?:全部|完全)/.test(plain)) return "partial";
  if (/^(?:否|差|较差|无效|不明显)$/.test(plain) || MISSED.test(plain)) return "missed";
  if (/^(?:一般|中|尚可)$/.test(plain) || PARTIAL.test(plain)) return "partial";
  if (/^(?:是|好|高|优|提升|提高|改善|增强)$/.test(plain) || ACHIEVED.test(plain))
    return "achieved";
  return undefined;
}
