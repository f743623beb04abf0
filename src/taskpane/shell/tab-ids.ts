import type { Place } from "../../commands/place-request";

/** Ids by which tabs and the page they open refer to each other. */
export const tabId = (place: Place): string => `tab-${place}`;
export const PANEL_ID = "place";
