/** Blanks of any kind at the ends, and what nobody sees or meant to type. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const BOOKMARK = /\[bookmark:[^\]]*\]/gi;
const FULL_WIDTH = /[０-９．％]+/g;

/** Any of these: most texts have none, and are looked through once. */
const UNTIDY = new RegExp(
  [...[BOOKMARK, INVISIBLE, FULL_WIDTH].map(({ source }) => source), "^\\s", "\\s$"].join("|"),
  "i"
);

/**
 * A text as it was meant: without blanks at its ends, control and direction marks and left-over
 * bookmarks, digits and percent signs in plain width. Letters and punctuation stay as they are.
 */
export function tidied(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(BOOKMARK, "")
    .replace(INVISIBLE, "")
    .replace(FULL_WIDTH, plainDigits)
    .replace(/^[\s\u3000\u00a0]+|[\s\u3000\u00a0]+$/g, "");
}

/** A full stop in full width is a decimal point only between digits. */
function plainDigits(run: string): string {
  return run.replace(/[０-９％]|．(?=[０-９])/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0)
  );
}
