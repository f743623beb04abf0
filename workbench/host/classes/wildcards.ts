/**
 * A text with Excel's wildcards as a pattern: `*` any letters, `?` one letter, `~` takes the next one as
 * it is. Letters count without case unless `matchCase`.
 */
export function wildcardPattern(
  text: string,
  options: { readonly whole?: boolean; readonly matchCase?: boolean; readonly all?: boolean } = {}
): RegExp {
  let pattern = "";
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string;
    if (letter === "~" && /[*?~]/.test(text[at + 1] ?? "")) {
      at += 1;
      pattern += `\\${text[at] as string}`;
    } else if (letter === "*") pattern += options.whole ? "[\\s\\S]*" : "[\\s\\S]*?";
    else if (letter === "?") pattern += "[\\s\\S]";
    else pattern += letter.replace(/[\\^$.|+()[\]{}]/, "\\$&");
  }
  const flags = `${options.matchCase ? "" : "i"}${options.all ? "g" : ""}`;
  return new RegExp(options.whole ? `^${pattern}$` : pattern, flags);
}
