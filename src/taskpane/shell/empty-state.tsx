import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalS}`,
  },
  icon: {
    lineHeight: 0,
    color: tokens.colorBrandForeground1,
    "& svg": { width: "44px", height: "44px" },
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
    maxWidth: "280px",
  },
  action: { marginTop: tokens.spacingVerticalS },
});

interface EmptyStateProps {
  readonly icon: ReactElement;
  readonly tone?: "good";
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Nothing to list: what that means and what to do next. */
export function EmptyState({ icon, tone, title, text, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span className={`${styles.icon} ${tone === "good" ? styles.good : ""}`} aria-hidden>
        {icon}
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {children !== undefined && children !== false && (
        <div className={styles.action}>{children}</div>
      )}
    </div>
  );
}
