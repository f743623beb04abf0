import { Button, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { ruleTitle } from "../../core/messages/rule-titles";
import type { Issue } from "../../core/rules/issue";
import { useListStyles } from "../shell/list-styles";
import { useLocale, useText } from "../shell/text";
import { rulesFound, sheetsFound, type Choice } from "./found-choices";
import { isFiltering } from "./issue-filter";
import type { IssueListView } from "./use-issue-list";

const useStyles = makeStyles({
  filter: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", gap: tokens.spacingHorizontalXS },
  field: { flex: "1 1 0", minWidth: 0, "& select, & input": { minWidth: 0, width: "100%" } },
  shown: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "24px",
  },
});

/** Rule, sheet and words in one line; below it, while they leave something out, how much is listed. */
export function FilterRow({ view, issues }: { view: IssueListView; issues: readonly Issue[] }) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useText();
  const locale = useLocale();
  const rules = useMemo(() => rulesFound(issues, locale), [issues, locale]);
  const sheets = useMemo(() => sheetsFound(issues), [issues]);
  const { filter, setFilter } = view;
  return (
    <div className={styles.filter} role="search" aria-label={text("filter")}>
      <div className={styles.row}>
        <Choose
          label={text("filterRule")}
          all={text("allRules")}
          value={filter.type}
          choices={rules}
          onChoose={(type) => setFilter({ type })}
        />
        {(sheets.length > 1 || filter.sheet !== "") && (
          <Choose
            label={text("filterSheet")}
            all={text("allSheets")}
            value={filter.sheet}
            choices={sheets}
            onChoose={(sheet) => setFilter({ sheet })}
          />
        )}
        <Input
          className={styles.field}
          size="small"
          type="search"
          aria-label={text("filterWords")}
          placeholder={text("filterWords")}
          value={filter.words}
          onChange={(_event, { value }) =>
            setFilter({ words: value, titleOf: (type) => ruleTitle(type, locale) })
          }
        />
      </div>
      {isFiltering(filter) && (
        <div className={styles.shown}>
          <span className={list.quiet} role="status">
            {text("shownOf", { n: view.entries.length, all: issues.length })}
          </span>
          <Button size="small" appearance="subtle" onClick={view.clearFilter}>
            {text("clearFilter")}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  onChoose(value: string): void;
}

function Choose({ label, all, value, choices, onChoose }: ChooseProps) {
  const styles = useStyles();
  const text = useText();
  // What was chosen stays in the list when a re-check finds it no more.
  const gone = value !== "" && !choices.some((choice) => choice.value === value);
  return (
    <Select
      className={styles.field}
      size="small"
      aria-label={label}
      value={value}
      onChange={(_event, data) => onChoose(data.value)}
    >
      <option value="">{all}</option>
      {gone && <option value={value}>{value}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {text("choiceCount", { label: choice.label, n: choice.count })}
        </option>
      ))}
    </Select>
  );
}
