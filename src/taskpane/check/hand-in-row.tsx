import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { gate } from "../../core/rules/hand-in";
import type { Issue } from "../../core/rules/issue";
import { useListStyles } from "../shell/list-styles";
import { useText } from "../shell/text";
import type { Pane } from "../shell/use-pane";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  button: { minWidth: 0 },
});

interface HandInRowProps {
  readonly pane: Pane;
  readonly issues: readonly Issue[];
  readonly busy: boolean;
}

/** The gate before handing in: errors block, warnings without an explanation ask, the rest is noted. */
export function HandInRow({ pane, issues, busy }: HandInRowProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useText();
  const { errors, unexplained } = gate(issues);
  const { handIn } = pane.state;
  return (
    <div className={styles.row}>
      <Button
        className={styles.button}
        size="small"
        title={text("handInHint")}
        disabledFocusable={busy || errors > 0}
        onClick={() => void pane.handIn(unexplained > 0)}
      >
        {text(unexplained > 0 && errors === 0 ? "handInAnyway" : "handIn")}
      </Button>
      <span className={list.quiet}>
        {errors > 0
          ? text("handInBlocked", { n: errors })
          : handIn
            ? text(handIn.changed ? "handedInChanged" : "handedInAt", { at: handIn.at })
            : unexplained > 0
              ? text("handInAsks", { n: unexplained })
              : ""}
      </span>
    </div>
  );
}
