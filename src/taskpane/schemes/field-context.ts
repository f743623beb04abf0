import { createContext, useContext } from "react";
import { draftValue, type DraftProblem, type SchemeDraft } from "../../core/schemes/draft";

/** What the fields of the form share. */
export interface Draft {
  readonly draft: SchemeDraft;
  readonly problems: readonly DraftProblem[];
  readonly readOnly: boolean;
  set(path: string, value: unknown): void;
}

const DraftContext = createContext<Draft | undefined>(undefined);

export const DraftProvider = DraftContext.Provider;

export function useDraft(): Draft {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error("a field outside the form");
  return draft;
}

/** The value at a path, and the sentence that stands beside it. */
export function useField(path: string): {
  readonly value: unknown;
  readonly problem: string | undefined;
  readonly readOnly: boolean;
  change(value: unknown): void;
} {
  const { draft, problems, readOnly, set } = useDraft();
  return {
    value: draftValue(draft, path),
    problem: problems.find((problem) => problem.path === path)?.sentence,
    readOnly,
    change: (value) => set(path, value),
  };
}
