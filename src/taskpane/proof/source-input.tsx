import {
  Checkbox,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useListStyles } from "../shell/list-styles";
import type { SourceKind } from "./proof-state";
import { useProofText } from "./proof-text";
import type { Proof } from "./use-proof";

const KINDS: readonly SourceKind[] = ["file", "text", "sheet"];

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  kinds: {
    marginInlineStart: `calc(${tokens.spacingHorizontalS} * -1)`,
    columnGap: tokens.spacingHorizontalXS,
    flexWrap: "wrap",
  },
  check: { marginInlineStart: `calc(${tokens.spacingHorizontalS} * -1)` },
  area: { "& textarea": { maxHeight: "280px" } },
});

interface SourceInputProps {
  readonly proof: Proof;
  /** Names of the sheets that can be read. */
  readonly sheets: readonly string[];
  readonly busy: boolean;
}

/** What is proof-read, and whether the registers are looked at too. */
export function SourceInput({ proof, sheets, busy }: SourceInputProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useProofText();
  const { state, registers, change, read } = proof;
  return (
    <div className={styles.panel}>
      <RadioGroup
        className={styles.kinds}
        layout="horizontal"
        aria-label={text("source")}
        value={state.kind}
        onChange={(_event, data) => change({ kind: data.value as SourceKind })}
      >
        {KINDS.map((kind) => (
          <Radio key={kind} value={kind} label={text(`source_${kind}`)} />
        ))}
      </RadioGroup>
      {state.kind === "file" && !state.result && (
        <span className={list.quiet}>{text("fileHint")}</span>
      )}
      {state.kind === "text" && (
        <Textarea
          className={styles.area}
          rows={state.result ? 3 : 7}
          resize="vertical"
          aria-label={text("pasted")}
          placeholder={text("pasteHint")}
          value={state.text}
          onChange={(_event, data) => change({ text: data.value })}
        />
      )}
      {state.kind === "sheet" && (
        <Select
          aria-label={text("sheetChoice")}
          value={state.sheet}
          onChange={(_event, data) => change({ sheet: data.value })}
        >
          <option value="">{text("currentSheet")}</option>
          {sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </Select>
      )}
      {registers && (
        <Checkbox
          className={styles.check}
          label={text("against")}
          checked={state.against}
          disabled={busy}
          onChange={(_event, data) => {
            const against = data.checked === true;
            change({ against });
            if (state.result) void read(state.result.source, against);
          }}
        />
      )}
    </div>
  );
}
