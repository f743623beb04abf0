import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Ledger } from "../../commands/ledger";
import { render } from "../../core/messages/message";
import { registerMessages } from "../../core/messages/registers";
import { useLocale } from "../shell/text";
import type { Pane } from "../shell/use-pane";
import { useLedgerText } from "./ledger-text";

const useStyles = makeStyles({
  bar: { display: "flex", gap: tokens.spacingHorizontalS },
  choice: { flexGrow: 1, minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  add: { flexShrink: 0, whiteSpace: "nowrap" },
});

interface NewRegisterProps {
  readonly pane: Pane;
  readonly ledger: Ledger;
  /** Nothing else can be done here. */
  readonly first: boolean;
}

/** A register the workbook does not have, made as an empty table on a sheet of its own. */
export function NewRegister({ pane, ledger, first }: NewRegisterProps) {
  const styles = useStyles();
  const text = useLedgerText();
  const locale = useLocale();
  const [chosen, choose] = useState<string | undefined>();
  const { missing } = ledger;
  const name = missing.find((one) => one === chosen) ?? missing[0];
  if (name === undefined) return null;
  return (
    <div className={styles.bar}>
      <Select
        className={styles.choice}
        aria-label={text("newChoice")}
        value={name}
        onChange={(_event, data) => choose(data.value)}
      >
        {missing.map((one) => (
          <option key={one} value={one}>
            {render(registerMessages[one], locale)}
          </option>
        ))}
      </Select>
      <Button
        className={styles.add}
        appearance={first ? "primary" : "secondary"}
        disabledFocusable={pane.state.job !== undefined}
        onClick={() =>
          void pane.ledger.write(ledger.planNew(name), (cells) => text("formula", { cells }))
        }
      >
        {text("newRegister")}
      </Button>
    </div>
  );
}
