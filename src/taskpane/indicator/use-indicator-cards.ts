import { useEffect, useMemo, useState } from "react";
import type { IndicatorCards } from "../../commands/indicator-cards";
import { parseArea } from "../../core/sheets/address";
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

/** The key of the indicator in the selected row. */
export function useSelectedKey(
  cards: IndicatorCards | undefined,
  selected: Pane["state"]["selected"]
): string | undefined {
  return useMemo(() => {
    const area = selected && parseArea(selected.address.split(",")[0] ?? "");
    return area && cards?.keyAt(selected.sheet, area.top);
  }, [cards, selected]);
}
