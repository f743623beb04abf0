import { useCallback, useEffect, useState } from "react";
import type { Entry } from "../../core/forms/form";
import type { EditableColumn, IndicatorCard } from "../../core/forms/indicator-card";
import type { Draft } from "../../core/forms/indicator-draft";
import type { Pane } from "../shell/use-pane";

/** What is typed for an indicator and not written, with the name to tell it by. */
export interface KeptDraft {
  readonly name: string;
  readonly draft: Draft;
}

/** By the key of the indicator. */
export type Drafts = Readonly<Record<string, KeptDraft>>;

const KEPT = "indicator";
export const NOTHING: Draft = {};

/** What is typed and not written, kept while another row is selected or another place is open. */
export function useDrafts({
  keepsakes,
}: Pane): readonly [Drafts, (key: string, name: string, draft: Draft) => void] {
  const [drafts, setDrafts] = useState<Drafts>(
    () => (keepsakes.get(KEPT) as Drafts | undefined) ?? {}
  );
  useEffect(() => void keepsakes.set(KEPT, drafts), [keepsakes, drafts]);
  const change = useCallback(
    (key: string, name: string, draft: Draft) =>
      setDrafts((now) => {
        const { [key]: _, ...others } = now;
        return Object.keys(draft).length === 0 ? others : { ...others, [key]: { name, draft } };
      }),
    []
  );
  return [drafts, change];
}

/** The fields and ticks of a draft that differ from what is in the cells. */
export function openFields(
  { fields, ticks }: IndicatorCard,
  draft: Draft
): readonly { readonly column: EditableColumn; readonly entry: Entry }[] {
  return [...fields, ...ticks.flatMap((group) => group.ticks)].filter(({ column, entry }) => {
    const typed = draft[column];
    return typed !== undefined && typed.trim() !== entry.text;
  });
}
