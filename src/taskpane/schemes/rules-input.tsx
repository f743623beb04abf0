import { Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import type { RuleSetting } from "../../core/rules/rule-heads";
import { ruleTitle } from "../../core/messages/rule-titles";
import { useLocale, useText } from "../shell/text";
import { useField } from "./field-context";
import { useFormStyles } from "./styles";
import { useSchemeText } from "./texts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  rule: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  id: {
    flexShrink: 0,
    width: "30px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  changed: { fontWeight: tokens.fontWeightSemibold },
  severity: { flexShrink: 0, width: "124px", minWidth: 0, "& select": { minWidth: 0 } },
});

const SEVERITIES = ["error", "warning", "hint"] as const;

interface RulesInputProps {
  loadRules(): Promise<readonly RuleSetting[]>;
}

/** All rules of the catalogue: leave as they are, switch off, or weigh otherwise. */
export function RulesInput({ loadRules }: RulesInputProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const locale = useLocale();
  const text = useSchemeText();
  const pane = useText();
  const id = useId();
  const { value, readOnly, change } = useField("rules");
  const [rules, setRules] = useState<readonly RuleSetting[]>([]);
  const [sought, setSought] = useState("");
  useEffect(() => {
    let here = true;
    void loadRules().then((loaded) => here && setRules(loaded));
    return () => {
      here = false;
    };
  }, [loadRules]);

  const settings = (value ?? {}) as Readonly<Record<string, string>>;
  const titleOf = (rule: RuleSetting) => ruleTitle(rule.type, locale) ?? rule.type;
  const wanted = sought.trim().toLowerCase();
  const shown = rules.filter(
    (rule) =>
      rule.id.toLowerCase().startsWith(wanted) || titleOf(rule).toLowerCase().includes(wanted)
  );
  return (
    <div className={form.field}>
      <Input
        size="small"
        type="search"
        aria-label={text("searchRules")}
        placeholder={text("searchRules")}
        value={sought}
        onChange={(_event, data) => setSought(data.value)}
      />
      <p className={form.quiet} role="status">
        {shown.length === 0 && rules.length > 0
          ? text("noRules")
          : text("rulesShown", { n: shown.length, changed: Object.keys(settings).length })}
      </p>
      <ul className={styles.list}>
        {shown.map((rule) => {
          const setting = settings[rule.id];
          const labelId = `${id}-${rule.id}`;
          return (
            <li key={rule.id} className={styles.rule}>
              <span className={styles.id}>{rule.id}</span>
              <span
                id={labelId}
                className={`${styles.title} ${setting === undefined ? "" : styles.changed}`}
              >
                {titleOf(rule)}
              </span>
              <Select
                className={styles.severity}
                size="small"
                aria-labelledby={labelId}
                disabled={readOnly}
                value={setting ?? ""}
                onChange={(_event, data) => {
                  const { [rule.id]: _before, ...others } = settings;
                  change(data.value === "" ? others : { ...others, [rule.id]: data.value });
                }}
              >
                <option value="">
                  {text("ruleDefault", { severity: pane(`severity_${rule.severity}`) })}
                </option>
                <option value="off">{text("ruleOff")}</option>
                {SEVERITIES.map((severity) => (
                  <option key={severity} value={severity}>
                    {pane(`severity_${severity}`)}
                  </option>
                ))}
              </Select>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
