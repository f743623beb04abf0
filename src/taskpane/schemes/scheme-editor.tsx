import { Button, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useId, useMemo, useState } from "react";
import { render, type Locale } from "../../core/messages/message";
import { schemeSectionMessages } from "../../core/messages/scheme-fields";
import type { RuleSetting } from "../../core/rules/rule-heads";
import { draftProblems, withValue, type SchemeDraft } from "../../core/schemes/draft";
import { schemeSections, type SchemeSectionId } from "../../core/schemes/fields";
import { parseScheme } from "../../core/schemes/parse-scheme";
import type { Scheme } from "../../core/schemes/scheme";
import { unitName } from "../../core/schemes/scheme-sentence";
import { weightDesignOf, weightDesigns } from "../../core/schemes/weight-designs";
import { useLocale } from "../shell/text";
import { DraftProvider, useField } from "./field-context";
import { FieldInput } from "./field-input";
import { FormSection } from "./form-section";
import { ProblemText } from "./problem-text";
import { RulesInput } from "./rules-input";
import { SchemePreview } from "./scheme-preview";
import { useFormStyles } from "./styles";
import { useSchemeText } from "./texts";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", minWidth: 0, paddingInlineStart: 0 },
  foot: {
    position: "sticky",
    insetBlockEnd: `calc(-1 * ${tokens.spacingVerticalL})`,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalSNudge,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { minWidth: 0, flexGrow: 1 },
});

interface SchemeEditorProps {
  /** The scheme as it is kept. */
  readonly scheme: Scheme;
  readonly draft: SchemeDraft;
  readonly readOnly: boolean;
  readonly busy: boolean;
  /** Names that other schemes have. */
  readonly taken: readonly string[];
  loadRules(): Promise<readonly RuleSetting[]>;
  onDraft(draft: SchemeDraft): void;
  onSave(scheme: Scheme): void;
  onDiscard(): void;
  onDuplicate(): void;
  onBack(): void;
}

/** The form of one scheme, section by section, drawn from the description of its settings. */
export function SchemeEditor(props: SchemeEditorProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const locale = useLocale();
  const text = useSchemeText();
  const [open, setOpen] = useState<SchemeSectionId | undefined>("grades");
  const { scheme, draft, readOnly, taken, onDraft } = props;
  const problems = useMemo(
    () => (readOnly ? [] : draftProblems(draft, taken, locale)),
    [draft, taken, locale, readOnly]
  );
  const parsed = useMemo(() => parseScheme(draft), [draft]);
  const sound = "scheme" in parsed ? parsed.scheme : undefined;
  const changed = draft !== scheme;
  const context = useMemo(
    () => ({
      draft,
      problems,
      readOnly,
      set: (path: string, value: unknown) => onDraft(withValue(draft, path, value)),
    }),
    [draft, problems, readOnly, onDraft]
  );
  return (
    <DraftProvider value={context}>
      <div className={form.column}>
        <Button
          className={styles.back}
          appearance="transparent"
          size="small"
          icon={<ArrowLeft16Regular />}
          onClick={props.onBack}
        >
          {text("back")}
        </Button>
        {readOnly ? (
          <>
            <span className={form.group}>{scheme.name}</span>
            <p className={form.quiet}>{text("readOnly")}</p>
            <div className={form.actions}>
              <Button
                className={form.button}
                appearance="primary"
                disabledFocusable={props.busy}
                onClick={props.onDuplicate}
              >
                {text("duplicateToEdit")}
              </Button>
            </div>
          </>
        ) : (
          <NameInput />
        )}
        <SchemePreview scheme={sound} />
        <div>
          {schemeSections.map(({ id, fields }) => {
            const wrong = problems.filter(({ section }) => section === id).length;
            return (
              <FormSection
                key={id}
                title={render(schemeSectionMessages[id], locale)}
                open={open === id}
                wrong={wrong > 0}
                summary={
                  wrong > 0 ? text("problemsIn", { n: wrong }) : summaryOf(id, draft, locale)
                }
                onToggle={() => setOpen(open === id ? undefined : id)}
              >
                {id === "weights" && <DesignInput />}
                {id === "rules" && <RulesInput loadRules={props.loadRules} />}
                {fields.map((field) => (
                  <FieldInput key={field.path} field={field} />
                ))}
                <SectionProblem section={id} />
              </FormSection>
            );
          })}
        </div>
        {!readOnly && (
          <div className={styles.foot}>
            <Button
              className={form.button}
              appearance="primary"
              disabledFocusable={props.busy || !changed || problems.length > 0}
              onClick={() => sound && props.onSave(sound)}
            >
              {text("save")}
            </Button>
            <Button
              className={form.button}
              disabledFocusable={props.busy || !changed}
              onClick={props.onDiscard}
            >
              {text("discard")}
            </Button>
            <span className={form.quiet} role="status">
              {problems.length > 0
                ? text("problems", { n: problems.length })
                : changed
                  ? text("unsaved")
                  : ""}
            </span>
          </div>
        )}
      </div>
    </DraftProvider>
  );
}

