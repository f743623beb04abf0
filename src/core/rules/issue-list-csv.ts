import type { Locale } from "../messages/message";
import type { Issue } from "./issue";
import { issueHeadings, issueRows } from "./issue-list-rows";

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * The list of issues as CSV (RFC 4180) with a byte order mark. What a spreadsheet would take for a
 * formula has an apostrophe before it: the texts come from forms of others.
 */
export function issueListCsv(issues: readonly Issue[], locale: Locale): string {
  const lines = [issueHeadings(locale), ...issueRows(issues, locale)];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(field).join(",")}\r\n`).join("");
}

function field(content: string | number): string {
  if (typeof content === "number") return String(content);
  const isNumber = /^-?\d+(\.\d+)?$/.test(content);
  const safe = !isNumber && /^\s*[=+\-@＝＋－＠\t\r]/.test(content) ? `'${content}` : content;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
