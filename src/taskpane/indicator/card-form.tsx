import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { CardField, EditableColumn, IndicatorCard } from "../../core/forms/indicator-card";
import type { Draft } from "../../core/forms/indicator-draft";
import { useListStyles } from "../shell/list-styles";
import { PreviewPanel } from "../shell/preview-panel";
import { SeverityMark } from "../shell/severity-mark";
import type { Pane } from "../shell/use-pane";
import { CardTotals } from "./card-totals";
import { DuePoints } from "./due-points";
import { fieldChange } from "./field-change";
import { FieldInput } from "./field-input";
import { useIndicatorText } from "./indicator-text";
import { INDICATOR } from "./use-indicator-actions";

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
  rubric: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  steps: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  fill: { flexGrow: 1 },
});

interface CardFormProps {
  readonly pane: Pane;
  readonly card: IndicatorCard;
  readonly draft: Draft;
  onDraft(draft: Draft): void;
}

/** The fields of one indicator with what is wrong beside each. */
export function CardForm({ pane, card, draft, onDraft }: CardFormProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useIndicatorText();
  const busy = pane.state.job !== undefined;
  const pending = pane.state.pending?.origin === INDICATOR ? pane.state.pending : undefined;
  const without = (column: EditableColumn): Draft =>
    Object.fromEntries(Object.entries(draft).filter(([key]) => key !== column));
  const write = async (field: CardField, typed: string) => {
    if (busy || typed.trim() === field.entry.text) return onDraft(without(field.column));
    const change = fieldChange(card.sheet, field, typed);
    const { cell, after } = change;
    const title =
      after === "" ? text("clearTitle", { cell }) : text("writeTitle", { cell, value: after });
    if (await pane.indicator.write(change, title, text("formula", { cell }))) {
      onDraft(without(field.column));
    }
  };
  const go = (cell: string | undefined) => cell && void pane.select(card.sheet, cell);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    go(event.key === "ArrowUp" ? card.previous : card.next);
  };
  const score = card.fields.find(({ column }) => column === "score");
  const row = card.row + 1;
  return (
    <section className={styles.place} aria-label={card.name} onKeyDown={onKeyDown}>
      <div>
        <h2 className={styles.heading}>
          {card.category === ""
            ? text("headingPlain", { row })
            : text("heading", { row, category: card.category })}
        </h2>
        <span className={list.quiet}>{card.dimension}</span>
        {card.others.map(({ rule, severity, message }) => (
          <div key={`${rule} ${message}`}>
            <SeverityMark severity={severity} label={message} />
          </div>
        ))}
      </div>
      {pending && (
        <PreviewPanel
          pending={pending}
          busy={busy}
          onWrite={() => {
            void pane.write();
            onDraft({});
          }}
          onDiscard={pane.discard}
        />
      )}
      {card.rubric !== undefined && (
        <div>
          <h3 className={list.heading}>{text("rubric")}</h3>
          <p className={styles.rubric}>{card.rubric}</p>
        </div>
      )}
      <div className={styles.fields}>
        {card.fields.map((field) => (
          <FieldInput
            key={`${card.row} ${field.column}`}
            field={field}
            value={draft[field.column] ?? field.entry.text}
            onType={(value) => onDraft({ ...draft, [field.column]: value })}
            onWrite={() => void write(field, draft[field.column] ?? field.entry.text)}
            onLeave={() => onDraft(without(field.column))}
          />
        ))}
      </div>
      {card.points && score && (
        <DuePoints
          points={card.points}
          judged={card.kind === "evaluation" || card.kind === "ex-ante"}
          busy={busy}
          onFill={(value) => void write(score, value)}
        />
      )}
      <CardTotals card={card} />
      <div className={styles.steps}>
        <span className={`${list.quiet} ${styles.fill}`}>{text("keys")}</span>
        <span className={list.quiet}>{text("place", { n: card.index + 1, of: card.count })}</span>
        <Button
          size="small"
          disabled={card.previous === undefined}
          aria-keyshortcuts="Alt+ArrowUp"
          onClick={() => go(card.previous)}
        >
          {text("previous")}
        </Button>
        <Button
          size="small"
          disabled={card.next === undefined}
          aria-keyshortcuts="Alt+ArrowDown"
          onClick={() => go(card.next)}
        >
          {text("next")}
        </Button>
      </div>
    </section>
  );
}
