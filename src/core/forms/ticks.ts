import { isEmptyText } from "../numbers/written-text";
import type { Entry, IndicatorRow, LikelihoodTick, ReasonTick, TierTick } from "./form";
import { compact } from "./heading-text";

export const REASON_TICKS: readonly ReasonTick[] = [
  "reasonFunds",
  "reasonRules",
  "reasonStaff",
  "reasonEquipment",
  "reasonOther",
];
export const LIKELIHOOD_TICKS: readonly LikelihoodTick[] = [
  "likelyCertain",
  "likelyPossible",
  "likelyImpossible",
];
export const TIER_TICKS: readonly TierTick[] = ["tierBest", "tierGood", "tierFair", "tierPoor"];

const UNTICKED = /^(?:[□☐○〇◯×✗✘xX0]|否|false)$/i;

/** Whether something stands in a tick cell that is no empty box, no 否, no dash. */
export function isTicked(entry: Entry | undefined): boolean {
  if (!entry || entry.value === false) return false;
  const text = compact(entry.text);
  return !isEmptyText(text) && !UNTICKED.test(text);
}

/** Words of the choices, as they stand in one cell for all of them. The longer word comes first. */
const LIKELIHOOD_WORDS: readonly (readonly [RegExp, LikelihoodTick])[] = [
  [/完全不可能|不可能|不能|无法/, "likelyImpossible"],
  [/有可能|可能/, "likelyPossible"],
  [/确定能|确定|能够?|一定/, "likelyCertain"],
];
const REASON_WORDS: readonly (readonly [RegExp, ReasonTick])[] = [
  [/经费|资金/, "reasonFunds"],
  [/制度|政策/, "reasonRules"],
  [/人员/, "reasonStaff"],
  [/硬件|设备|条件/, "reasonEquipment"],
  [/其他|其它/, "reasonOther"],
];

/**
 * 完成目标可能性 of a row: the ticked columns, or what one cell says. Several where several are ticked,
 * none where nothing is.
 */
export function chosenLikelihood(row: IndicatorRow): readonly LikelihoodTick[] {
  const ticked = LIKELIHOOD_TICKS.filter((tick) => isTicked(row.cells[tick]));
  const written = row.cells.likelihood;
  return ticked.length > 0 || !written ? ticked : spoken(written.text, LIKELIHOOD_WORDS);
}

/** 偏差原因 of a row: the ticked columns, or the kinds one cell names. */
export function chosenReasons(row: IndicatorRow): readonly ReasonTick[] {
  const ticked = REASON_TICKS.filter((tick) => isTicked(row.cells[tick]));
  const written = row.cells.reason;
  return ticked.length > 0 || !written ? ticked : spoken(written.text, REASON_WORDS);
}

/** 优, 良, 中 or 差 of a row of a scoring table; several where several are ticked. */
export function chosenTiers(row: IndicatorRow): readonly TierTick[] {
  return TIER_TICKS.filter((tick) => isTicked(row.cells[tick]));
}

/** `□确定能 ☑有可能` names what is ticked; `有可能` names itself. Each part names one choice. */
function spoken<Tick>(text: string, words: readonly (readonly [RegExp, Tick])[]): Tick[] {
  if (isEmptyText(text)) return [];
  const boxed = /[□☐○]/.test(text) || /[☑☒√✓✔■●]/.test(text);
  const parts = boxed ? tickedParts(text) : text.split(/[、,，;；/\s]+/);
  const chosen = parts.flatMap((part) => words.find(([word]) => word.test(part))?.[1] ?? []);
  return [...new Set(chosen)];
}

/** The words behind a ticked box, or before a tick: `☑有可能`, `有可能√`. */
function tickedParts(text: string): string[] {
  const behind = [...text.matchAll(/[☑☒√✓✔■●]\s*([^\s□☐○☑☒√✓✔■●]+)/g)];
  if (behind.length > 0) return behind.map((match) => match[1] ?? "");
  return [...text.matchAll(/([^\s□☐○☑☒√✓✔■●]+)\s*[☑☒√✓✔■●]/g)].map((match) => match[1] ?? "");
}
