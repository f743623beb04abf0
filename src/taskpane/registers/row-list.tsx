import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Ledger } from "../../commands/ledger";
import { registerMessages } from "../../core/messages/registers";
import { render } from "../../core/messages/message";
import type { RegisterData, RegisterRecord } from "../../core/registers/read-registers";
import { useListStyles } from "../shell/list-styles";
import { useLocale } from "../shell/text";
import { ROW, useRovingFocus } from "../shell/use-roving-focus";
import { useLedgerText } from "./ledger-text";
import { useWindow } from "./use-window";

const ROW_HEIGHT = 48;

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  search: { width: "100%", minWidth: 0 },
  list: { height: "calc(100vh - 260px)", minHeight: "200px", overflowY: "auto" },
  row: {
    height: `${ROW_HEIGHT}px`,
    padding: `0 ${tokens.spacingHorizontalM}`,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignContent: "center",
    columnGap: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { fontVariantNumeric: "tabular-nums", alignSelf: "center" },
  note: { gridColumn: "1 / -1" },
});

interface RowListProps {
  readonly ledger: Ledger;
  readonly table: RegisterData;
  readonly words: string;
  onWords(words: string): void;
  onOpen(record: RegisterRecord): void;
}

/** The rows of a register with a search; only what is seen is drawn. */
export function RowList({ ledger, table, words, onWords, onOpen }: RowListProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useLedgerText();
  const locale = useLocale();
  const wanted = useDeferredValue(words);
  const rows = useMemo(() => ledger.find(table, wanted), [ledger, table, wanted]);
  const { from, to, above, below, onScroll } = useWindow(rows.length, ROW_HEIGHT);
  const [focused, setFocused] = useState<string | undefined>();
  const onMove = useCallback((key: string) => setFocused(key), []);
  const { ref, onKeyDown } = useRovingFocus(onMove);
  const shown = rows.slice(from, to);
  const reachable = shown.some(({ row }) => String(row) === focused)
    ? focused
    : String(shown[0]?.row);
  const name = render(registerMessages[table.name], locale);
  return (
    <div className={styles.place}>
      <Input
        className={styles.search}
        contentBefore={<Search16Regular aria-hidden />}
        type="search"
        aria-label={text("search")}
        placeholder={text("search")}
        value={words}
        onChange={(_event, data) => onWords(data.value)}
      />
      <span className={list.quiet} role="status">
        {rows.length === table.rows.length
          ? text("rowCount", { n: table.rows.length })
          : text("rowsShown", { n: rows.length, all: table.rows.length })}
      </span>
      {rows.length === 0 ? (
        <p className={list.quiet}>
          {table.rows.length === 0 ? text("noRowsText") : text("noMatch", { words: wanted })}{" "}
          {table.rows.length > 0 && (
            <Button size="small" appearance="transparent" onClick={() => onWords("")}>
              {text("clearSearch")}
            </Button>
          )}
        </p>
      ) : (
        <div
          ref={ref}
          className={mergeClasses(list.frame, styles.list)}
          role="list"
          aria-label={text("rows", { name })}
          onKeyDown={onKeyDown}
          onScroll={onScroll}
        >
          <div style={{ height: above }} aria-hidden />
          {shown.map((record, at) => (
            <div
              key={record.row}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={from + at + 1}
            >
              <button
                type="button"
                className={mergeClasses(list.row, styles.row)}
                {...{ [ROW]: String(record.row) }}
                tabIndex={String(record.row) === reachable ? 0 : -1}
                onFocus={() => setFocused(String(record.row))}
                onClick={() => onOpen(record)}
              >
                <span className={styles.cut}>{ledger.name(table, record) || text("unnamed")}</span>
                <span className={mergeClasses(list.quiet, styles.number)}>
                  {text("rowNumber", { row: record.row + 1 })}
                </span>
                <span className={mergeClasses(list.quiet, styles.cut, styles.note)}>
                  {ledger.note(table, record)}
                </span>
              </button>
            </div>
          ))}
          <div style={{ height: below }} aria-hidden />
        </div>
      )}
    </div>
  );
}
