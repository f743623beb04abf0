import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useListStyles } from "../shell/list-styles";
import { useCopy } from "../shell/use-copy";
import { useHelpText } from "./help-text";
import { versionLines } from "./versions";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The versions of program and host, to copy for whoever maintains PERF. */
export function VersionsBlock() {
  const styles = useStyles();
  const list = useListStyles();
  const text = useHelpText();
  const copy = useCopy(text("versions"));
  return (
    <>
      <div className={styles.bar}>
        <Button
          size="small"
          onClick={() => void copy.run(versionLines().join("\n"), text("copied"))}
        >
          {text("copyVersions")}
        </Button>
        <span className={list.quiet} role="status">
          {copy.told}
        </span>
      </div>
      {copy.byHand}
    </>
  );
}
