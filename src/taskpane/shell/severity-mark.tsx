import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissCircle16Regular } from "@fluentui/react-icons/svg/dismiss-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Severity } from "../../core/rules/issue";
import { useText } from "./text";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    flexShrink: 0,
  },
});

const useColours = makeStyles({
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorBrandForeground1 },
});

const icons: Readonly<Record<Severity, ReactElement>> = {
  error: <DismissCircle16Regular aria-hidden />,
  warning: <Warning16Regular aria-hidden />,
  hint: <Info16Regular aria-hidden />,
};

/** Severity as icon, word and colour; `label` puts a count in place of the word. */
export function SeverityMark({ severity, label }: { severity: Severity; label?: string }) {
  const styles = useStyles();
  const colours = useColours();
  const text = useText();
  return (
    <span className={mergeClasses(styles.mark, colours[severity])}>
      {icons[severity]}
      {label ?? text(`severity_${severity}`)}
    </span>
  );
}
