import { Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { ProgressBoard } from "../../core/registers/progress/board";
import { lightNames } from "../../core/monitoring/light";
import {
  stages,
  type StageCell,
  type UnitProgress,
} from "../../core/registers/progress/unit-stage";
import { useWindow } from "../registers/use-window";
import { useListStyles } from "../shell/list-styles";
import { useLocale } from "../shell/text";
import { cellText, useBoardText } from "./board-text";
import { StageMark } from "./stage-mark";

const ROW_HEIGHT = 32;

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  frame: { display: "flex", flexDirection: "column" },
  rows: { maxHeight: "calc(100vh - 330px)", minHeight: "128px", overflowY: "auto" },
  line: {
    display: "grid",
    gridTemplateColumns: `minmax(0, 1fr) repeat(${stages.length}, 28px)`,
    alignItems: "center",
    height: `${ROW_HEIGHT}px`,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    height: "auto",
    // The room of the scroll bar below, so that headings stand over their columns.
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    overflow: "hidden",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  thin: { scrollbarGutter: "stable", scrollbarWidth: "thin" },
  stage: { textAlign: "center" },
  upright: { writingMode: "vertical-rl", justifySelf: "center", textAlign: "end" },
  figure: { fontVariantNumeric: "tabular-nums" },
  unit: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  cell: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "28px",
    height: "28px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    font: "inherit",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  said: { minHeight: "32px" },
});

type Filter = "all" | "onlyOverdue" | "onlyRed" | "onlyOpen";

const FILTERS: Readonly<Record<Filter, (cell: StageCell) => boolean>> = {
  all: () => true,
  onlyOverdue: ({ status }) => status === "overdue",
  onlyRed: ({ light }) => light !== undefined && lightNames[light] === "red",
  onlyOpen: ({ status }) => status === "todo" || status === "part" || status === "overdue",
};

interface BoardProps {
  readonly board: ProgressBoard;
  onSelect(sheet: string, cell: string): void;
}

/** Units × stages: what is done, what is late, which light; a press leads to the row. */
export function Board({ board, onSelect }: BoardProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useBoardText();
  const zh = useLocale() === "zh-CN";
  const grid = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<Filter>("all");
  const [at, setAt] = useState({ row: 0, column: 0 });
  const [said, setSaid] = useState("");
  const lists = useMemo(() => {
    const of = (test: (cell: StageCell) => boolean): readonly UnitProgress[] =>
      board.units.filter(({ cells }) => cells.some(test));
    return {
      all: board.units,
      onlyOverdue: of(FILTERS.onlyOverdue),
      onlyRed: of(FILTERS.onlyRed),
      onlyOpen: of(FILTERS.onlyOpen),
    };
  }, [board]);
  const units = lists[filter];
  const { from, to, above, below, onScroll } = useWindow(units.length, ROW_HEIGHT);
  const focus = {
    row: Math.min(Math.max(at.row, from), Math.max(from, to - 1)),
    column: at.column,
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const [down, right] = STEPS[event.key] ?? [];
    if (down === undefined || right === undefined || event.altKey) return;
    event.preventDefault();
    const row = Math.min(Math.max(focus.row + down, 0), units.length - 1);
    const column = Math.min(Math.max(focus.column + right, 0), stages.length - 1);
    setAt({ row, column });
    grid.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
  };
  return (
    <div className={styles.place}>
      <Select
        aria-label={text("filter")}
        value={filter}
        onChange={(_event, data) => setFilter(data.value as Filter)}
      >
        {(Object.keys(FILTERS) as Filter[]).map((one) => (
          <option key={one} value={one}>
            {text(one, { n: lists[one].length })}
          </option>
        ))}
      </Select>
      <div
        ref={grid}
        className={mergeClasses(list.frame, styles.frame)}
        role="grid"
        aria-label={text("title")}
        aria-rowcount={units.length + 2}
        onKeyDown={onKeyDown}
      >
        <div className={mergeClasses(styles.line, styles.head)} role="row" aria-rowindex={1}>
          <span role="columnheader">{text("unit")}</span>
          {stages.map((stage) => (
            <span key={stage} role="columnheader" className={zh ? styles.stage : styles.upright}>
              {text(stage)}
            </span>
          ))}
        </div>
        <div className={mergeClasses(styles.line, styles.head)} role="row" aria-rowindex={2}>
          <span role="rowheader">{text("completed")}</span>
          {stages.map((stage, column) => (
            <span key={stage} role="gridcell" className={mergeClasses(styles.stage, styles.figure)}>
              {board.missing.includes(stage)
                ? "–"
                : units.filter(({ cells }) => cells[column]?.status === "done").length}
            </span>
          ))}
        </div>
        <div className={mergeClasses(styles.rows, styles.thin)} role="rowgroup" onScroll={onScroll}>
          <div style={{ height: above }} aria-hidden />
          {units.slice(from, to).map(({ unit, cells }, place) => {
            const row = from + place;
            return (
              <div
                key={`${row} ${unit}`}
                className={styles.line}
                role="row"
                aria-rowindex={row + 3}
              >
                <span role="rowheader" className={styles.unit} title={unit}>
                  {unit}
                </span>
                {cells.map((cell, column) => {
                  const label = cellText(unit, cell, !board.missing.includes(cell.stage), text);
                  return (
                    <span key={cell.stage} role="gridcell">
                      <button
                        type="button"
                        className={styles.cell}
                        data-cell={`${row} ${column}`}
                        tabIndex={row === focus.row && column === focus.column ? 0 : -1}
                        aria-label={label}
                        title={label}
                        onMouseEnter={() => setSaid(label)}
                        onFocus={() => {
                          setAt({ row, column });
                          setSaid(label);
                        }}
                        onClick={() => cell.place && onSelect(cell.place.sheet, cell.place.cell)}
                      >
                        <StageMark cell={cell} />
                      </button>
                    </span>
                  );
                })}
              </div>
            );
          })}
          <div style={{ height: below }} aria-hidden />
        </div>
      </div>
      <span className={mergeClasses(list.quiet, styles.said)} aria-hidden>
        {said === "" ? text("hint") : said}
      </span>
      {board.missing.length > 0 && (
        <span className={list.quiet}>
          {text("missing", {
            stages: board.missing.map((stage) => text(stage)).join(zh ? "、" : ", "),
          })}
        </span>
      )}
    </div>
  );
}

/** Rows down and cells to the right. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
