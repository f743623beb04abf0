import { Button } from "@fluentui/react-components";
import { Table28Regular } from "@fluentui/react-icons/svg/table";
import { TableSearch28Regular } from "@fluentui/react-icons/svg/table-search";
import { EmptyState } from "../shell/empty-state";
import { useText } from "../shell/text";
import type { Pane } from "../shell/use-pane";

/** No form and no register: what PERF looks for, and the rest of the workbook as the next try. */
export function NoForm({ pane }: { pane: Pane }) {
  const text = useText();
  const { state, check } = pane;
  return (
    <EmptyState
      icon={<TableSearch28Regular />}
      title={text("noFormTitle")}
      text={text("noFormText")}
    >
      {state.scope === "sheet" && (
        <Button disabledFocusable={state.job !== undefined} onClick={() => void check("workbook")}>
          {text("checkWorkbook")}
        </Button>
      )}
    </EmptyState>
  );
}

/** A register instead of a form: it leads to 年报. */
export function RegisterOnly({ pane, title }: { pane: Pane; title: string }) {
  const text = useText();
  return (
    <EmptyState
      icon={<Table28Regular />}
      title={text("registerTitle")}
      text={text("registerText", { title })}
    >
      <Button appearance="primary" onClick={() => pane.open("report")}>
        {text("placeReport")}
      </Button>
    </EmptyState>
  );
}
