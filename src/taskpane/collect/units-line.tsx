import { makeStyles, tokens } from "@fluentui/react-components";
import type { UnitState } from "../../core/collection/collect";
import { useListStyles } from "../shell/list-styles";
import { useText } from "../shell/text";
import { useCollectText } from "./collect-text";

const useStyles = makeStyles({
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
  names: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: "anywhere" },
});

/** Who has not handed in anything: a count that unfolds to the names. */
export function UnitsLine({ units, known }: { units: readonly UnitState[]; known: boolean }) {
  const styles = useStyles();
  const list = useListStyles();
  const shell = useText();
  const text = useCollectText();
  if (!known) return <span className={list.quiet}>{text("noUnits")}</span>;
  const missing = units.filter(({ state }) => state === "missing");
  if (missing.length === 0) {
    return <span className={list.quiet}>{text("allIn", { n: units.length })}</span>;
  }
  return (
    <details className={list.quiet}>
      <summary className={styles.summary}>{text("missing", { n: missing.length })}</summary>
      <p className={styles.names}>
        {missing.map(({ unit }) => unit.name).join(shell("listSeparator"))}
      </p>
    </details>
  );
}
