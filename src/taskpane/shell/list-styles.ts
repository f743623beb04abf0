import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that the lists of all places share: a framed list of rows that are buttons. */
export const useListStyles = makeStyles({
  frame: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  item: {
    position: "relative",
    "&:not(:first-child)": {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  active: {
    "&::before": {
      content: '""',
      position: "absolute",
      insetBlock: 0,
      insetInlineStart: 0,
      width: "3px",
      backgroundColor: tokens.colorBrandStroke1,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  row: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  below: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  heading: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  figure: { fontVariantNumeric: "tabular-nums", textAlign: "end", whiteSpace: "nowrap" },
  cell: {
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    flexShrink: 0,
    marginInlineStart: "auto",
  },
});
