import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../commands/place-request";
import type { PaneMessage } from "../../core/messages/pane";
import { useText } from "./text";

/** The places of the pane in their order. A place comes in here when it works. */
export const PLACES: readonly { readonly place: Place; readonly label: PaneMessage }[] = [
  { place: "check", label: "placeCheck" },
  { place: "score", label: "placeScore" },
  { place: "report", label: "placeReport" },
];

export const tabId = (place: Place): string => `tab-${place}`;
export const PANEL_ID = "place";

const useStyles = makeStyles({
  tabs: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  tab: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
});

export function PlaceTabs({ place, onOpen }: { place: Place; onOpen(place: Place): void }) {
  const styles = useStyles();
  const text = useText();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={text("places")}
      selectedValue={place}
      onTabSelect={(_event, data) => onOpen(data.value as Place)}
    >
      {PLACES.map((entry) => (
        <Tab key={entry.place} id={tabId(entry.place)} value={entry.place} aria-controls={PANEL_ID}>
          {text(entry.label)}
        </Tab>
      ))}
    </TabList>
  );
}
