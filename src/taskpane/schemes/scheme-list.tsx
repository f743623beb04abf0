import { Button, Radio, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Scheme } from "../../core/schemes/scheme";
import { useListStyles } from "../shell/list-styles";
import { useFormStyles } from "./styles";
import { useSchemeText, type SchemeText } from "./texts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
  },
  text: { flexGrow: 1, minWidth: 0, paddingTop: tokens.spacingVerticalSNudge, cursor: "pointer" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  button: { flexShrink: 0, minWidth: 0, marginTop: tokens.spacingVerticalXS },
});

export interface ListedScheme {
  readonly scheme: Scheme;
  readonly builtIn: boolean;
  /** A draft of it was not kept yet. */
  readonly unsaved: boolean;
}

interface SchemeListProps {
  readonly schemes: readonly ListedScheme[];
  readonly chosen: string;
  readonly busy: boolean;
  onChoose(name: string): void;
  onOpen(name: string): void;
}

/** All schemes; the one that counts is chosen by mouse or arrow keys. */
export function SchemeList({ schemes, chosen, busy, onChoose, onOpen }: SchemeListProps) {
  const styles = useStyles();
  const list = useListStyles();
  const form = useFormStyles();
  const text = useSchemeText();
  const id = useId();
  return (
    <ul className={list.frame} role="radiogroup" aria-label={text("choose")}>
      {schemes.map(({ scheme, builtIn, unsaved }, at) => {
        const key = `${id}-${at}`;
        return (
          <li key={scheme.name} className={`${list.item} ${styles.row}`} role="presentation">
            <Radio
              id={key}
              name={id}
              value={scheme.name}
              aria-label={scheme.name}
              aria-describedby={`${key}-about`}
              checked={scheme.name === chosen}
              disabled={busy}
              onChange={() => onChoose(scheme.name)}
            />
            <label className={styles.text} htmlFor={key}>
              <span className={styles.name}>{scheme.name}</span>
              <span className={form.quiet}>
                {" "}
                {text(builtIn ? "builtIn" : "own")}
                {unsaved && ` · ${text("unsaved")}`}
              </span>
              <p className={form.quiet} id={`${key}-about`}>
                {summary(scheme, text)}
              </p>
            </label>
            <Button
              className={styles.button}
              size="small"
              appearance="subtle"
              aria-label={text(builtIn ? "viewNamed" : "editNamed", { name: scheme.name })}
              onClick={() => onOpen(scheme.name)}
            >
              {text(builtIn ? "view" : "edit")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function summary(scheme: Scheme, text: SchemeText): string {
  return text("summary", {
    bands: scheme.grades.map(({ label, from }) => `${label} ${from}`).join(" "),
    execution: scheme.weights.execution,
    indicators: scheme.weights.indicators,
    month: scheme.monitoring.cutOffMonth,
  });
}
