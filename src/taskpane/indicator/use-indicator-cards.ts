import { useEffect, useMemo, useState } from "react";
import type { IndicatorCards } from "../../commands/indicator-cards";
import type { IndicatorCard } from "../../core/forms/indicator-card";
import type { Draft } from "../../core/forms/indicator-draft";
import { parseArea, type CellPosition } from "../../core/sheets/address";
import type { Pane } from "../shell/use-pane";

/** Reads the forms when the place opens and after each change; which row is selected costs nothing. */
export function useIndicatorCards(pane: Pane): IndicatorCards | undefined {
  const [cards, setCards] = useState<IndicatorCards | undefined>();
  const { read } = pane.indicator;
  const { revision } = pane.state;
  useEffect(() => {
    let left = false;
    void read().then((found) => {
      if (!left && found) setCards(found);
    });
    return () => {
      left = true;
    };
  }, [read, revision]);
  return cards;
}

/** The indicator in the selected row; the last one seen while nothing of the kind is selected. */
export function useSelectedCard(
  cards: IndicatorCards | undefined,
  selected: Pane["state"]["selected"],
  draft: Draft
): IndicatorCard | undefined {
  return useMemo(() => {
    const at = selected && topOf(selected.address);
    return at && cards?.at(selected.sheet, at.row, draft);
  }, [cards, selected, draft]);
}

function topOf(address: string): CellPosition | undefined {
  const area = parseArea(address.split(",")[0] ?? "");
  return area && { row: area.top, column: area.left };
}
