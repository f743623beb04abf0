import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Place } from "../../commands/place-request";
import { placeNames } from "../place-names";
import { places, type PlaceEntry } from "../places";
import { MorePlaces } from "./more-places";
import { PANEL_ID, tabId } from "./tab-ids";
import { useText } from "./text";
import { useTabsInLine } from "./use-tabs-in-line";

const TABS = places.filter(({ behindMore }) => !behindMore);

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Tabs without room wrap below the line that is shown.
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    height: `calc(${tokens.lineHeightBase300} + 2 * ${tokens.spacingVerticalS})`,
    overflow: "hidden",
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
  without: { visibility: "hidden" },
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
  const { ref, count } = useTabsInLine(place);
  const shown = TABS.slice(0, count);
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = destination(event.key, place, shown);
    if (!target) return;
    event.preventDefault();
    document.getElementById(tabId(target))?.focus();
    onOpen(target);
  };
  const more = places.filter((entry) => !shown.includes(entry));
  // With a place behind ⋯ open no tab is; the first one then holds their place in the tab order.
  const reachable = shown.some((entry) => entry.place === place) ? place : TABS[0]?.place;
  return (
    <div className={styles.bar}>
      <div
        ref={ref}
        className={styles.tabs}
        role="tablist"
        aria-label={text("places")}
        onKeyDown={onKeyDown}
      >
        {TABS.map((entry, at) => (
          <button
            key={entry.place}
            type="button"
            role="tab"
            id={at < count ? tabId(entry.place) : undefined}
            className={mergeClasses(
              styles.tab,
              entry.place === place && styles.open,
              at >= count && styles.without
            )}
            aria-selected={entry.place === place}
            aria-controls={PANEL_ID}
            tabIndex={entry.place === reachable ? 0 : -1}
            onClick={() => onOpen(entry.place)}
          >
            {text(placeNames[entry.place])}
          </button>
        ))}
      </div>
      {more.length > 0 && <MorePlaces entries={more} place={place} onOpen={onOpen} />}
    </div>
  );
}

function destination(key: string, from: Place, shown: readonly PlaceEntry[]): Place | undefined {
  const at = shown.findIndex(({ place }) => place === from);
  switch (key) {
    case "ArrowRight":
      return shown[(at + 1) % shown.length]?.place;
    case "ArrowLeft":
      return shown[(at + shown.length - 1) % shown.length]?.place;
    case "Home":
      return shown[0]?.place;
    case "End":
      return shown.at(-1)?.place;
    default:
      return undefined;
  }
}
