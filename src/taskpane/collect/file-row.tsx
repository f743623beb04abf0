import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { CollectedFile } from "../../core/collection/collect";
import { opinionText } from "../../core/collection/list-rows";
import { suggestionOf, unitOfFile } from "../../core/collection/returned";
import type { KnownUnit } from "../../core/collection/unit-match";
import { useIssueStyles } from "../check/issue-styles";
import { useListStyles } from "../shell/list-styles";
import { useLocale } from "../shell/text";
import { useCopy } from "../shell/use-copy";
import { ROW } from "../shell/use-roving-focus";
import { useCollectText } from "./collect-text";
import { StatusMark } from "./status-mark";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  name: {
    display: "block",
    marginTop: tokens.spacingVerticalXXS,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  reasons: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0 },
});

interface FileRowProps {
  readonly file: CollectedFile;
  readonly active: boolean;
  readonly tabbable: boolean;
  readonly busy: boolean;
  onOpen(file: string): void;
  onConfirm(file: string, unit: KnownUnit): void;
}

/** One file: what became of it and whose it is; why, and what to do, once it is open. */
export const FileRow = memo(function FileRow(props: FileRowProps) {
  const { file, active, tabbable, busy, onOpen, onConfirm } = props;
  const styles = useStyles();
  const looks = useIssueStyles();
  const list = useListStyles();
  const text = useCollectText();
  const forms = file.status === "damaged" ? 0 : file.forms.length;
  const unit = unitOfFile(file);
  return (
    <li className={mergeClasses(looks.card, active && looks.activeCard)}>
      <button
        type="button"
        className={mergeClasses(list.row, looks.row)}
        tabIndex={tabbable ? 0 : -1}
        aria-expanded={active}
        onClick={() => onOpen(file.file)}
        {...{ [ROW]: file.file }}
      >
        <span className={styles.line}>
          <StatusMark status={file.status} />
          {forms > 0 && <span className={list.quiet}>{text("formsOf", { n: forms })}</span>}
        </span>
        <span className={styles.name}>{file.file}</span>
        {file.status !== "damaged" && (
          <span className={list.quiet}>{unit === "" ? text("noUnit") : unit}</span>
        )}
      </button>
      {active && <FileDetails file={file} unit={unit} busy={busy} onConfirm={onConfirm} />}
    </li>
  );
});

interface FileDetailsProps {
  readonly file: CollectedFile;
  readonly unit: string;
  readonly busy: boolean;
  onConfirm(file: string, unit: KnownUnit): void;
}

function FileDetails({ file, unit, busy, onConfirm }: FileDetailsProps) {
  const styles = useStyles();
  const looks = useIssueStyles();
  const list = useListStyles();
  const text = useCollectText();
  const locale = useLocale();
  const copy = useCopy(text("opinionFor"));
  const suggestion = suggestionOf(file);
  if (file.reasons.length === 0 && !suggestion) return null;
  return (
    <div className={looks.below}>
      {file.reasons.length > 0 && (
        <ol className={styles.reasons}>
          {file.reasons.map((reason, at) => (
            <li key={at}>{reason}</li>
          ))}
        </ol>
      )}
      {suggestion && (
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={busy}
          onClick={() => onConfirm(file.file, suggestion.likely)}
        >
          {text("isUnit", { unit: suggestion.likely.name })}
        </Button>
      )}
      {(file.status === "returned" || file.status === "damaged") && (
        <span className={styles.bar}>
          <Button
            className={styles.button}
            size="small"
            onClick={() => void copy.run(opinionText(file, unit, locale), text("opinionCopied"))}
          >
            {text("copyOpinion")}
          </Button>
          <span className={list.quiet} role="status">
            {copy.told}
          </span>
        </span>
      )}
      {copy.byHand}
    </div>
  );
}
