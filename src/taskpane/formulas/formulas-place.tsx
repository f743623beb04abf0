import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FormulaScope } from "../../commands/formulas";
import { functionHelp } from "../../core/messages/function-help";
import { PreviewPanel } from "../shell/preview-panel";
import { SeverityMark } from "../shell/severity-mark";
import { useText } from "../shell/text";
import type { Pane } from "../shell/use-pane";
import { FunctionRow } from "./function-row";
import { FORMULAS, insertOrigin } from "./use-formulas";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalSNudge,
  },
  scope: { minWidth: 0, "& select": { minWidth: 0 } },
  list: { margin: 0, padding: 0, listStyle: "none" },
});

/** 公式: the functions with an example each, and what can be done with formulas that stand in the workbook. */
export default function FormulasPlace({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const text = useText();
  const [scope, setScope] = useState<FormulaScope>("workbook");
  const { state, formulas } = pane;
  const { count } = formulas;
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void count();
  }, [count]);
  const busy = state.job !== undefined;
  const pending = state.pending?.origin === FORMULAS ? state.pending : undefined;
  const counted = state.formulas;
  return (
    <div className={styles.place}>
      <section className={styles.section} aria-label={text("formulasInBook")}>
        <h2 className={styles.heading}>{text("formulasInBook")}</h2>
        {!supportsFunctions() && (
          <SeverityMark severity="warning" label={text("functionsAbsent")} />
        )}
        {counted && (
          <div className={styles.counts}>
            <span>{text("formulasCounted", { n: counted.all })}</span>
            {counted.lost > 0 && (
              <SeverityMark severity="error" label={text("formulasLost", { n: counted.lost })} />
            )}
            {counted.errors > 0 && (
              <SeverityMark
                severity="warning"
                label={text("formulasWithError", { n: counted.errors })}
              />
            )}
            {counted.waiting > 0 && (
              <SeverityMark
                severity="hint"
                label={text("formulasWaiting", { n: counted.waiting })}
              />
            )}
          </div>
        )}
        <div className={styles.bar}>
          <Button
            appearance={pending || counted?.lost ? "secondary" : "primary"}
            disabledFocusable={busy || counted?.all === 0}
            onClick={() => void formulas.proposeFreeze(scope)}
          >
            {text("freeze")}
          </Button>
          <Button
            appearance={!pending && counted?.lost ? "primary" : "secondary"}
            disabledFocusable={busy || !counted?.lost}
            onClick={() => void formulas.proposeRepair()}
          >
            {text("repair")}
          </Button>
          <Select
            className={styles.scope}
            size="small"
            aria-label={text("freezeScope")}
            value={scope}
            onChange={(_event, data) => setScope(data.value as FormulaScope)}
          >
            <option value="workbook">{text("scopeWorkbook")}</option>
            <option value="sheet">{text("scopeSheet")}</option>
            <option value="selection">{text("scopeSelection")}</option>
          </Select>
        </div>
        <p className={styles.quiet}>{text("freezeHint")}</p>
        {pending && (
          <PreviewPanel
            pending={pending}
            busy={busy}
            onWrite={() => void pane.write()}
            onDiscard={pane.discard}
          />
        )}
      </section>
      <section className={styles.section} aria-label={text("functionList")}>
        <h2 className={styles.heading}>{text("functionList")}</h2>
        <ul className={styles.list}>
          {functionHelp.map((help) => (
            <FunctionRow
              key={help.name}
              help={help}
              busy={busy}
              pending={
                state.pending?.origin === insertOrigin(help.name) ? state.pending : undefined
              }
              onInsert={() => void formulas.proposeInsert(help.example, help.name)}
              onWrite={() => void pane.write()}
              onDiscard={pane.discard}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Some versions of Excel have the pane and no functions. */
function supportsFunctions(): boolean {
  if (typeof Office === "undefined") return true;
  return Office.context?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.1") ?? true;
}
