import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowCircleUp16Filled } from "@fluentui/react-icons/svg/arrow-circle-up";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { lightNames, type Light, type LightName } from "../../core/monitoring/light";
import { useMonitorText } from "./monitor-text";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const useColours = makeStyles({
  red: { color: tokens.colorPaletteRedForeground1 },
  yellow: { color: tokens.colorStatusWarningForeground3 },
  green: { color: tokens.colorStatusSuccessForeground1 },
  blue: { color: tokens.colorBrandForeground1 },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** Each light has a shape of its own: it is told without its colour too. */
const ICONS: Readonly<Record<LightName | "none", ReactElement>> = {
  red: <ErrorCircle16Filled aria-hidden />,
  yellow: <Warning16Filled aria-hidden />,
  green: <CheckmarkCircle16Filled aria-hidden />,
  blue: <ArrowCircleUp16Filled aria-hidden />,
  none: <SubtractCircle16Regular aria-hidden />,
};

interface LightMarkProps {
  readonly light: Light | "none" | null;
  /** Put behind the word: how many there are. */
  readonly count?: number;
}

/** A light as icon, word and colour. */
export function LightMark({ light, count }: LightMarkProps) {
  const styles = useStyles();
  const colours = useColours();
  const text = useMonitorText();
  const kind = light === null || light === "none" ? "none" : lightNames[light];
  const word = text(light ?? "none");
  return (
    <span className={mergeClasses(styles.mark, colours[kind])}>
      {ICONS[kind]}
      {count === undefined ? word : text("counted", { light: word, n: count })}
    </span>
  );
}
