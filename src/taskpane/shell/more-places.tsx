import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Place } from "../../commands/place-request";
import { placeNames } from "../place-names";
import { placeGroups, type PlaceEntry } from "../places";
import { PANEL_ID, tabId } from "./tab-ids";
import { useText } from "./text";

const useStyles = makeStyles({
  more: {
    position: "relative",
    flexShrink: 0,
    marginInlineStart: "auto",
    display: "flex",
    alignItems: "center",
  },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingVerticalXS,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    "&:hover": {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground1,
    },
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  open: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  menu: {
    position: "absolute",
    zIndex: 10,
    insetBlockStart: "100%",
    insetInlineEnd: 0,
    minWidth: "120px",
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  group: {
    "& + &": {
      marginTop: tokens.spacingVerticalXS,
      paddingTop: tokens.spacingVerticalXS,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  heading: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  item: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    whiteSpace: "nowrap",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
});

interface MorePlacesProps {
  readonly entries: readonly PlaceEntry[];
  readonly place: Place;
  onOpen(place: Place): void;
}

/** The places behind ⋯, in groups. Not Fluent's Menu, for the same reason as the tabs: its weight. */
export function MorePlaces({ entries, place, onOpen }: MorePlacesProps) {
  const styles = useStyles();
  const text = useText();
  const [shown, setShown] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const current = entries.find((entry) => entry.place === place);
  const groups = placeGroups
    .map((one) => ({ ...one, members: entries.filter(({ group }) => group === one.group) }))
    .filter(({ members }) => members.length > 0);

  useEffect(() => {
    if (!shown) return;
    items(root.current)[0]?.focus();
    const away = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setShown(false);
    };
    document.addEventListener("pointerdown", away);
    document.addEventListener("focusin", away);
    return () => {
      document.removeEventListener("pointerdown", away);
      document.removeEventListener("focusin", away);
    };
  }, [shown]);

  const close = (): void => {
    setShown(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const all = items(root.current);
      const at = all.indexOf(document.activeElement as HTMLElement);
      const step = event.key === "ArrowDown" ? 1 : -1;
      all[(at + step + all.length) % all.length]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.more} ref={root}>
      <button
        ref={button}
        type="button"
        id={current && tabId(current.place)}
        className={mergeClasses(styles.button, current && styles.open)}
        aria-haspopup="menu"
        aria-expanded={shown}
        aria-controls={current && PANEL_ID}
        aria-label={
          current ? `${text(placeNames[current.place])}, ${text("morePlaces")}` : text("morePlaces")
        }
        title={text("morePlaces")}
        onClick={() => setShown(!shown)}
      >
        {current && text(placeNames[current.place])}
        <MoreHorizontal20Regular />
      </button>
      {shown && (
        <div
          className={styles.menu}
          role="menu"
          aria-label={text("morePlaces")}
          onKeyDown={onKeyDown}
        >
          {groups.map(({ group, label, members }) => (
            <div key={group} className={styles.group} role="group" aria-label={text(label)}>
              {groups.length > 1 && (
                <div className={styles.heading} aria-hidden>
                  {text(label)}
                </div>
              )}
              {members.map((entry) => (
                <button
                  key={entry.place}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  className={styles.item}
                  aria-current={entry.place === place ? "page" : undefined}
                  onClick={() => {
                    onOpen(entry.place);
                    close();
                  }}
                >
                  {text(placeNames[entry.place])}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function items(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}
