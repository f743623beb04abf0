import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Returned } from "../../commands/collect";
import type { MergedProject } from "../../core/evaluation/merge-scores";
import { mergedSummary } from "../../core/evaluation/plan-merged-scores";
import { evaluatorMessages as words } from "../../core/messages/evaluators";
import { render } from "../../core/messages/message";
import { useListStyles } from "../shell/list-styles";
import { PreviewPanel } from "../shell/preview-panel";
import { useLocale } from "../shell/text";
import type { Pane } from "../shell/use-pane";
import { SCORED } from "./use-collect-actions";

/** Projects that are listed; the sheets have all of them. */
const MOST_PROJECTS = 10;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyle: "none", overflowWrap: "anywhere" },
});

interface ScoredSectionProps {
  readonly pane: Pane;
  readonly returned: Returned;
  readonly busy: boolean;
}

/** Several evaluators' scores of one project: what came of them, and the way to a sheet of it. */
export function ScoredSection({ pane, returned, busy }: ScoredSectionProps) {
  const styles = useStyles();
  const list = useListStyles();
  const locale = useLocale();
  const { scored } = returned.collection;
  if (scored.length === 0) return null;
  const pending = pane.state.pending?.origin === SCORED ? pane.state.pending : undefined;
  const sentence = (project: MergedProject): string =>
    render(words.found, locale, { project: project.project, ...mergedSummary(project, locale) });
  return (
    <section className={styles.section} aria-label={render(words.heading, locale)}>
      <h2 className={list.heading}>{render(words.heading, locale)}</h2>
      <ul className={styles.list}>
        {scored.slice(0, MOST_PROJECTS).map((project) => (
          <li key={project.files.join()}>{sentence(project)}</li>
        ))}
      </ul>
      {pending ? (
        <PreviewPanel
          pending={pending}
          busy={busy}
          onWrite={() => void pane.write()}
          onDiscard={pane.discard}
        />
      ) : (
        <div>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => void pane.collect.proposeScored(returned)}
          >
            {render(words.merge, locale)}
          </Button>
        </div>
      )}
    </section>
  );
}
