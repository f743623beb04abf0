import { isEmptyText } from "../numbers/written-text";
import { compact } from "./heading-text";

const NUMBERING = /^(?:三级)?指标\s*(?:\d+|[一二三四五六七八九十]+)?\s*[:：.、]?\s*/;
const DOTS = /^[.…·。]+$/;

/** A name without the form's own numbering: `指标1：工程质量合格率` → 工程质量合格率. */
export function bareName(text: string): string {
  const words = text.trim().replace(/^[★*☆]+/, "");
  return words.replace(NUMBERING, "").trim();
}

/** Nothing but what the template prints: blank, `指标1：`, `……`. */
export function isUnfilledName(text: string): boolean {
  const bare = bareName(text);
  return bare === "" || DOTS.test(bare);
}

/** A figure where a name should stand: `88`, `100%`. */
export function isFigureOnly(text: string): boolean {
  return /^[\d.,，%％\s]*\d[\d.,，%％\s]*$/.test(bareName(text));
}

const NOT_APPLICABLE = /不适用|不涉及|无此(?:项|类)?指标|没有此(?:项|类)?指标/;

/** A row that says there is no such indicator: `/`, `无`, `指标1：/`, 本项目不适用此指标. */
export function isPlaceholderName(text: string): boolean {
  const bare = bareName(text);
  return bare !== "" && (isEmptyText(bare) || NOT_APPLICABLE.test(compact(bare)));
}
