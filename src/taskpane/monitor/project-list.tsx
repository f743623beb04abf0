import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { MonitoredProject } from "../../core/monitoring/monitor-result";
import { useListStyles } from "../shell/list-styles";
import { useRovingFocus } from "../shell/use-roving-focus";
import { useMonitorText } from "./monitor-text";
import { ProjectItem } from "./project-item";

/** Projects that are drawn at once. */
const PAGE = 50;

interface ProjectListProps {
  readonly projects: readonly MonitoredProject[];
  /** The only project there is lies open. */
  readonly alone: boolean;
  onSelect(sheet: string, cell: string): void;
}

/** Projects with their indicators below them; arrow keys walk over both. */
export function ProjectList({ projects, alone, onSelect }: ProjectListProps) {
  const list = useListStyles();
  const text = useMonitorText();
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | undefined>();
  const [shown, setShown] = useState(PAGE);
  const { ref, onKeyDown } = useRovingFocus(setActive);
  const onToggle = useCallback((key: string) => {
    setActive(key);
    setToggled((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }, []);
  const onOpen = useCallback(
    (key: string, sheet: string, cell: string) => {
      setActive(key);
      onSelect(sheet, cell);
    },
    [onSelect]
  );
  const rest = projects.length - shown;
  const first = projects[0] && keyOf(projects[0]);
  return (
    <>
      <div
        ref={ref}
        onKeyDown={onKeyDown}
        role="group"
        aria-label={text("projects", { n: projects.length })}
      >
        <ul className={list.frame}>
          {projects.slice(0, shown).map((project) => {
            const key = keyOf(project);
            const own = active?.startsWith(key) === true ? active : undefined;
            return (
              <ProjectItem
                key={key}
                projectKey={key}
                project={project}
                open={toggled.has(key) !== alone}
                active={own}
                tabbable={active === undefined ? (key === first ? key : undefined) : own}
                onToggle={onToggle}
                onOpen={onOpen}
              />
            );
          })}
        </ul>
      </div>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>
          {text("showMore", { n: Math.min(PAGE, rest), rest })}
        </Button>
      )}
    </>
  );
}

function keyOf({ sheet, range }: MonitoredProject): string {
  return `${sheet}!${range}`;
}
