import { useListStyles } from "../shell/list-styles";
import { useText } from "../shell/text";

const NAMED = 3;

/** Names the sheets that were looked at and hold no form. */
export function Formless({ sheets }: { sheets: readonly string[] }) {
  const list = useListStyles();
  const text = useText();
  if (sheets.length === 0) return null;
  const named = sheets.slice(0, NAMED).join(text("listSeparator"));
  const all =
    sheets.length > NAMED ? text("formlessMore", { sheets: named, n: sheets.length }) : named;
  return <span className={list.quiet}>{text("formlessSheets", { sheets: all })}</span>;
}
