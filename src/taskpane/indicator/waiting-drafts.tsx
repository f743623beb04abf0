import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorCards } from "../../commands/indicator-cards";
import { type EditableColumn } from "../../core/forms/indicator-card";
import { useIndicatorText } from "./indicator-text";
import { NOTHING, openFields, type Drafts } from "./use-drafts";

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
    const card = cards.card(key, NOTHING);
    const open = card ? openFields(card, draft).map(({ column }) => column) : columnsOf(draft);
    const cell = card?.fields.find(({ column }) => column === open[0])?.entry.cell;
    return open.length === 0 ? [] : [{ key, name, open, sheet: card?.sheet, cell }];
  });
  if (lines.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {text("waiting")}
        <ul className={styles.list}>
          {lines.map(({ key, name, open, sheet, cell }) => {
            const fields = open.map((column) => text(`field_${column}`)).join("、");
            return (
              <li key={key} className={styles.line}>
                <span className={styles.words}>
                  {cell === undefined
                    ? text("waitingGone", { name, fields })
                    : text("waitingAt", { cell, name, fields })}
                </span>
                {sheet !== undefined && cell !== undefined && (
                  <Button size="small" onClick={() => go(sheet, cell)}>
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

function columnsOf(draft: object): EditableColumn[] {
  return Object.keys(draft) as EditableColumn[];
}
