import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0 },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { color: tokens.colorBrandForeground1 },
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  summary: {
    marginInlineStart: "auto",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  title: { flexShrink: 0 },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`,
  },
});

interface FormSectionProps {
  readonly title: string;
  readonly open: boolean;
  /** What the section says when it is closed. */
  readonly summary: string;
  readonly wrong: boolean;
  onToggle(): void;
  readonly children: ReactNode;
}

/** A part of the form that unfolds in place. */
export function FormSection({ title, open, summary, wrong, onToggle, children }: FormSectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
        >
          {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          <span className={styles.title}>{title}</span>
          {(wrong || !open) && (
            <span className={`${styles.summary} ${wrong ? styles.wrong : ""}`}>{summary}</span>
          )}
        </button>
      </h3>
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </section>
  );
}
