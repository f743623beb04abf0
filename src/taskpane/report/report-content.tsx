import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DataBarVertical20Regular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { DataPie20Regular } from "@fluentui/react-icons/svg/data-pie";
import type { ReportResult } from "../../core/report/report-model";
import { useListStyles } from "../shell/list-styles";
import { SeverityMark } from "../shell/severity-mark";
import { useText } from "../shell/text";
import { CellLink } from "./cell-link";
import { SentenceText } from "./sentence-text";
import { TableCard } from "./table-card";

const ROUND = new Set(["pie", "doughnut"]);

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  fill: { flexGrow: 1, minWidth: 0 },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  issue: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  meta: { display: "flex", alignItems: "center" },
  message: { margin: "2px 0 0", lineHeight: tokens.lineHeightBase300 },
});

interface ReportContentProps {
  readonly report: ReportResult;
  onSelect(sheet: string, address: string): void;
}

/** What the report holds: tables, charts, text, and what was found on the way. */
export function ReportContent({ report, onSelect }: ReportContentProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useText();
  const tables = Object.entries(report.tables);
  const sheet = tables[0]?.[1].sheet ?? report.charts[0]?.sheet ?? "";
  return (
    <div className={styles.stack}>
      {report.sentences.length > 0 && (
        <section>
          <h2 className={list.heading}>
            {text("reportText")}
            <span className={list.quiet}>{text("reportTextHint")}</span>
          </h2>
          {report.sentences.map((sentence) => (
            <SentenceText key={sentence.id} sentence={sentence} sheet={sheet} onSelect={onSelect} />
          ))}
        </section>
      )}
      {tables.length > 0 && (
        <section>
          <h2 className={list.heading}>
            {text("reportTables")}
            <span className={list.quiet}>{tables.length}</span>
          </h2>
          <div className={styles.cards}>
            {tables.map(([id, table]) => (
              <TableCard key={id} table={table} onSelect={onSelect} />
            ))}
          </div>
        </section>
      )}
      {report.charts.length > 0 && (
        <section>
          <h2 className={list.heading}>
            {text("reportCharts")}
            <span className={list.quiet}>{report.charts.length}</span>
          </h2>
          <ul className={list.frame}>
            {report.charts.map((chart) => (
              <li key={chart.name} className={mergeClasses(list.item, styles.line)}>
                {ROUND.has(chart.type) ? (
                  <DataPie20Regular className={styles.icon} aria-hidden />
                ) : (
                  <DataBarVertical20Regular className={styles.icon} aria-hidden />
                )}
                <span className={styles.fill}>{chart.title}</span>
                <CellLink source={chart.source} sheet={chart.sheet} onSelect={onSelect}>
                  {chart.source}
                </CellLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tables.length > 0 && report.notMade.length > 0 && (
        <section>
          <h2 className={list.heading}>
            {text("reportNotMade")}
            <span className={list.quiet}>{report.notMade.length}</span>
          </h2>
          <ul className={list.frame}>
            {report.notMade.map(({ id, title, needs }) => (
              <li key={id} className={mergeClasses(list.item, styles.line)}>
                <span className={list.quiet}>{id}</span>
                <span className={styles.fill}>{title}</span>
                <span className={list.quiet}>{needs.join(text("listSeparator"))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {report.issues.length > 0 && (
        <section>
          <h2 className={list.heading}>
            {text("reportIssues")}
            <span className={list.quiet}>{report.issues.length}</span>
          </h2>
          <ul className={list.frame}>
            {report.issues.map((issue, at) => (
              <li key={at} className={mergeClasses(list.item, styles.issue)}>
                <div className={styles.meta}>
                  <SeverityMark severity={issue.severity} />
                  <span className={list.cell}>
                    <CellLink source={issue.cell} sheet={issue.sheet} onSelect={onSelect}>
                      {issue.cell}
                    </CellLink>
                  </span>
                </div>
                <p className={styles.message}>{issue.message}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
