import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { useText } from "./text";
import { currentForm } from "./current-form";
import type { PaneState } from "./pane-state";

const useStyles = makeStyles({
  head: {
    // Office draws its own menu over the top right corner.
    padding: `${tokens.spacingVerticalM} 40px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  subtitle: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  state: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  fresh: { color: tokens.colorStatusSuccessForeground1 },
  stale: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** Where the user is: form, project, scheme, and how old the last check is. */
export function Head({ state, scheme }: { state: PaneState; scheme: string }) {
  const styles = useStyles();
  const text = useText();
  const form = currentForm(state);
  const sheet = state.selected?.sheet;
  const outside = state.check && !form && sheet !== undefined;
  const subtitle = form
    ? (form.project ?? text("onSheet", { sheet: form.sheet }))
    : outside
      ? text("sheetWithoutForm", { sheet })
      : text("noFormYet");
  return (
    <header className={styles.head}>
      <h1 className={styles.title} title={form?.title}>
        {form?.title ?? text("productName")}
      </h1>
      {(!state.check || form || outside) && (
        <div className={styles.subtitle} title={subtitle}>
          {subtitle}
        </div>
      )}
      <div className={styles.line}>
        <Badge appearance="tint" color="brand" shape="rounded">
          {text("schemeChip", { name: scheme })}
        </Badge>
        {state.check && state.checkStale && (
          <span className={mergeClasses(styles.state, styles.stale)}>
            <Edit16Regular aria-hidden />
            {text("editedSince")}
          </span>
        )}
        {state.check && !state.checkStale && (
          <span className={styles.state}>
            <CheckmarkCircle16Regular className={styles.fresh} aria-hidden />
            {text("checkedAt", { time: state.check.time })}
          </span>
        )}
      </div>
    </header>
  );
}
