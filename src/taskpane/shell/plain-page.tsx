import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { paneTheme } from "./theme";

const useStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
});

/** One sentence where the pane cannot run. */
export function PlainPage({ sentence, dark }: { sentence: string; dark: boolean }) {
  return (
    <FluentProvider theme={paneTheme(dark)} style={{ height: "100%" }}>
      <Sentence>{sentence}</Sentence>
    </FluentProvider>
  );
}

function Sentence({ children }: { children: string }) {
  const styles = useStyles();
  return <p className={styles.page}>{children}</p>;
}
