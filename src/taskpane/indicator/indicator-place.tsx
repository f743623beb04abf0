import { makeStyles, tokens } from "@fluentui/react-components";
import { TableSearch28Regular } from "@fluentui/react-icons/svg/table-search";
import { useDeferredValue, useMemo } from "react";
import type { IndicatorCards } from "../../commands/indicator-cards";
import type { IndicatorCard } from "../../core/forms/indicator-card";
import { EmptyState } from "../shell/empty-state";
import type { Pane } from "../shell/use-pane";
import { CardForm } from "./card-form";
import { useIndicatorText } from "./indicator-text";
import { NewIndicatorForm } from "./new-indicator-form";
import { NOTHING, useDrafts } from "./use-drafts";
import { useIndicatorCards, useSelectedKey } from "./use-indicator-cards";
import { NEW_INDICATOR } from "./use-indicator-actions";
import { beginIn, isBegun, useNewIndicator, type NewIndicator } from "./use-new-indicator";
import { WaitingDrafts } from "./waiting-drafts";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** 指标: the indicator of the selected row as a form, edited in place. */
export default function IndicatorPlace({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const text = useIndicatorText();
  const cards = useIndicatorCards(pane);
  const [drafts, change] = useDrafts(pane);
  const key = useSelectedKey(cards, pane.state.selected);
  const draft = (key === undefined ? undefined : drafts[key]?.draft) ?? NOTHING;
  // Rules and scores follow the keys a moment later on a long form; the fields themselves at once.
  const checked = useDeferredValue(draft);
  const card = useMemo(
    () => (key === undefined ? undefined : cards?.card(key, checked)),
    [cards, key, checked]
  );
  const [fresh, setFresh] = useNewIndicator(pane);
  if (!cards) return null;
  const added = fresh?.open === true ? newCardOf(cards, fresh, key) : undefined;
  if (fresh && added) {
    const { anchor } = added;
    return (
      <NewIndicatorForm
        pane={pane}
        anchor={anchor}
        card={added.card}
        draft={fresh.draft}
        cardWith={(next) => cards.newCard(anchor, next)}
        suggest={cards.suggest}
        onDraft={(next) => setFresh({ ...fresh, draft: next })}
        onClose={() => {
          if (pane.state.pending?.origin === NEW_INDICATOR) pane.discard();
          setFresh(isBegun(fresh) ? { ...fresh, open: false } : undefined);
        }}
        onWritten={() => setFresh(undefined)}
      />
    );
  }
  return (
    <div className={styles.place}>
      <WaitingDrafts
        cards={cards}
        drafts={drafts}
        shown={key}
        go={(sheet, cell) => void pane.select(sheet, cell)}
        drop={(one) => change(one, "", NOTHING)}
      />
      {card && key !== undefined ? (
        <CardForm
          pane={pane}
          card={card}
          draft={draft}
          cardWith={(next) => cards.card(key, next)}
          suggest={cards.suggest}
          onDraft={(next) => change(key, card.name, next)}
          addLabel={text(fresh ? "addAgain" : "add")}
          onAdd={() => setFresh(fresh ? { ...fresh, open: true } : beginIn(key, card))}
        />
      ) : (
        <EmptyState
          icon={<TableSearch28Regular />}
          title={text(cards.any ? "selectTitle" : "noFormTitle")}
          text={text(cards.any ? "selectText" : "noFormText")}
        />
      )}
    </div>
  );
}

/** The new indicator in the form it was begun in; in the selected one where that is no longer there. */
function newCardOf(
  cards: IndicatorCards,
  { anchor, draft }: NewIndicator,
  selected: string | undefined
): { readonly anchor: string; readonly card: IndicatorCard } | undefined {
  for (const key of [anchor, selected]) {
    const card = key === undefined ? undefined : cards.newCard(key, draft);
    if (key !== undefined && card) return { anchor: key, card };
  }
  return undefined;
}
