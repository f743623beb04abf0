import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { CollectedFile } from "../../core/collection/collect";
import type { Severity } from "../../core/rules/issue";
import { SeverityMark } from "../shell/severity-mark";
import { useCollectText } from "./collect-text";

export type Status = CollectedFile["status"];

/** What became of a file, worst last to be looked at first. */
export const STATUSES: readonly Status[] = [
  "returned",
  "damaged",
  "foreign",
  "duplicate",
  "warnings",
  "accepted",
];

const SEVERITIES: Readonly<Record<Exclude<Status, "accepted">, Severity>> = {
  returned: "error",
  damaged: "error",
  foreign: "hint",
  duplicate: "hint",
  warnings: "warning",
};

const useStyles = makeStyles({
  good: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    flexShrink: 0,
  },
});

/** What became of a file as icon, word and colour; with a count for the filter. */
export function StatusMark({ status, count }: { status: Status; count?: number }) {
  const styles = useStyles();
  const text = useCollectText();
  const word = text(`status_${status}`);
  const label = count === undefined ? word : text("count", { label: word, n: count });
  if (status !== "accepted") return <SeverityMark severity={SEVERITIES[status]} label={label} />;
  return (
    <span className={styles.good}>
      <CheckmarkCircle16Regular aria-hidden />
      {label}
    </span>
  );
}
