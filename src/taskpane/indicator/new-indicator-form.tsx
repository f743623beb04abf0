import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorCards } from "../../commands/indicator-cards";
import type { IndicatorCard } from "../../core/forms/indicator-card";
import type { Draft } from "../../core/forms/indicator-draft";
import { draftFromLibrary } from "../../core/forms/library-suggestions";
import { NEW_COLUMNS } from "../../core/forms/new-indicator";
import { useListStyles } from "../shell/list-styles";
import { PreviewPanel } from "../shell/preview-panel";
import type { Pane } from "../shell/use-pane";
import { WeightsLine } from "./card-totals";
import { FieldInput } from "./field-input";
import { useIndicatorText } from "./indicator-text";
import { NEW_INDICATOR } from "./use-indicator-actions";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
  },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

const COLUMNS = new Set<string>(NEW_COLUMNS);

interface NewIndicatorFormProps {
  readonly pane: Pane;
  /** An indicator of the form it goes into. */
  readonly anchor: string;
  readonly card: IndicatorCard;
  readonly draft: Draft;
  /** The new indicator with another draft. */
  cardWith(draft: Draft): IndicatorCard | undefined;
  readonly suggest: IndicatorCards["suggest"];
  onDraft(draft: Draft): void;
  onClose(): void;
  onWritten(): void;
}

/** The fields a new indicator is begun with; shown first what it changes in the sheet, then written. */
export function NewIndicatorForm(props: NewIndicatorFormProps) {
  const { pane, anchor, card, draft, cardWith, suggest, onDraft, onClose, onWritten } = props;
  const styles = useStyles();
  const list = useListStyles();
  const text = useIndicatorText();
  const busy = pane.state.job !== undefined;
  const pending = pane.state.pending?.origin === NEW_INDICATOR ? pane.state.pending : undefined;
  const preview = () => {
    if (!busy) void pane.indicator.propose(anchor, draft);
  };
  const type = (column: string, value: string) => {
    if (pending) pane.discard();
    const next = { ...draft, [column]: value };
    if (column !== "dimension") return onDraft(next);
    // Another level 1 has other level 2: the first of them, unless it has this one as well.
    const fields = cardWith({ ...next, category: "" })?.fields ?? [];
    const choices = fields.find((field) => field.column === "category")?.choices ?? [];
    const category = next.category ?? "";
    onDraft({ ...next, category: choices.includes(category) ? category : (choices[0] ?? "") });
  };
  return (
    <section className={styles.place} aria-label={text("addTitle")}>
      <div>
        <h2 className={styles.heading}>{text("addTitle")}</h2>
        <span className={list.quiet}>{text("addInto", { title: card.title })}</span>
      </div>
      {pending && (
        <PreviewPanel
          pending={pending}
          busy={busy}
          onWrite={() => void pane.write().then((done) => done && onWritten())}
          onDiscard={pane.discard}
        />
      )}
      <div className={styles.fields}>
        {card.fields
          .filter(({ column }) => COLUMNS.has(column))
          .map((field) => (
            <FieldInput
              key={field.column}
              // What is still blank is not wrong yet.
              field={field.entry.text === "" ? { ...field, issues: [] } : field}
              value={draft[field.column] ?? ""}
              judged={card.judged}
              reasonDue={false}
              suggestions={
                field.column === "name" ? suggest(draft.name ?? "", draft.category ?? "") : []
              }
              onType={(value) => type(field.column, value)}
              onTake={({ values }) => onDraft({ ...draft, ...draftFromLibrary(card, values) })}
              onWrite={preview}
              onLeave={() => undefined}
            />
          ))}
      </div>
      <WeightsLine sums={card.sums} />
      <div className={styles.actions}>
        {!pending && (
          <Button appearance="primary" disabledFocusable={busy} onClick={preview}>
            {text("addPreview")}
          </Button>
        )}
        <Button onClick={onClose}>{text("addClose")}</Button>
      </div>
    </section>
  );
}
