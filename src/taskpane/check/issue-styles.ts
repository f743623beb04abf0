import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of findings and of folded findings: cards with one line that says what is wrong and where. */
export const useIssueStyles = makeStyles({
  cards: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  card: {
    position: "relative",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  activeCard: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    "&::before": {
      content: '""',
      position: "absolute",
      insetBlock: 0,
      insetInlineStart: 0,
      width: "4px",
      backgroundColor: tokens.colorBrandStroke1,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  nested: {
    position: "relative",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  below: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalMNudge}`,
  },
  row: { padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}` },
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  detail: {
    flexGrow: 1,
    minWidth: 0,
    marginTop: "2px",
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
