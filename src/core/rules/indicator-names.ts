import type { Scheme } from "../schemes/scheme";
import { containsAny } from "./words";

/** 频率, 效率, 税率 … end in 率 and are no share of a whole. */
const OTHER_RATES = /频率|效率|汇率|功率|税率|利率|分辨率|心率|速率|费率|生产率|产出率/g;
/** Ratios of what was done to what was planned, of use and of turnover, may go beyond 100%. */
const EXCEEDABLE = /完成率|执行率|周转|利用率|回报|收益率|使用率|倍|提高|提升|增加|增收|节约|节能/;
/** Ratios of which less is better. */
const UNWANTED = /超支率|投诉率|事故率|逾期率|差错率|违规率|返工率|流失率|死亡率|发病率|空置率/;

/** Whether a name is that of a ratio, so that its unit is %. */
export function isRatioName(name: string, { words }: Scheme): boolean {
  return containsAny(name.replace(OTHER_RATES, ""), words.ratio);
}

/** Whether a ratio of that name ends at 100%. */
export function endsAtHundred(name: string, scheme: Scheme): boolean {
  return (
    isRatioName(name, scheme) && !containsAny(name, scheme.words.growth) && !EXCEEDABLE.test(name)
  );
}

/** Whether less of it is better: 成本, 投诉, 逾期率; not the rate at which a cost is controlled. */
export function isUnwanted(name: string, scheme: Scheme): boolean {
  if (UNWANTED.test(name)) return true;
  if (/率|比例|占比|节约|下降|降低|减少|及时|达标|合格|满意/.test(name)) return false;
  return containsAny(name, scheme.words.reverse);
}
