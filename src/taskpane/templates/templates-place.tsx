import {
  Button,
  Field,
  Input,
  Select,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { MadeFile } from "../../commands/archive";
import type { TemplateOffer, TemplateOffers } from "../../commands/pack";
import type { PlaceProps } from "../places";
import { CommandBar } from "../shell/command-bar";
import { useListStyles } from "../shell/list-styles";
import { useText } from "../shell/text";
import type { Pane } from "../shell/use-pane";
import { useTemplatesText } from "./templates-text";

/** Names of units that are listed; the rest is counted. */
const MOST_NAMES = 6;
const SELF_EVALUATION = "self-eval";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  year: { width: "96px", minWidth: 0, "& input": { minWidth: 0 } },
  day: { flexGrow: 1, minWidth: "150px" },
  date: { minWidth: 0, "& input": { minWidth: 0 } },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalSNudge },
});

/** 模板: a blank form, or a workbook for every unit of the registers, in the chosen scheme. */
export default function TemplatesPlace({ pane }: PlaceProps) {
  const styles = useStyles();
  const text = useTemplatesText();
  const common = useText();
  const offers = useOffers(pane);
  const [chosen, setChosen] = useState(SELF_EVALUATION);
  const [year, setYear] = useState<string>();
  const [day, setDay] = useState<string>();
  const [said, setSaid] = useState("");
  if (!offers) return <Spinner size="small" label={common("planning")} />;
  const offer = offers.templates.find(({ id }) => id === chosen) ?? offers.templates[0]!;
  const written = year ?? String(offers.year);
  const deadline = day ?? offers.deadline;
  const sound = /^20\d\d$/.test(written);
  const busy = pane.state.job !== undefined;
  const make = async (what: "pack" | "blank"): Promise<void> => {
    setSaid("");
    const done = ({ name, files }: MadeFile): string =>
      what === "pack" ? text("savedPack", { name, n: files }) : text("savedBlank", { name });
    const request = { template: offer.id, year: Number(written), deadline };
    const file = await pane.templates.make(what, request, done);
    if (file) setSaid(done(file));
  };
  const blank = { label: text("blank"), disabled: !sound, onRun: () => void make("blank") };
  return (
    <div className={styles.place}>
      <Field label={text("template")} hint={text(offer.per === "unit" ? "perUnit" : "perProject")}>
        <Select value={offer.id} onChange={(_event, data) => setChosen(data.value)}>
          {offers.templates.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.line}>
        <Field
          label={text("year")}
          validationState={sound ? "none" : "error"}
          validationMessage={sound ? undefined : text("badYear")}
        >
          <Input
            className={styles.year}
            inputMode="numeric"
            value={written}
            onChange={(_event, data) => setYear(data.value.trim())}
          />
        </Field>
        <Field className={styles.day} label={text("deadline")}>
          <Input type="date" value={deadline} onChange={(_event, data) => setDay(data.value)} />
        </Field>
      </div>
      {offer.files > 0 ? (
        <CommandBar
          label={text("pack")}
          busy={busy || !sound}
          more={blank}
          onRun={() => void make("pack")}
        />
      ) : (
        <CommandBar label={blank.label} busy={busy || !sound} onRun={blank.onRun} />
      )}
      {said !== "" && <p className={styles.text}>{said}</p>}
      <WhatGoesOut pane={pane} offers={offers} offer={offer} />
    </div>
  );
}

interface WhatGoesOutProps {
  readonly pane: Pane;
  readonly offers: TemplateOffers;
  readonly offer: TemplateOffer;
}

/** What the pack will hold, before it is made; without units what is needed for one. */
function WhatGoesOut({ pane, offers, offer }: WhatGoesOutProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useTemplatesText();
  const { files, forms, without } = offer;
  const named = without.slice(0, MOST_NAMES).join(text("separator"));
  const names = without.length > MOST_NAMES ? text("andMore", { names: named }) : named;
  const reason = offers.units === 0 ? "noUnits" : "noProjects";
  return (
    <section className={styles.stack}>
      {files > 0 ? (
        <p className={styles.text}>{text("will", { files, forms })}</p>
      ) : (
        <>
          <span className={styles.strong}>{text("noUnitsTitle")}</span>
          <p className={styles.text}>{text(reason)}</p>
          <div>
            <Button onClick={() => pane.open("registers")}>{text("openRegisters")}</Button>
          </div>
        </>
      )}
      {files > 0 && without.length > 0 && (
        <p className={styles.text}>{text("without", { n: without.length, names })}</p>
      )}
      <span className={list.quiet}>{text("scheme", { scheme: offers.scheme })}</span>
    </section>
  );
}

/** Read when the place opens and after each change. */
function useOffers(pane: Pane): TemplateOffers | undefined {
  const [offers, setOffers] = useState<TemplateOffers>();
  const { read } = pane.templates;
  const { revision } = pane.state;
  useEffect(() => {
    let left = false;
    void read().then((found) => {
      if (!left && found) setOffers(found);
    });
    return () => {
      left = true;
    };
  }, [read, revision]);
  return offers;
}
