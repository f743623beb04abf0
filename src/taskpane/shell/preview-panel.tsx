import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TableAdd16Regular } from "@fluentui/react-icons/svg/table-add";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useEffect, useRef, useState } from "react";
import type { Change, Plan } from "../../core/plan/plan";
import { withSheet } from "../../core/sheets/address";
import type { Pending } from "./pane-state";
import { useText } from "./text";

const PAGE = 30;

const useStyles = makeStyles({
  panel: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  /** Inside the row of a list, which frames and names it already. */
  inRow: { border: "none", padding: 0, backgroundColor: "transparent" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { flexShrink: 0, marginTop: "2px" },
  obstacle: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    maxHeight: "240px",
    overflowY: "auto",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  change: {
    display: "grid",
    gridTemplateColumns: "minmax(44px, max-content) 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    "& + &": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  cell: { color: tokens.colorNeutralForeground3 },
  values: { overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  after: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface PreviewPanelProps {
  readonly pending: Pending;
  readonly busy: boolean;
  readonly inRow?: boolean;
  onWrite(): void;
  onDiscard(): void;
}

/** What will be written, before it is: old → new, new sheets, and what stands in the way. */
export function PreviewPanel(props: PreviewPanelProps) {
  const { pending, busy, inRow, onWrite, onDiscard } = props;
  const styles = useStyles();
  const text = useText();
  const [shown, setShown] = useState(PAGE);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.scrollIntoView({ block: "nearest" }), [pending]);
  const { plan, preview } = pending;
  const made = new Set(plan.actions.flatMap((a) => (a.kind === "sheet" ? [a.name] : [])));
  const inPlace = preview.changes.filter((change) => !made.has(change.sheet));
  const oneSheet = inPlace.every((change) => change.sheet === inPlace[0]?.sheet);
  const blocked = preview.obstacles.length > 0;
  const nothing = inPlace.length === 0 && made.size === 0;
  return (
    <section
      ref={panel}
      className={mergeClasses(styles.panel, inRow && styles.inRow)}
      aria-label={text("preview")}
    >
      {!inRow && <h2 className={styles.title}>{plan.title}</h2>}
      {[...made].map((sheet) => (
        <div key={sheet} className={styles.line}>
          <TableAdd16Regular className={styles.icon} aria-hidden />
          <span>
            {text(preview.newSheets.includes(sheet) ? "previewNewSheet" : "previewReplacedSheet", {
              sheet,
              n: writtenCells(plan, sheet),
            })}
          </span>
        </div>
      ))}
      {inPlace.length > 1 && (
        <div className={styles.quiet}>{text("previewChanges", { n: inPlace.length })}</div>
      )}
      {inPlace.length > 0 && (
        <ul className={styles.list} tabIndex={inPlace.length > 8 ? 0 : undefined}>
          {inPlace.slice(0, shown).map((change) => (
            <ChangeLine
              key={`${change.sheet}!${change.cell}`}
              change={change}
              cell={oneSheet ? change.cell : withSheet(change.sheet, change.cell)}
            />
          ))}
          {inPlace.length > shown && (
            <li>
              <Button size="small" appearance="subtle" onClick={() => setShown(shown + 200)}>
                {text("showMore", {
                  n: Math.min(200, inPlace.length - shown),
                  rest: inPlace.length - shown,
                })}
              </Button>
            </li>
          )}
        </ul>
      )}
      {pending.notes?.map((note) => (
        <div key={note} className={styles.quiet}>
          {note}
        </div>
      ))}
      {nothing && !blocked && <div className={styles.quiet}>{text("previewNothing")}</div>}
      {blocked && <strong>{text("previewObstacles")}</strong>}
      {preview.obstacles.map((obstacle) => (
        <div key={obstacle} className={styles.line}>
          <Warning16Regular className={mergeClasses(styles.icon, styles.obstacle)} aria-hidden />
          <span>{obstacle}</span>
        </div>
      ))}
      <div className={styles.actions}>
        {!nothing && (
          <Button
            appearance="primary"
            size={inRow ? "small" : "medium"}
            disabledFocusable={busy || blocked}
            onClick={onWrite}
          >
            {text("write")}
          </Button>
        )}
        <Button size={inRow ? "small" : "medium"} disabledFocusable={busy} onClick={onDiscard}>
          {text("discard")}
        </Button>
      </div>
    </section>
  );
}

/** Cells a plan fills on a sheet of its own; a preview has no old content to compare there. */
function writtenCells(plan: Plan, sheet: string): number {
  return plan.actions.reduce(
    (count, action) =>
      action.kind === "write" && action.sheet === sheet
        ? count + action.values.flat().filter((value) => value !== null && value !== "").length
        : count,
    0
  );
}

function ChangeLine({ change, cell }: { change: Change; cell: string }) {
  const styles = useStyles();
  const text = useText();
  return (
    <li className={styles.change}>
      <span className={styles.cell}>{cell}</span>
      <span className={styles.values}>
        <span className={change.before === "" ? styles.quiet : styles.before}>
          {change.before === "" ? text("blank") : change.before}
        </span>
        <span aria-label={text("becomes")}> → </span>
        <span className={styles.after}>{change.after === "" ? text("blank") : change.after}</span>
      </span>
    </li>
  );
}
