import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { nationalScheme } from "../../core/schemes/national";
import { builtInSchemes, schemeByName } from "../../core/schemes/registry";
import type { Scheme } from "../../core/schemes/scheme";
import { schemeSentence } from "../../core/schemes/scheme-sentence";
import {
  freeName,
  withChosen,
  withScheme,
  withoutScheme,
  type StoredSchemes,
  type WorkbookSchemes,
} from "../../core/schemes/stored-schemes";
import type { SchemeDraft } from "../../core/schemes/draft";
import type { PlaceProps } from "../places";
import { useLocale, useText } from "../shell/text";
import { SchemeEditor } from "./scheme-editor";
import { SchemeList } from "./scheme-list";
import { ExportPanel, ImportPanel } from "./scheme-transfer";
import { useFormStyles } from "./styles";
import { useSchemeText } from "./texts";

/** What the place keeps while another one is open: drafts by name of the scheme, and which is open. */
interface Kept {
  readonly drafts: ReadonlyMap<string, SchemeDraft>;
  readonly open: string | undefined;
}
const KEPT = "schemes";

/** A change that can be taken back, and what it was. */
interface Step {
  readonly said: string;
  readonly before: StoredSchemes;
}

/** 方案: the schemes of the workbook; choose, change, hand on. */
export default function SchemesPlace({ pane }: PlaceProps) {
  const form = useFormStyles();
  const locale = useLocale();
  const shell = useText();
  const text = useSchemeText();
  const [schemes, setSchemes] = useState<WorkbookSchemes | undefined>();
  const [panel, setPanel] = useState<"import" | "export" | undefined>();
  const [step, setStep] = useState<Step | undefined>();
  const [kept, setKept] = useState<Kept>(
    () => (pane.keepsakes.get(KEPT) as Kept | undefined) ?? { drafts: new Map(), open: undefined }
  );
  const { readSchemes, keepsakes } = pane;
  useEffect(() => {
    keepsakes.set(KEPT, kept);
  }, [kept, keepsakes]);
  useEffect(() => {
    let here = true;
    void readSchemes().then((read) => here && read && setSchemes(read));
    return () => {
      here = false;
    };
  }, [readSchemes]);

  const change = useCallback(
    async (alter: (now: StoredSchemes) => StoredSchemes, said: string, replace = false) => {
      let before: StoredSchemes | undefined;
      const next = await pane.changeSchemes(
        (now) => {
          before = now;
          return alter(now);
        },
        said,
        { replaceUnreadable: replace }
      );
      if (!next) return false;
      setSchemes(next);
      setStep(before && { said, before });
      return true;
    },
    [pane]
  );
  const drop = (name: string): void =>
    setKept((now) => {
      const drafts = new Map(now.drafts);
      drafts.delete(name);
      return { ...now, drafts };
    });
  const show = (name: string | undefined): void => {
    setPanel(undefined);
    setKept((now) => ({ ...now, open: name }));
  };

  if (!schemes) return <p className={form.quiet}>{shell("loadingPlace")}</p>;
  const busy = pane.state.job !== undefined;
  const { own } = schemes;
  const opened = kept.open === undefined ? undefined : schemeByName(kept.open, own);
  const isOwn = (name: string): boolean => own.some((scheme) => scheme.name === name);

  const duplicate = async (scheme: Scheme): Promise<void> => {
    const copy = { ...scheme, name: freeName(scheme.name, own) };
    if (await change((now) => withScheme(now, copy), text("saved", { name: copy.name }))) {
      show(copy.name);
    }
  };
  const save = async (scheme: Scheme, former: string): Promise<void> => {
    const said = text("saved", { name: scheme.name });
    if (await change((now) => withScheme(now, scheme, former), said)) {
      drop(former);
      show(scheme.name);
    }
  };
  const stepBar = step && (
    <MessageBar intent="success" layout="singleline">
      <MessageBarBody>{step.said}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() =>
            void change(() => step.before, text("takenBack")).then(() => setStep(undefined))
          }
        >
          {text("takeBack")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );

  if (opened) {
    const { name } = opened;
    const taken = [...builtInSchemes, ...own].map((each) => each.name);
    return (
      <div className={form.column}>
        {stepBar}
        <SchemeEditor
          key={name}
          scheme={opened}
          draft={kept.drafts.get(name) ?? opened}
          readOnly={!isOwn(name)}
          busy={busy}
          taken={taken.filter((each) => each !== name)}
          loadRules={pane.listRules}
          onDraft={(draft) => {
            setStep(undefined);
            setKept((now) => ({ ...now, drafts: new Map(now.drafts).set(name, draft) }));
          }}
          onSave={(scheme) => void save(scheme, name)}
          onDiscard={() => drop(name)}
          onDuplicate={() => void duplicate(opened)}
          onBack={() => show(undefined)}
        />
      </div>
    );
  }

  const chosen = schemes.scheme;
  return (
    <div className={form.column}>
      <p className={form.quiet}>{text("hint")}</p>
      {schemes.status !== "read" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {text(schemes.status === "newer" ? "newer" : "unreadable")}
          </MessageBarBody>
          {schemes.status === "damaged" && (
            <MessageBarActions>
              <Button
                size="small"
                onClick={() =>
                  void change((now) => now, text("saved", { name: nationalScheme.name }), true)
                }
              >
                {text("replaceUnreadable")}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {schemes.missing !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text("missing", { name: schemes.missing })}</MessageBarBody>
        </MessageBar>
      )}
      {schemes.broken.map((broken, at) => (
        <MessageBar key={at} intent="warning" layout="multiline">
          <MessageBarBody>
            {text("brokenScheme", { name: broken.name, reason: schemeSentence(broken, locale) })}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() =>
                void change(
                  (now) => withoutScheme(now, broken.name),
                  text("removed", { name: broken.name })
                )
              }
            >
              {text("remove")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
      {stepBar}
      <SchemeList
        schemes={[
          ...own.map((scheme) => ({ scheme, builtIn: false })),
          ...builtInSchemes
            .filter(({ name }) => !isOwn(name))
            .map((scheme) => ({ scheme, builtIn: true })),
        ].map((each) => ({ ...each, unsaved: kept.drafts.has(each.scheme.name) }))}
        chosen={chosen.name}
        busy={busy}
        onChoose={(name) => void change((now) => withChosen(now, name), text("chosen", { name }))}
        onOpen={show}
      />
      <div className={form.actions}>
        <Button
          className={form.button}
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void duplicate(chosen)}
        >
          {text("duplicateToEdit")}
        </Button>
        <Button className={form.button} onClick={() => setPanel("import")}>
          {text("importScheme")}
        </Button>
        <Button className={form.button} onClick={() => setPanel("export")}>
          {text("exportScheme")}
        </Button>
        {isOwn(chosen.name) && (
          <Button
            className={form.button}
            disabledFocusable={busy}
            onClick={() =>
              void change(
                (now) => withoutScheme(now, chosen.name),
                text("removed", { name: chosen.name })
              ).then(() => drop(chosen.name))
            }
          >
            {text("remove")}
          </Button>
        )}
      </div>
      {panel === "export" && <ExportPanel scheme={chosen} onClose={() => setPanel(undefined)} />}
      {panel === "import" && (
        <ImportPanel
          onClose={() => setPanel(undefined)}
          onImport={(scheme) => {
            const named = { ...scheme, name: freeName(scheme.name, own) };
            void change(
              (now) => withScheme(now, named),
              text("imported", { name: named.name })
            ).then((done) => done && setPanel(undefined));
          }}
        />
      )}
    </div>
  );
}
