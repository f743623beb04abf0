import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RolledOver } from "../../commands/roll-over";
import type { Years } from "../../commands/years";
import { rollOverMessages } from "../../core/messages/roll-over";
import { render } from "../../core/messages/message";
import { useListStyles } from "../shell/list-styles";
import { useLocale } from "../shell/text";
import type { Pane } from "../shell/use-pane";
import { useYearsText } from "./years-text";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  year: { width: "96px", minWidth: 0, "& input": { minWidth: 0 } },
  row: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
  },
  name: { overflowWrap: "anywhere" },
  note: { margin: 0 },
});

interface RollOverSectionProps {
  readonly pane: Pane;
  readonly years: Years;
  readonly busy: boolean;
}

/** 结转: the workbook of a new year, saved as a file of its own. */
export function RollOverSection({ pane, years, busy }: RollOverSectionProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useYearsText();
  const locale = useLocale();
  const [typed, setTyped] = useState<string | undefined>();
  const [rolled, setRolled] = useState<RolledOver | undefined>();
  const value = typed ?? (years.year === undefined ? "" : String(years.year + 1));
  const year = Number(value);
  const sound = /^20\d\d$/.test(value) && year > (years.year ?? 2000);
  const roll = async (): Promise<void> => {
    setRolled(
      await pane.years.rollOver(year, {
        source: text("sourceName", { year: years.year ?? year - 1 }),
        fileName: (title) => text("fileName", { title }),
        done: (name) => text("saved", { name }),
      })
    );
  };
  return (
    <section className={styles.section} aria-label={text("rollTitle")}>
      <h2 className={list.heading}>{text("rollTitle")}</h2>
      <p className={styles.text}>{text("rollText")}</p>
      <div className={styles.line}>
        <Field
          label={text("newYear")}
          validationState={sound || value === "" ? "none" : "error"}
          validationMessage={
            sound || value === "" ? undefined : text("badYear", { year: years.year ?? 2000 })
          }
        >
          <Input
            className={styles.year}
            inputMode="numeric"
            value={value}
            onChange={(_event, data) => setTyped(data.value.trim())}
          />
        </Field>
        <Button disabledFocusable={busy || !sound} onClick={() => void roll()}>
          {text("roll")}
        </Button>
      </div>
      {rolled && (
        <>
          <span role="status" className={styles.name}>
            {text("saved", { name: text("fileName", { title: rolled.title }) })}
          </span>
          <ul className={list.frame} aria-label={text("list")}>
            {rolled.registers.map(({ sheet, text: said, moved }, at) => (
              <li key={`${at}${moved ? "+" : ""}`} className={list.item}>
                <div className={styles.row}>
                  <span className={styles.name}>{sheet}</span>
                  <span className={list.quiet}>{said}</span>
                </div>
              </li>
            ))}
          </ul>
          {[
            ...rolled.notes,
            render(rollOverMessages.schemeNote, locale, { scheme: years.scheme }),
          ].map((note) => (
            <p key={note} className={`${styles.note} ${list.quiet}`}>
              {note}
            </p>
          ))}
        </>
      )}
    </section>
  );
}
