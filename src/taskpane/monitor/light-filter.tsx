import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { lights, type Light } from "../../core/monitoring/light";
import type { LightCounts } from "../../core/monitoring/monitor-result";
import { LightMark } from "./light-mark";
import { useMonitorText } from "./monitor-text";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

/** A light, or the absence of one. */
export type LightKind = Light | "none";

const KINDS: readonly LightKind[] = [...lights, "none"];

interface LightFilterProps {
  readonly counts: LightCounts;
  readonly chosen: LightKind | undefined;
  onChoose(kind: LightKind | undefined): void;
}

/** How many of each light; pressing one shows only these. */
export function LightFilter({ counts, chosen, onChoose }: LightFilterProps) {
  const styles = useStyles();
  const text = useMonitorText();
  return (
    <div className={styles.counts} role="group" aria-label={text("filter")}>
      {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
        <ToggleButton
          key={kind}
          className={styles.toggle}
          appearance="outline"
          size="small"
          checked={kind === chosen}
          onClick={() => onChoose(kind === chosen ? undefined : kind)}
        >
          <LightMark light={kind} count={counts[kind]} />
        </ToggleButton>
      ))}
    </div>
  );
}
