import type { sectionMessages } from "../../messages/statement-text";
import type { DraftSentence } from "../evaluation-sentences";
import type { StatementBook } from "./statement-book";
import type { TableId } from "./statement-table";
import type { TableFigures } from "./table-figures";

export type SectionId = keyof typeof sectionMessages;

/** A section of the statement: the tables it speaks of and the sentences made of them. */
export interface SectionDefinition {
  readonly id: SectionId;
  /** Sentences are made of these tables; without any of them the section is left out. */
  readonly tables: readonly TableId[];
  readonly sentences: (
    figures: (id: TableId) => TableFigures | undefined,
    book: StatementBook
  ) => readonly DraftSentence[];
}
