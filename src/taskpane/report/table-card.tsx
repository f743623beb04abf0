import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportTable } from "../../core/report/report-model";
import { figure } from "../shell/figures";
import { useListStyles } from "../shell/list-styles";
import { useText } from "../shell/text";
import { CellLink } from "./cell-link";
import { tableShape } from "./table-shape";

/** Rows of a long list shown before 显示全部. */
const FIRST_ROWS = 6;

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  scroll: { overflowX: "auto", padding: `0 ${tokens.spacingHorizontalM}` },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  heading: {
    textAlign: "start",
    verticalAlign: "bottom",
    minWidth: "2em",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  data: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    verticalAlign: "top",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  last: { paddingInlineEnd: 0 },
  short: { whiteSpace: "nowrap" },
  total: { fontWeight: tokens.fontWeightSemibold },
  barCell: { width: "40%", verticalAlign: "middle" },
  track: {
    display: "block",
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: "hidden",
  },
  bar: {
    display: "block",
    height: "100%",
    minWidth: "2px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  note: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
  },
  foot: { padding: `0 ${tokens.spacingHorizontalXS}` },
  end: { height: tokens.spacingVerticalS },
});

interface TableCardProps {
  readonly table: ReportTable;
  onSelect(sheet: string, address: string): void;
}

/** One table of the report, small: counts and shares with bars, long lists cut. */
export function TableCard({ table, onSelect }: TableCardProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useText();
  const [all, setAll] = useState(false);
  const { from, shareColumn, numeric, isTotal, isShort } = tableShape(table);
  /** The cells of a row that are shown, with their places in the table. */
  const shown = <Cell,>(row: readonly Cell[]): readonly (readonly [Cell, number])[] =>
    row.map((cell, at) => [cell, at] as const).slice(from);
  const long = table.rows.length > FIRST_ROWS + 2;
  const rows = long && !all ? table.rows.slice(0, FIRST_ROWS) : table.rows;
  return (
    <section className={list.frame} aria-label={table.title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{table.title}</h3>
        <CellLink source={table.range} sheet={table.sheet} onSelect={onSelect}>
          {table.range}
        </CellLink>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {shown(table.columns).map(([column, at]) => (
                <th
                  key={column}
                  scope="col"
                  className={mergeClasses(
                    styles.heading,
                    numeric[at] && list.figure,
                    isShort[at] && styles.short
                  )}
                >
                  {column}
                </th>
              ))}
              {shareColumn !== undefined && <td aria-hidden />}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index} className={isTotal(row) ? styles.total : undefined}>
                {shown(row).map(([cell, at]) => (
                  <td
                    key={at}
                    className={mergeClasses(
                      styles.data,
                      numeric[at] && list.figure,
                      isShort[at] && styles.short,
                      at === row.length - 1 && shareColumn === undefined && styles.last
                    )}
                  >
                    {figure(cell)}
                  </td>
                ))}
                {shareColumn !== undefined && (
                  <td
                    className={mergeClasses(styles.data, styles.barCell, styles.last)}
                    aria-hidden
                  >
                    {!isTotal(row) && (
                      <span className={styles.track}>
                        <span className={styles.bar} style={{ width: String(row[shareColumn]) }} />
                      </span>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.note && <p className={mergeClasses(list.quiet, styles.note)}>{table.note}</p>}
      {long ? (
        <div className={styles.foot}>
          <Button
            appearance="transparent"
            size="small"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? text("hideRows") : text("showRows", { n: table.rows.length })}
          </Button>
        </div>
      ) : (
        <div className={styles.end} />
      )}
    </section>
  );
}
