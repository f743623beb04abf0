import { plainWidth } from "../numbers/written-text";

export interface CodeAndName {
  readonly code?: string;
  readonly name: string;
}

const LEADING = /^\s*[[(【]?\s*([0-9][0-9A-Za-z]{2,23})\s*[\])】]?\s*[-—–_:：、.]?\s*(\D.*)$/s;
const TRAILING =
  /^(.*?[^\dA-Za-z\s/、.,，（(])\s*[-—–_/、:：]?\s*[[(【]?\s*([0-9][0-9A-Za-z]{2,23})\s*[\])】]?\s*$/s;

/**
 * Name and code written into one cell: `205001-区文旅局`, `[205]文旅局`, `文旅局（205001）`, `文旅局 205`.
 * Without a code the whole text is the name. A year (`2024年…`) is no code.
 */
export function codeAndName(text: string): CodeAndName {
  const plain = plainWidth(text).trim();
  const leading = LEADING.exec(plain);
  if (leading && !/^(?:年|月|号|万|亿|元|个|%)/.test(leading[2] ?? "")) {
    return { code: leading[1], name: (leading[2] ?? "").trim() };
  }
  const trailing = TRAILING.exec(plain);
  if (trailing) return { code: trailing[2], name: (trailing[1] ?? "").trim() };
  return { name: text.trim() };
}
