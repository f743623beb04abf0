import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Scope } from "./pane-state";
import { useText } from "./text";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  run: { minWidth: "72px" },
  scope: { minWidth: 0, flexShrink: 1 },
});

interface CommandBarProps {
  readonly label: string;
  readonly busy: boolean;
  readonly scope?: Scope;
  /** The first action of the place has the strong colour until a plan waits for 写入. */
  readonly secondary?: boolean;
  onRun(): void;
  onScope?(scope: Scope): void;
  readonly children?: ReactNode;
}

/** The one primary button of a place and, where it has one, the scope it works on. */
export function CommandBar(props: CommandBarProps) {
  const styles = useStyles();
  const text = useText();
  const { onScope } = props;
  return (
    <div className={styles.bar}>
      <Button
        className={styles.run}
        appearance={props.secondary ? "secondary" : "primary"}
        disabledFocusable={props.busy}
        onClick={props.onRun}
      >
        {props.label}
      </Button>
      {props.children}
      {props.scope && onScope && (
        <Select
          className={styles.scope}
          aria-label={text("scope")}
          value={props.scope}
          onChange={(_event, data) => onScope(data.value as Scope)}
        >
          <option value="workbook">{text("scopeWorkbook")}</option>
          <option value="sheet">{text("scopeSheet")}</option>
        </Select>
      )}
    </div>
  );
}
