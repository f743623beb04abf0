import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { ProofRun } from "../../core/report/proof/proof-run";
import { quoteContext } from "../../core/report/proof/quote-context";
import type { Severity } from "../../core/rules/issue";
import { useIssueStyles } from "../check/issue-styles";
import { SeverityFilter } from "../check/severity-filter";
import { useText } from "../shell/text";
import { useRovingFocus } from "../shell/use-roving-focus";
import { FindingRow } from "./finding-row";
import { useProofText } from "./proof-text";

/** Findings that are drawn at first; more on demand. */
const PAGE = 50;

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface FindingsListProps {
  readonly run: ProofRun;
  onSelect(sheet: string, cell: string): void;
}

/** The findings in the order of the text, by severity on demand; arrow keys walk, Enter opens. */
export function FindingsList({ run, onSelect }: FindingsListProps) {
  const styles = useStyles();
  const looks = useIssueStyles();
  const text = useProofText();
  const shell = useText();
  const [filter, setFilter] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string>();
  const [limit, setLimit] = useState(PAGE);
  const { ref, onKeyDown } = useRovingFocus(setActive);
  const all = useMemo(
    () =>
      run.issues.map((finding, at) => ({
        finding,
        key: String(at),
        context: quoteContext(run.text, finding),
      })),
    [run]
  );
  const count = (severity: Severity): number =>
    all.filter(({ finding }) => finding.severity === severity).length;
  const shown = all.filter(({ finding }) => filter.size === 0 || filter.has(finding.severity));
  const first = shown.some(({ key }) => key === active) ? active : shown[0]?.key;
  const onOpen = useCallback(
    (key: string) => setActive((before) => (before === key ? undefined : key)),
    []
  );
  return (
    <div className={styles.stack}>
      <SeverityFilter
        counts={{
          error: count("error"),
          warning: count("warning"),
          hint: count("hint"),
          explained: 0,
        }}
        filter={filter as ReadonlySet<Severity>}
        onToggle={(severity) =>
          setFilter((before) => {
            const next = new Set(before);
            if (!next.delete(severity)) next.add(severity);
            return next;
          })
        }
      />
      <div ref={ref} onKeyDown={onKeyDown} role="group" aria-label={text("findings")}>
        <ul className={looks.cards}>
          {shown.slice(0, limit).map(({ finding, key, context }) => (
            <FindingRow
              key={key}
              rowKey={key}
              finding={finding}
              context={context}
              active={key === active}
              tabbable={key === first}
              onOpen={onOpen}
              onSelect={onSelect}
            />
          ))}
        </ul>
      </div>
      {shown.length > limit && (
        <Button appearance="subtle" onClick={() => setLimit(limit + PAGE)}>
          {shell("showMore", {
            n: Math.min(PAGE, shown.length - limit),
            rest: shown.length - limit,
          })}
        </Button>
      )}
    </div>
  );
}
