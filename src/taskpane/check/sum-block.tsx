import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PaneMessage } from "../../core/messages/pane";
import type { Issue } from "../../core/rules/issue";
import { alignedFigures } from "../shell/figures";
import { useText } from "../shell/text";

const useStyles = makeStyles({
  block: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "1fr max-content",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { display: "contents" },
  name: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  difference: { color: tokens.colorPaletteRedForeground1 },
});

/** What the two sides are called, where 填的 and 应为 would not say it. */
const SIDES: Readonly<Record<string, readonly [PaneMessage, PaneMessage]>> = {
  "fund-total-mismatch": ["fundTotal", "fundParts"],
  "fund-total-zero": ["fundTotal", "fundParts"],
  "spent-without-budget": ["budget", "spent"],
  "target-weights-sum": ["sumNow", "rightValue"],
  "total-weights-sum": ["sumNow", "rightValue"],
  "score-above-weight": ["scoreValue", "weightValue"],
};

/** Both sides of a comparison and the difference, one below the other; nothing for a single figure. */
export function SumBlock({ issue }: { issue: Issue }) {
  const text = useText();
  const { left, right, difference, type, unit } = issue;
  if (left === undefined || right === undefined) return null;
  const [leftName, rightName] = SIDES[type] ?? ["leftValue", "rightValue"];
  return (
    <FigureBlock
      names={[text(leftName), text(rightName), text("difference")]}
      values={difference === undefined ? [left, right] : [left, right, difference]}
      unit={unit}
    />
  );
}

interface FigureBlockProps {
  /** One for each value; the third is a difference. */
  readonly names: readonly string[];
  readonly values: readonly (number | string)[];
  readonly unit?: string | undefined;
}

/** Names with their figures below each other, aligned by the decimal point. */
export function FigureBlock({ names, values, unit }: FigureBlockProps) {
  const styles = useStyles();
  const text = useText();
  const figures = alignedFigures(values, unit);
  return (
    <dl className={styles.block}>
      {figures.map((shown, at) => (
        <div key={names[at]} className={styles.line}>
          <dt className={styles.name}>{names[at]}</dt>
          <dd className={mergeClasses(styles.value, at === 2 && styles.difference)}>
            {shown || text("blank")}
          </dd>
        </div>
      ))}
    </dl>
  );
}
