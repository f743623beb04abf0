import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorCards } from "../../commands/indicator-cards";
import type { EditableColumn } from "../../core/forms/indicator-card";
import { useIndicatorText } from "./indicator-text";
import type { Drafts } from "./use-drafts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  words: { flexBasis: "100%", minWidth: 0, overflowWrap: "anywhere", whiteSpace: "normal" },
});

interface WaitingDraftsProps {
  readonly cards: IndicatorCards;
  readonly drafts: Drafts;
  /** Key of the indicator that is shown: its draft is in its fields. */
  readonly shown: string | undefined;
  go(sheet: string, cell: string): void;
  drop(key: string): void;
}

/** Says which other indicators have input that is not written, and leads back to them. */
export function WaitingDrafts({ cards, drafts, shown, go, drop }: WaitingDraftsProps) {
  const styles = useStyles();
  const text = useIndicatorText();
  const lines = Object.entries(drafts).flatMap(([key, { name, draft }]) => {
    if (key === shown) return [];
    const columns = Object.keys(draft) as EditableColumn[];
    const gone = columns.every((column) => cards.entry(key, column) === undefined);
    const open = columns.filter((column) => {
      const entry = cards.entry(key, column);
      return gone || (entry !== undefined && entry.text !== draft[column]?.trim());
    });
    const [first] = open;
    if (first === undefined) return [];
    return [{ key, name, open, at: cards.entry(key, first) }];
  });
  if (lines.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {text("waiting")}
        <ul className={styles.list}>
          {lines.map(({ key, name, open, at }) => {
            const fields = open.map((column) => text(`field_${column}`)).join("、");
            return (
              <li key={key} className={styles.line}>
                <span className={styles.words}>
                  {at
                    ? text("waitingAt", { cell: at.cell, name, fields })
                    : text("waitingGone", { name, fields })}
                </span>
                {at && (
                  <Button size="small" onClick={() => go(at.sheet, at.cell)}>
                    {text("goBack")}
                  </Button>
                )}
                <Button size="small" appearance="subtle" onClick={() => drop(key)}>
                  {text("drop")}
                </Button>
              </li>
            );
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
