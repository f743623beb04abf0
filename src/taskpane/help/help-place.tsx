import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Place } from "../../commands/place-request";
import { placeNames } from "../place-names";
import type { PlaceProps } from "../places";
import { isRegister, type Known } from "../shell/known-forms";
import { useText } from "../shell/text";
import type { HelpMessage } from "../../core/messages/help";
import { guides, keys } from "./guides";
import { useHelpText } from "./help-text";
import { VERSION } from "./versions";
import { VersionsBlock } from "./versions-block";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  start: { alignSelf: "flex-start" },
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
  },
  link: { marginInlineEnd: tokens.spacingHorizontalSNudge, whiteSpace: "nowrap" },
  keys: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "baseline",
    "& dd": { margin: 0, color: tokens.colorNeutralForeground2 },
  },
  key: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    marginInlineEnd: tokens.spacingHorizontalXXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** 帮助: where to begin, the work of each user in steps, keys, where the data are, versions. */
export default function HelpPlace({ pane }: PlaceProps) {
  const styles = useStyles();
  const text = useHelpText();
  const names = useText();
  const nameOf = (place: Place): string => names(placeNames[place]);
  const begin = startOf(pane.state.known);
  return (
    <div className={styles.place}>
      <Section title={text("startTitle")}>
        <p className={styles.text}>{text(begin.text)}</p>
        <Button
          className={styles.start}
          appearance="primary"
          onClick={() => pane.open(begin.place)}
        >
          {text("openPlace", { place: nameOf(begin.place) })}
        </Button>
      </Section>
      {guides.map(({ title, steps }) => (
        <Section key={title} title={text(title)}>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step.text}>
                {step.place && (
                  <Link className={styles.link} onClick={() => pane.open(step.place as Place)}>
                    {nameOf(step.place)}
                  </Link>
                )}
                {text(step.text)}
              </li>
            ))}
          </ol>
        </Section>
      ))}
      <Section title={text("keysTitle")}>
        <dl className={styles.keys}>
          {keys.map((entry) => (
            <KeyRow key={entry.text} names={entry.keys} text={text(entry.text)} />
          ))}
        </dl>
      </Section>
      <Section title={text("dataTitle")}>
        <ul className={styles.steps}>
          {DATA.map((key) => (
            <li key={key}>{text(key)}</li>
          ))}
        </ul>
      </Section>
      <Section title={text("troubleTitle")}>
        <p className={styles.text}>{text("troubleText")}</p>
        <VersionsBlock />
        <p className={styles.quiet}>{text("version", { version: VERSION })}</p>
      </Section>
    </div>
  );
}

const DATA: readonly HelpMessage[] = ["dataLocal", "dataWritten", "dataKept", "dataUndo"];

function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

function KeyRow({ names, text }: { names: readonly string[]; text: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        {names.map((name) => (
          <kbd key={name} className={styles.key}>
            {name}
          </kbd>
        ))}
      </dt>
      <dd>{text}</dd>
    </>
  );
}

/** What the opened workbook is for. */
function startOf(known: Known | undefined): { text: HelpMessage; place: Place } {
  const forms = known?.forms ?? [];
  if (forms.length === 0) return { text: "startNothing", place: "check" };
  return forms.every(isRegister)
    ? { text: "startRegisters", place: "report" }
    : { text: "startForm", place: "check" };
}