function NameInput() {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useSchemeText();
  const id = useId();
  const { value, problem, change } = useField("name");
  return (
    <div className={form.field}>
      <label className={form.label} htmlFor={id}>
        {text("name")}
      </label>
      <Input
        id={id}
        className={styles.name}
        value={String(value)}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(_event, data) => change(data.value)}
      />
      <ProblemText id={`${id}-problem`}>{problem}</ProblemText>
    </div>
  );
}

/** Designs in common use; figures that follow none are the bureau's own. */
function DesignInput() {
  const form = useFormStyles();
  const text = useSchemeText();
  const id = useId();
  const { value, readOnly, change } = useField("weights");
  const design = weightDesignOf(value as Scheme["weights"]);
  return (
    <div className={form.line}>
      <label className={form.label} htmlFor={id}>
        {text("design")}
      </label>
      <Select
        id={id}
        className={form.choice}
        size="small"
        disabled={readOnly}
        value={design?.id ?? ""}
        onChange={(_event, data) => {
          const next = weightDesigns.find((each) => each.id === data.value);
          if (next) change(next.weights);
        }}
      >
        {!design && <option value="">{text("designOwn")}</option>}
        {weightDesigns.map((each) => (
          <option key={each.id} value={each.id}>
            {each.id}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** What is wrong between fields of a section that have no common field of their own. */
function SectionProblem({ section }: { section: SchemeSectionId }) {
  const id = useId();
  const group = GROUPS[section];
  const problems = group?.map((path) => path) ?? [];
  return (
    <>
      {problems.map((path) => (
        <GroupProblem key={path} id={`${id}-${path}`} path={path} />
      ))}
    </>
  );
}

function GroupProblem({ id, path }: { id: string; path: string }) {
  const { problem } = useField(path);
  return <ProblemText id={id}>{problem}</ProblemText>;
}

/** Groups of fields that can only be wrong together. */
const GROUPS: Partial<Record<SchemeSectionId, readonly string[]>> = {
  weights: ["weights"],
  scoring: ["tiers"],
  monitoring: ["monitoring.indicator", "monitoring.budget"],
  limits: ["limits.name", "limits.indicators", "limits.satisfactionPercent"],
};

/** A few words about a section that is closed. */
function summaryOf(section: SchemeSectionId, draft: SchemeDraft, locale: Locale): string {
  const scheme = draft as unknown as Scheme;
  switch (section) {
    case "grades":
      return scheme.grades.map(({ label, from }) => `${label} ${from}`).join("  ");
    case "weights":
      return (
        weightDesignOf(scheme.weights)?.id ??
        `${scheme.weights.execution}+${scheme.weights.indicators}`
      );
    case "monitoring":
      return `${scheme.monitoring.cutOffMonth} ${unitName("month", locale)}`;
    case "rules":
      return Object.keys(scheme.rules).length === 0 ? "" : String(Object.keys(scheme.rules).length);
    default:
      return "";
  }
}
