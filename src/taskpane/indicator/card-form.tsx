import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useRef, type KeyboardEvent } from "react";
import type { IndicatorCards } from "../../commands/indicator-cards";
import { pressedTick } from "../../core/forms/card-ticks";
import type { EditableColumn, IndicatorCard } from "../../core/forms/indicator-card";
import type { Draft } from "../../core/forms/indicator-draft";
import { draftFromLibrary } from "../../core/forms/library-suggestions";
import { useListStyles } from "../shell/list-styles";
import { PreviewPanel } from "../shell/preview-panel";
import { SeverityMark } from "../shell/severity-mark";
import type { Pane } from "../shell/use-pane";
import { CardTotals } from "./card-totals";
import { DuePoints } from "./due-points";
import { fieldChange } from "./field-change";
import { FieldInput } from "./field-input";
import { TickRow } from "./tick-row";
import { useIndicatorText } from "./indicator-text";
import { INDICATOR } from "./use-indicator-actions";
import { NOTHING, openFields } from "./use-drafts";

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
  /** The same indicator with another draft. */
  cardWith(draft: Draft): IndicatorCard | undefined;
  readonly suggest: IndicatorCards["suggest"];
  onDraft(draft: Draft): void;
  readonly addLabel: string;
  onAdd(): void;
}

/** The fields of one indicator with what is wrong beside each. */
export function CardForm(props: CardFormProps) {
  const { pane, card, draft, cardWith, suggest, onDraft, addLabel, onAdd } = props;
  const styles = useStyles();
  const list = useListStyles();
  const text = useIndicatorText();
  const busy = pane.state.job !== undefined;
  const pending = pane.state.pending?.origin === INDICATOR ? pane.state.pending : undefined;
  // A proposal may be agreed to while another row is selected: it settles the draft it was made of.
  const settle = useRef<() => void>(() => undefined);
  const open = openFields(card, draft);
  const changed = new Set(open.map(({ column }) => column));
  const without = (column: EditableColumn): Draft =>
    Object.fromEntries(Object.entries(draft).filter(([key]) => key !== column));
  const write = async (typed: Draft) => {
    if (busy) return;
    const next = cardWith(typed);
    const fields = next ? openFields(next, typed) : [];
    if (fields.length === 0) return onDraft(NOTHING);
    // Points below full marks wait for their reason.
    if (next?.reasonDue && typed.score !== undefined) return onDraft(typed);
    const changes = fields.map((field) =>
      fieldChange(card.sheet, field, typed[field.column] ?? field.entry.text)
    );
    const [change] = changes;
    const title =
      changes.length > 1 || !change
        ? text("writeAllTitle", { name: card.name, n: changes.length })
        : change.after === ""
          ? text("clearTitle", { cell: change.cell })
          : text("writeTitle", { cell: change.cell, value: change.after });
    settle.current = () => onDraft(NOTHING);
    if (await pane.indicator.write(changes, title, (cell) => text("formula", { cell }))) {
      onDraft(NOTHING);
    } else onDraft(typed);
  };
  const give = (points: number) => void write({ ...draft, score: String(points) });
  const go = (cell: string | undefined) => cell && void pane.select(card.sheet, cell);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      go(event.key === "ArrowUp" ? card.previous : card.next);
      return;
    }
    const typing =
      event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
    const plainKey = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (!card.judged || typing || !plainKey || !/^\d$/.test(event.key)) return;
    const weight = card.points?.weight ?? 0;
    if (Number(event.key) > weight) return;
    event.preventDefault();
    give(Number(event.key));
  };
  const row = card.row + 1;
  const category = draft.category ?? card.category;
  return (
    <section className={styles.place} aria-label={card.name} onKeyDown={onKeyDown}>
      <div>
        <h2 className={styles.heading}>
          {card.category === ""
            ? text("headingPlain", { row })
            : text("heading", { row, category: card.category })}
        </h2>
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
          onWrite={() => void pane.write().then((done) => done && settle.current())}
          onDiscard={pane.discard}
        />
      )}
      {card.rubric !== undefined && (
        <div>
          <h3 className={list.heading}>{text("rubric")}</h3>
          <p className={styles.rubric}>{card.rubric}</p>
        </div>
      )}
      {card.points && <DuePoints card={card} points={card.points} busy={busy} onGive={give} />}
      {card.judged && <CardTotals card={card} />}
      <div className={styles.fields}>
        {card.fields.map((field) => (
          <FieldInput
            // By column: the focus stays in it when the next indicator is shown.
            key={field.column}
            field={field}
            value={draft[field.column] ?? field.entry.text}
            judged={card.judged}
            reasonDue={card.reasonDue && card.reasonAt === field.column}
            suggestions={field.column === "name" ? suggest(draft.name ?? card.name, category) : []}
            onType={(value) => onDraft({ ...draft, [field.column]: value })}
            onTake={({ values }) => onDraft({ ...draft, ...draftFromLibrary(card, values) })}
            onWrite={() => void write(draft)}
            onLeave={() => onDraft(without(field.column))}
          />
        ))}
      </div>
      {card.ticks.map((group) => (
        <TickRow
          key={group.name}
          group={group}
          changed={group.ticks.some(({ column }) => changed.has(column))}
          onPress={(column) => onDraft({ ...draft, ...pressedTick(group, column) })}
        />
      ))}
      {open.length > 0 && !pending && (
        <div className={styles.steps}>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void write(draft)}>
            {text("write", { n: open.length })}
          </Button>
          <Button disabledFocusable={busy} onClick={() => onDraft(NOTHING)}>
            {text("leave")}
          </Button>
        </div>
      )}
      {!card.judged && <CardTotals card={card} />}
      <span className={list.quiet}>{text("keys")}</span>
      <div className={styles.steps}>
        <span className={`${list.quiet} ${styles.fill}`}>
          {text("place", { n: card.index + 1, of: card.count })}
        </span>
        <Button
          size="small"
          disabledFocusable={card.previous === undefined}
          aria-keyshortcuts="Alt+ArrowUp"
          onClick={() => go(card.previous)}
        >
          {text("previous")}
        </Button>
        <Button
          size="small"
          disabledFocusable={card.next === undefined}
          aria-keyshortcuts="Alt+ArrowDown"
          onClick={() => go(card.next)}
        >
          {text("next")}
        </Button>
      </div>
      <div>
        <Button size="small" icon={<Add16Regular />} onClick={onAdd}>
          {addLabel}
        </Button>
      </div>
    </section>
  );
}
