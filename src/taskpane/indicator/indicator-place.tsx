import { TableSearch28Regular } from "@fluentui/react-icons/svg/table-search";
import { useState } from "react";
import type { Draft } from "../../core/forms/indicator-draft";
import { EmptyState } from "../shell/empty-state";
import type { Pane } from "../shell/use-pane";
import { CardForm } from "./card-form";
import { useIndicatorText } from "./indicator-text";
import { useIndicatorCards, useSelectedCard } from "./use-indicator-cards";

const NOTHING: Draft = {};

/** 指标: the indicator of the selected row as a form, edited in place. */
export default function IndicatorPlace({ pane }: { pane: Pane }) {
  const text = useIndicatorText();
  const cards = useIndicatorCards(pane);
  const { selected } = pane.state;
  const key = selected ? `${selected.sheet} ${selected.address}` : "";
  const [typed, setTyped] = useState<{ readonly key: string; readonly draft: Draft }>();
  const draft = typed?.key === key ? typed.draft : NOTHING;
  const card = useSelectedCard(cards, selected, draft);
  if (card) {
    return (
      <CardForm
        pane={pane}
        card={card}
        draft={draft}
        onDraft={(next) => setTyped({ key, draft: next })}
      />
    );
  }
  if (!cards) return null;
  return (
    <EmptyState
      icon={<TableSearch28Regular />}
      title={text(cards.any ? "selectTitle" : "noFormTitle")}
      text={text(cards.any ? "selectText" : "noFormText")}
    />
  );
}
