import { Button, makeStyles } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import type { Issue } from "../../core/rules/issue";
import { useText } from "../shell/text";

const useStyles = makeStyles({ button: { minWidth: 0 } });

/** Texts are cleaned, everything else is put right. */
const CLEANED = "untidy-text";

interface FixAllButtonProps {
  readonly alike: readonly Issue[];
  readonly busy: boolean;
  onFix(): void;
}

/** All findings of a kind put right together, after a preview and as one step to take back. */
export function FixAllButton({ alike, busy, onFix }: FixAllButtonProps) {
  const styles = useStyles();
  const text = useText();
  const cleaned = alike[0]?.type === CLEANED;
  return (
    <Button
      className={styles.button}
      size="small"
      icon={<Wrench16Regular />}
      disabledFocusable={busy}
      onClick={onFix}
    >
      {text(cleaned ? "cleanAll" : "fixAll", { n: alike.length })}
    </Button>
  );
}
