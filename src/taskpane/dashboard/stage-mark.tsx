import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Filled } from "@fluentui/react-icons/svg/checkmark";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFill16Regular } from "@fluentui/react-icons/svg/circle-half-fill";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import type { ReactElement } from "react";
import { lightNames } from "../../core/monitoring/light";
import type { StageCell, StageStatus } from "../../core/registers/progress/unit-stage";

/** Each state has a shape of its own: it is told without its colour too. */
const ICONS: Readonly<Record<StageStatus, ReactElement>> = {
  none: <Subtract16Regular aria-hidden />,
  todo: <Circle16Regular aria-hidden />,
  part: <CircleHalfFill16Regular aria-hidden />,
  done: <Checkmark16Filled aria-hidden />,
  overdue: <ErrorCircle16Filled aria-hidden />,
};

const useStyles = makeStyles({
  mark: { position: "relative", display: "inline-flex", lineHeight: 0 },
  none: { color: tokens.colorNeutralForegroundDisabled },
  todo: { color: tokens.colorNeutralForeground3 },
  part: { color: tokens.colorBrandForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  overdue: { color: tokens.colorStatusDangerForeground1 },
  light: {
    minWidth: "16px",
    padding: "0 1px",
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid currentColor`,
    fontSize: "11px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
  },
  red: { color: tokens.colorPaletteRedForeground1 },
  yellow: { color: tokens.colorStatusWarningForeground3 },
  green: { color: tokens.colorStatusSuccessForeground1 },
  blue: { color: tokens.colorBrandForeground1 },
});

/** The state of a stage as a sign; monitoring shows its light as the word it is called by. */
export function StageMark({ cell: { status, light } }: { cell: StageCell }) {
  const styles = useStyles();
  if (light && status !== "overdue") {
    return (
      <span className={mergeClasses(styles.light, styles[lightNames[light]])} aria-hidden>
        {light}
      </span>
    );
  }
  return <span className={mergeClasses(styles.mark, styles[status])}>{ICONS[status]}</span>;
}
