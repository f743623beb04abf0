/** Excel's kind of a number format, as its dialog sorts them. */
export function numberFormatCategory(format: string): string {
  const bare = format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]|\[[^\]]*\]/g, (part) =>
    /^\[\$/.test(part) ? "¤" : /^\[(h|m|s)+\]$/i.test(part) ? part.slice(1, -1) : ""
  );
  const first = bare.split(";")[0] ?? "";
  if (/^general$/i.test(format)) return "General";
  if (format === "@") return "Text";
  if (/_\S/.test(first) && /\*/.test(first) && /[0#?]/.test(first)) return "Accounting";
  if (/[¤$€£¥￥]/.test(first)) return "Currency";
  if (/[yd]|上午|下午/i.test(first) || /^m+(?![^m]*[hs])/i.test(first)) return "Date";
  if (/[hs]|am\/pm/i.test(first)) return "Time";
  if (/%/.test(first)) return "Percentage";
  if (/\?+\s*\/\s*[?\d]+|#\s+[?#0]+\/[?#0\d]+/.test(first)) return "Fraction";
  if (/[0#]E[+-]?0/i.test(first)) return "Scientific";
  return /^[#,]*0+(\.0+)?_?\)?\s*$/.test(first.replace(/_./g, "")) ? "Number" : "Custom";
}
