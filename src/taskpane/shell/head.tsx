import { makeStyles, tokens } from "@fluentui/react-components";
import { currentForm } from "./current-form";
import { isRegister } from "./known-forms";
import type { PaneState } from "./pane-state";
import { useText, type Text } from "./text";

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    // The page below keeps room for its scroll bar; with the same room here both end on one line.
    overflow: "hidden",
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
  },
  title: {
    // Office draws a menu of its own over the top right corner.
    margin: `0 ${tokens.spacingHorizontalXXL} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "24px",
  },
  where: {
    display: "flex",
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  name: { overflow: "hidden", textOverflow: "ellipsis" },
  year: { flexShrink: 0, whiteSpace: "pre", fontVariantNumeric: "tabular-nums" },
  chip: {
    flexShrink: 0,
    maxWidth: "60%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
});

/** Where the user is: form, project, year, and the scheme that counts. */
export function Head({ state, onScheme }: { state: PaneState; onScheme(): void }) {
  const styles = useStyles();
  const text = useText();
  const { title, name, year } = whereabouts(state, text);
  return (
    <header className={styles.head}>
      <h1 className={styles.title} title={title}>
        {title}
      </h1>
      <div className={styles.line}>
        <span className={styles.where} title={name}>
          <span className={styles.name}>{name}</span>
          {/* A long project gives way, the year does not. */}
          {year && <span className={styles.year}>{year}</span>}
        </span>
        <button
          type="button"
          className={styles.chip}
          title={text("openSchemes")}
          onClick={onScheme}
        >
          {text("schemeChip", { name: state.scheme })}
        </button>
      </div>
    </header>
  );
}

interface Whereabouts {
  readonly title: string;
  readonly name: string;
  readonly year?: string;
}

function whereabouts(state: PaneState, text: Text): Whereabouts {
  const form = currentForm(state);
  if (form) {
    const title = form.title || form.sheet;
    const said = form.year !== undefined && title.includes(String(form.year));
    return {
      title,
      name:
        isRegister(form) || !form.project ? text("onSheet", { sheet: form.sheet }) : form.project,
      ...(form.year !== undefined &&
        !said && { year: text("whereSeparator") + text("year", { year: form.year }) }),
    };
  }
  const sheet = state.selected?.sheet;
  if (sheet !== undefined) {
    return { title: sheet, name: state.known ? text("sheetWithoutForm") : "" };
  }
  return { title: text(state.known ? "noForm" : "recognising"), name: "" };
}
