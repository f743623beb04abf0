import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks the parts of the form share. */
export const useFormStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  /** Label to the left, input to the right, what is wrong below both. */
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  label: { color: tokens.colorNeutralForeground1, lineHeight: tokens.lineHeightBase200 },
  group: { fontWeight: tokens.fontWeightSemibold },
  number: {
    flexShrink: 0,
    minWidth: 0,
    width: "104px",
    "& input": { textAlign: "end", fontVariantNumeric: "tabular-nums", minWidth: 0 },
  },
  choice: { flexShrink: 1, minWidth: 0, maxWidth: "60%", "& select": { minWidth: 0 } },
  unit: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  problem: {
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: {
    margin: 0,
    whiteSpace: "pre-line",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalSNudge,
  },
  button: { minWidth: 0, whiteSpace: "nowrap" },
});
