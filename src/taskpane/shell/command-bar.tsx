import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Scope } from "../../commands/settings";
import { useText } from "./text";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalSNudge,
  },
  button: { minWidth: 0, whiteSpace: "nowrap" },
  scope: { minWidth: 0, flexShrink: 1, "& select": { minWidth: 0 } },
  trailing: { display: "flex", marginInlineStart: "auto" },
});

interface CommandBarProps {
  readonly label: string;
  readonly busy: boolean;
  readonly scope?: Scope;
  /** The first action of the place has the strong colour until a plan waits for 写入. */
  readonly secondary?: boolean;
  /** What else can be done once there is a result. */
  readonly more?: { readonly label: string; readonly disabled: boolean; onRun(): void };
  onRun(): void;
  onScope?(scope: Scope): void;
  /** How old the result is; stands at the end of the line. */
  readonly children?: ReactNode;
}

/** The one primary button of a place and, where it has one, the scope it works on. */
export function CommandBar(props: CommandBarProps) {
  const styles = useStyles();
  const text = useText();
  const { onScope, more } = props;
  return (
    <div className={styles.bar}>
      <Button
        className={styles.button}
        appearance={props.secondary ? "secondary" : "primary"}
        disabledFocusable={props.busy}
        onClick={props.onRun}
      >
        {props.label}
      </Button>
      {more && (
        <Button
          className={styles.button}
          disabledFocusable={props.busy || more.disabled}
          onClick={more.onRun}
        >
          {more.label}
        </Button>
      )}
      {props.scope && onScope && (
        <Select
          className={styles.scope}
          size="small"
          aria-label={text("scope")}
          value={props.scope}
          onChange={(_event, data) => onScope(data.value as Scope)}
        >
          <option value="workbook">{text("scopeWorkbook")}</option>
          <option value="sheet">{text("scopeSheet")}</option>
        </Select>
      )}
      {props.children !== undefined && <span className={styles.trailing}>{props.children}</span>}
    </div>
  );
}
