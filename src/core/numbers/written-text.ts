/**
 * Full-width letters, digits and signs as their ASCII twins, Chinese and special blanks as a blank,
 * and the look-alikes of signs as the sign. Character by character, so positions stay the same.
 */
export function plainWidth(text: string): string {
  if (!/[^ -~\u4e00-\u9fff]/.test(text)) return text;
  return text.replace(
    /[\uff01-\uff5e\u00a0\u2000-\u200b\u202f\u3000\ufeff\t\r\n−﹣￥]/g,
    (char) => {
      const code = char.charCodeAt(0);
      if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
      if (char === "￥") return "¥";
      return char === "−" || char === "﹣" ? "-" : " ";
    }
  );
}

/** Ways people leave a cell empty without leaving it empty. */
const EMPTY =
  /^(?:[-—–―_/\\|.、。*~～]+|无|暂无|没有|不适用|不涉及|略|空|n\/?a|#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!))$/i;

/** Whether a text says nothing: blank, `/`, `—`, 无, or an error value. */
export function isEmptyText(text: string): boolean {
  const plain = plainWidth(text).trim();
  return plain === "" || EMPTY.test(plain);
}
