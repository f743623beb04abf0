import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef } from "react";
import type { PlacedFinding } from "../../core/report/proof/proof-run";
import type { QuoteContext } from "../../core/report/proof/quote-context";
import { FigureBlock } from "../check/sum-block";
import { useIssueStyles } from "../check/issue-styles";
import { useListStyles } from "../shell/list-styles";
import { SeverityMark } from "../shell/severity-mark";
import { ROW } from "../shell/use-roving-focus";
import { useProofText } from "./proof-text";
import { sidesOf } from "./sides";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  message: {
    display: "block",
    marginTop: tokens.spacingVerticalXXS,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  quote: {
    display: "block",
    marginTop: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  mark: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    borderRadius: tokens.borderRadiusSmall,
    padding: "0 2px",
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      color: "HighlightText",
      backgroundColor: "Highlight",
    },
  },
  sides: { width: "100%" },
  button: { minWidth: 0 },
});

interface FindingRowProps {
  readonly finding: PlacedFinding;
  readonly context: QuoteContext;
  readonly rowKey: string;
  readonly active: boolean;
  readonly tabbable: boolean;
  onOpen(rowKey: string): void;
  onSelect(sheet: string, cell: string): void;
}

/** One finding: how bad, how sure, what, and where it stands; both sides once it is open. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { finding, context, rowKey, active, tabbable, onOpen, onSelect } = props;
  const styles = useStyles();
  const looks = useIssueStyles();
  const list = useListStyles();
  const text = useProofText();
  const sides = active ? sidesOf(finding, text) : undefined;
  const { place } = finding;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) item.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <li ref={item} className={mergeClasses(looks.card, active && looks.activeCard)}>
      <button
        type="button"
        className={mergeClasses(list.row, looks.row)}
        tabIndex={tabbable ? 0 : -1}
        aria-current={active ? "true" : undefined}
        onClick={() => onOpen(rowKey)}
        {...{ [ROW]: rowKey }}
      >
        <span className={styles.line}>
          <SeverityMark severity={finding.severity} />
          <span
            className={list.quiet}
            aria-label={text("certaintyOf", { certainty: text(finding.certainty) })}
          >
            {text(finding.certainty)}
          </span>
        </span>
        <span className={styles.message}>{finding.message}</span>
        <span className={styles.quote}>
          {context.before}
          <mark className={styles.mark}>{context.quote}</mark>
          {context.after}
        </span>
      </button>
      {active && (sides || place) && (
        <div className={looks.below}>
          {sides && (
            <div className={styles.sides}>
              <FigureBlock {...sides} />
            </div>
          )}
          {place && (
            <Button
              className={styles.button}
              size="small"
              onClick={() => onSelect(place.sheet, place.cell)}
            >
              {`${text("openCell")} ${place.cell}`}
            </Button>
          )}
        </div>
      )}
    </li>
  );
});
