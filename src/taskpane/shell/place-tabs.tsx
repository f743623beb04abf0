import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Place } from "../../commands/place-request";
import type { PaneMessage } from "../../core/messages/pane";
import { useText } from "./text";

/** The places of the pane in their order. A place comes in here when it works. */
const PLACES: readonly { readonly place: Place; readonly label: PaneMessage }[] = [
  { place: "check", label: "placeCheck" },
  { place: "score", label: "placeScore" },
  { place: "monitor", label: "placeMonitor" },
  { place: "report", label: "placeReport" },
  { place: "formulas", label: "placeFormulas" },
];

export const tabId = (place: Place): string => `tab-${place}`;
export const PANEL_ID = "place";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    "&::after": {
      content: '""',
      position: "absolute",
      insetInline: tokens.spacingHorizontalS,
      insetBlockEnd: 0,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: "transparent",
    },
    "&:hover": { color: tokens.colorNeutralForeground1 },
    "&:hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  open: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "&::after": {
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
    "&:hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
  },
});

/**
 * The places as tabs, by mouse and arrow keys. Not Fluent's TabList: that brings a focus library of
 * 22 kB with it, an eighth of what the first paint may weigh.
 */
export function PlaceTabs({ place, onOpen }: { place: Place; onOpen(place: Place): void }) {
  const styles = useStyles();
  const text = useText();
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = destination(event.key, place);
    if (!target) return;
    event.preventDefault();
    document.getElementById(tabId(target))?.focus();
    onOpen(target);
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={text("places")} onKeyDown={onKeyDown}>
      {PLACES.map((entry) => (
        <button
          key={entry.place}
          type="button"
          role="tab"
          id={tabId(entry.place)}
          className={mergeClasses(styles.tab, entry.place === place && styles.open)}
          aria-selected={entry.place === place}
          aria-controls={PANEL_ID}
          tabIndex={entry.place === place ? 0 : -1}
          onClick={() => onOpen(entry.place)}
        >
          {text(entry.label)}
        </button>
      ))}
    </div>
  );
}

function destination(key: string, from: Place): Place | undefined {
  const at = PLACES.findIndex(({ place }) => place === from);
  switch (key) {
    case "ArrowRight":
      return PLACES[(at + 1) % PLACES.length]?.place;
    case "ArrowLeft":
      return PLACES[(at + PLACES.length - 1) % PLACES.length]?.place;
    case "Home":
      return PLACES[0]?.place;
    case "End":
      return PLACES.at(-1)?.place;
    default:
      return undefined;
  }
}
