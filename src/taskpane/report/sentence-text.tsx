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
});

interface SentenceTextProps {
  readonly sentence: ReportSentence;
  readonly sheet: string;
  onSelect(sheet: string, address: string): void;
}

/** A sentence of the statement in which every figure leads to its cells. */
export function SentenceText({ sentence, sheet, onSelect }: SentenceTextProps) {
  const styles = useStyles();
  return (
    <p className={styles.sentence}>
      {sentenceParts(sentence).map((part, at) =>
        part.source === undefined ? (
          part.text
        ) : (
          <CellLink key={at} source={part.source} sheet={sheet} inline onSelect={onSelect}>
            {part.text}
          </CellLink>
        )
      )}
    </p>
  );
}
