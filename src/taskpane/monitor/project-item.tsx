import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight12Regular } from "@fluentui/react-icons/svg/chevron-right";
import { memo } from "react";
import type { MonitoredProject } from "../../core/monitoring/monitor-result";
import { useListStyles } from "../shell/list-styles";
import { ROW } from "../shell/use-roving-focus";
import { LightMark } from "./light-mark";
import { MonitoredRow } from "./monitored-row";
import { useMonitorText } from "./monitor-text";
import { ProjectFacts } from "./project-facts";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  second: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  budget: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  due: { color: tokens.colorStatusWarningForeground3, marginInlineStart: "auto" },
  chevron: { alignSelf: "center", color: tokens.colorNeutralForeground3, lineHeight: 0 },
  inside: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ProjectItemProps {
  readonly project: MonitoredProject;
  readonly projectKey: string;
  readonly open: boolean;
  /** Key of the row in the tab order. */
  readonly tabbable: string | undefined;
  readonly active: string | undefined;
  onToggle(key: string): void;
  onOpen(key: string, sheet: string, cell: string): void;
}

/** One project: its light, its spending's, what is due; unfolded, its figures and indicators. */
export const ProjectItem = memo(function ProjectItem(props: ProjectItemProps) {
  const { project, projectKey, open, tabbable, active, onToggle, onOpen } = props;
  const styles = useStyles();
  const list = useListStyles();
  const text = useMonitorText();
  const due = project.indicators.reduce((count, indicator) => count + indicator.due.length, 0);
  return (
    <li className={list.item}>
      <button
        type="button"
        className={list.row}
        tabIndex={tabbable === projectKey ? 0 : -1}
        aria-expanded={open}
        onClick={() => onToggle(projectKey)}
        {...{ [ROW]: projectKey }}
      >
        <span className={styles.line}>
          <span className={styles.chevron} aria-hidden>
            {open ? <ChevronDown12Regular /> : <ChevronRight12Regular />}
          </span>
          <span className={styles.name}>{project.name}</span>
          <LightMark light={project.light} />
        </span>
        <span className={styles.second}>
          <span className={list.quiet}>{text("monthNumber", { month: project.month })}</span>
          <span className={styles.budget}>
            <span className={list.quiet}>{text("budget")}</span>
            <LightMark light={project.budgetLight} />
          </span>
          {due > 0 && <span className={styles.due}>{text("due", { n: due })}</span>}
        </span>
      </button>
      {open && (
        <>
          <ProjectFacts project={project} />
          <ul className={styles.inside} aria-label={text("indicators")}>
            {project.indicators.map((indicator, at) => {
              const key = indicatorKey(projectKey, at);
              return (
                <MonitoredRow
                  key={key}
                  rowKey={key}
                  indicator={indicator}
                  active={key === active}
                  tabbable={key === tabbable}
                  onOpen={(row, cell) => onOpen(row, project.sheet, cell)}
                />
              );
            })}
          </ul>
        </>
      )}
    </li>
  );
});

function indicatorKey(project: string, at: number): string {
  return `${project} ${at}`;
}
