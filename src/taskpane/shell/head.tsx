import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import type { RecognisedSummary } from "../../core/forms/form";
import { useText, type Text } from "./text";
import { currentForm } from "./current-form";
import type { PaneState } from "./pane-state";

const useStyles = makeStyles({
  head: {
    // Office draws a menu of its own over the top right corner.
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXXL} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "22px",
  },
  title: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  subtitle: {
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  chip: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  state: {
    display: "inline-flex",
    alignItems: "center",
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  fresh: { color: tokens.colorStatusSuccessForeground1 },
  stale: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** Where the user is: form, project, scheme, and how old the last check is. */
export function Head({ state, scheme }: { state: PaneState; scheme: string }) {
  const styles = useStyles();
  const text = useText();
  const form = currentForm(state);
  const subtitle = whereText(state, form, text);
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h1 className={styles.title} title={form?.title}>
          {form?.title ?? text("productName")}
        </h1>
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
      <div className={styles.line}>
        <span className={styles.subtitle} title={subtitle}>
          {subtitle}
        </span>
        <Badge className={styles.chip} appearance="tint" color="brand" shape="rounded">
          {text("schemeChip", { name: scheme })}
        </Badge>
      </div>
    </header>
  );
}

/** The line below the name: project, sheet, or what is missing. */
function whereText(state: PaneState, form: RecognisedSummary | undefined, text: Text): string {
  if (form) return form.project ?? text("onSheet", { sheet: form.sheet });
  const sheet = state.selected?.sheet;
  if (state.check && sheet !== undefined) return text("sheetWithoutForm", { sheet });
  const [table] = Object.values(state.report?.tables ?? {});
  if (table) return text("onSheet", { sheet: table.sheet });
  return (state.check ?? state.score ?? state.report) ? text("noForm") : text("noFormYet");
}
