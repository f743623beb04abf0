import { Button, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { CollectedFile } from "../../core/collection/collect";
import type { KnownUnit } from "../../core/collection/unit-match";
import { useIssueStyles } from "../check/issue-styles";
import { useText } from "../shell/text";
import { useRovingFocus } from "../shell/use-roving-focus";
import { useCollectText } from "./collect-text";
import { FileRow } from "./file-row";
import { STATUSES, StatusMark, type Status } from "./status-mark";

/** Files that are drawn at first; more on demand. */
const PAGE = 50;

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

interface FileListProps {
  readonly files: readonly CollectedFile[];
  readonly busy: boolean;
  onConfirm(file: string, unit: KnownUnit): void;
}

/** The files, what needs somebody first; pressing a count shows only that kind. */
export function FileList({ files, busy, onConfirm }: FileListProps) {
  const styles = useStyles();
  const looks = useIssueStyles();
  const text = useCollectText();
  const shell = useText();
  const [only, setOnly] = useState<Status>();
  const [active, setActive] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const [limit, setLimit] = useState(PAGE);
  const { ref, onKeyDown } = useRovingFocus(setFocused);
  const inOrder = useMemo(
    () => STATUSES.flatMap((status) => files.filter((file) => file.status === status)),
    [files]
  );
  const shown = only ? inOrder.filter(({ status }) => status === only) : inOrder;
  const drawn = shown.slice(0, limit);
  const tabbable = drawn.some(({ file }) => file === focused) ? focused : drawn[0]?.file;
  const onOpen = useCallback(
    (file: string) => setActive((before) => (before === file ? undefined : file)),
    []
  );
  return (
    <div className={styles.stack}>
      <div className={styles.counts} role="group" aria-label={text("filter")}>
        {STATUSES.map((status) => ({
          status,
          count: files.filter((file) => file.status === status).length,
        }))
          .filter(({ count }) => count > 0)
          .map(({ status, count }) => (
            <ToggleButton
              key={status}
              className={styles.toggle}
              appearance="outline"
              size="small"
              checked={status === only}
              onClick={() => setOnly(status === only ? undefined : status)}
            >
              <StatusMark status={status} count={count} />
            </ToggleButton>
          ))}
      </div>
      <div ref={ref} onKeyDown={onKeyDown} role="group" aria-label={text("files")}>
        <ul className={looks.cards}>
          {drawn.map((file) => (
            <FileRow
              key={file.file}
              file={file}
              active={file.file === active}
              tabbable={file.file === tabbable}
              busy={busy}
              onOpen={onOpen}
              onConfirm={onConfirm}
            />
          ))}
        </ul>
      </div>
      {shown.length > limit && (
        <Button appearance="subtle" onClick={() => setLimit(limit + PAGE)}>
          {shell("showMore", {
            n: Math.min(PAGE, shown.length - limit),
            rest: shown.length - limit,
          })}
        </Button>
      )}
    </div>
  );
}
