import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReportSentence } from "../../core/report/report-model";
import { CellLink } from "./cell-link";
import { sentenceParts } from "./sentence-parts";

const useStyles = makeStyles({
  sentence: {
    margin: 0,
    lineHeight: tokens.lineHeightBase500,
    fontVariantNumeric: "tabular-nums",
    "& + &": { marginTop: tokens.spacingVerticalXS },
  },
  figure: { whiteSpace: "nowrap" },
});

interface SentenceTextProps {
  readonly sentence: ReportSentence;
  readonly sheet: string;
  onSelect(sheet: string, address: string): void;
}

/** Marks that may not begin a line; beside a link a browser would let them. */
const CLOSING = /^[，。；：、）”％%]+/;

/** A sentence of the statement in which every figure leads to its cells. */
export function SentenceText({ sentence, sheet, onSelect }: SentenceTextProps) {
  const styles = useStyles();
  const parts = sentenceParts(sentence);
  const closing = (at: number): string => CLOSING.exec(parts[at]?.text ?? "")?.[0] ?? "";
  return (
    <p className={styles.sentence}>
      {parts.map((part, at) =>
        part.source === undefined ? (
          part.text.slice(at === 0 ? 0 : closing(at).length)
        ) : (
          <span key={at} className={styles.figure}>
            <CellLink source={part.source} sheet={sheet} inline onSelect={onSelect}>
              {part.text}
            </CellLink>
            {parts[at + 1]?.source === undefined && closing(at + 1)}
          </span>
        )
      )}
    </p>
  );
}
