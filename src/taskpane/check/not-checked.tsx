import { makeStyles, tokens } from "@fluentui/react-components";
import { ruleTitle } from "../../core/messages/rule-titles";
import type { NotChecked } from "../../core/rules/check-book";
import { useListStyles } from "../shell/list-styles";
import { useLocale, useText } from "../shell/text";

const useStyles = makeStyles({
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
  needs: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
});

/** Rules that could not be checked, by what they need: said in one quiet line that unfolds. */
export function NotCheckedLine({ rules }: { rules: readonly NotChecked[] }) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useText();
  const locale = useLocale();
  if (rules.length === 0) return null;
  const needs = new Map<string, string[]>();
  for (const { needs: need, rule, type } of rules) {
    const named = text("ruleNamed", { rule, title: ruleTitle(type, locale) ?? type });
    needs.set(need, [...(needs.get(need) ?? []), named]);
  }
  return (
    <details className={list.quiet}>
      <summary className={styles.summary}>
        {text("notChecked", {
          n: rules.length,
          needs: [...needs.keys()].join(text("clauseSeparator")),
        })}
      </summary>
      <ul className={styles.needs}>
        {[...needs].map(([need, named]) => (
          <li key={need}>
            {need}
            {text("colon")}
            {named.join(text("listSeparator"))}
          </li>
        ))}
      </ul>
    </details>
  );
}
