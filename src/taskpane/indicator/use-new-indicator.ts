import { useEffect, useState } from "react";
import type { IndicatorCard } from "../../core/forms/indicator-card";
import type { Draft } from "../../core/forms/indicator-draft";
import type { Pane } from "../shell/use-pane";

/** A new indicator that is being thought of. */
export interface NewIndicator {
  /** Key of an indicator of the form it goes into. */
  readonly anchor: string;
  readonly draft: Draft;
  readonly open: boolean;
}

const KEPT = "new-indicator";

/** Kept while another place is open; closed without being written, it can be gone on with. */
export function useNewIndicator({
  keepsakes,
}: Pane): readonly [NewIndicator | undefined, (next: NewIndicator | undefined) => void] {
  const [kept, keep] = useState<NewIndicator | undefined>(
    () => keepsakes.get(KEPT) as NewIndicator | undefined
  );
  useEffect(() => void keepsakes.set(KEPT, kept), [keepsakes, kept]);
  return [kept, keep];
}

/** Begins in the group of an indicator. */
export function beginIn(anchor: string, card: IndicatorCard): NewIndicator {
  const label = (column: string): string =>
    card.fields.find((field) => field.column === column)?.entry.text ?? "";
  const draft = { dimension: label("dimension"), category: label("category") };
  return { anchor, draft, open: true };
}

/** Whether anything was typed beyond the group it begins in. */
export function isBegun({ draft }: NewIndicator): boolean {
  return Object.entries(draft).some(
    ([column, text]) => column !== "dimension" && column !== "category" && text.trim() !== ""
  );
}
