import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MailInbox32Regular } from "@fluentui/react-icons/svg/mail-inbox";
import { useRef, useState, type DragEvent, type RefObject } from "react";
import type { Returned, ReturnedFile } from "../../commands/collect";
import type { PlaceProps } from "../places";
import { CommandBar } from "../shell/command-bar";
import { EmptyState } from "../shell/empty-state";
import { useListStyles } from "../shell/list-styles";
import { PreviewPanel } from "../shell/preview-panel";
import { WORKBOOKS_ACCEPT, droppedFiles, returnedFiles } from "./chosen-files";
import { useCollectText } from "./collect-text";
import { FileList } from "./file-list";
import { OpinionsSection } from "./opinions-section";
import { ScoredSection } from "./scored-section";
import { UnitsLine } from "./units-line";
import { useCollect } from "./use-collect";
import { COLLECT } from "./use-collect-actions";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, flexGrow: 1 },
  dropping: {
    outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  strong: { fontWeight: tokens.fontWeightSemibold },
  stale: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** 收集: workbooks that came back are read, checked and merged into the registers of the open workbook. */
export default function CollectPlace({ pane }: PlaceProps) {
  const styles = useStyles();
  const text = useCollectText();
  const collect = useCollect(pane);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [dropping, setDropping] = useState(false);
  const [empty, setEmpty] = useState(false);
  const { returned, revision } = collect.state;
  const busy = pane.state.job !== undefined;
  const pending = pane.state.pending?.origin === COLLECT ? pane.state.pending : undefined;

  const take = (chosen: readonly ReturnedFile[]): void => {
    setEmpty(chosen.length === 0);
    if (chosen.length > 0) void collect.read(chosen);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    if (!busy) void droppedFiles(event.dataTransfer).then(take);
  };
  const mergeable = returned?.collection.rows ?? 0;
  return (
    <div
      className={mergeClasses(styles.place, dropping && styles.dropping)}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={onDrop}
    >
      <FilesInput input={files} label={text("filesInput")} onChosen={take} />
      <FilesInput input={folder} label={text("folderInput")} folder onChosen={take} />
      {returned ? (
        <CommandBar
          label={text("merge")}
          busy={busy}
          secondary={pending !== undefined}
          onRun={() => void pane.collect.propose(returned)}
          more={{
            label: text("chooseAgain"),
            disabled: false,
            onRun: () => files.current?.click(),
          }}
        />
      ) : (
        <CommandBar
          label={text("chooseFiles")}
          busy={busy}
          onRun={() => files.current?.click()}
          more={{
            label: text("chooseFolder"),
            disabled: false,
            onRun: () => folder.current?.click(),
          }}
        />
      )}
      {empty && <span role="status">{text("noWorkbooks")}</span>}
      {returned ? (
        <>
          <Summary returned={returned} stale={revision !== pane.state.revision} />
          {mergeable === 0 && <span role="status">{text("nothingToMerge")}</span>}
          {pending && (
            <PreviewPanel
              pending={pending}
              busy={busy}
              onWrite={() => void pane.write()}
              onDiscard={pane.discard}
            />
          )}
          <OpinionsSection pane={pane} returned={returned} busy={busy} />
          <ScoredSection pane={pane} returned={returned} busy={busy} />
          <FileList
            key={collect.state.serial}
            files={returned.collection.files}
            busy={busy}
            onConfirm={(file, unit) => void collect.confirm(file, unit)}
          />
        </>
      ) : (
        <EmptyState
          icon={<MailInbox32Regular />}
          title={text("firstTitle")}
          text={text("firstText")}
        />
      )}
    </div>
  );
}

interface FilesInputProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly folder?: boolean;
  onChosen(files: readonly ReturnedFile[]): void;
}

function FilesInput({ input, label, folder, onChosen }: FilesInputProps) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      multiple
      accept={folder ? undefined : WORKBOOKS_ACCEPT}
      aria-label={label}
      {...(folder && { webkitdirectory: "" })}
      onChange={(event) => {
        const chosen = returnedFiles(event.target.files ?? []);
        // The same files may be chosen again after they were put right.
        event.target.value = "";
        onChosen(chosen);
      }}
    />
  );
}

function Summary({ returned, stale }: { returned: Returned; stale: boolean }) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useCollectText();
  const { collection, unitsKnown } = returned;
  return (
    <div className={styles.summary}>
      <span className={styles.strong} role="status">
        {text("read", { n: collection.files.length })}
      </span>
      <UnitsLine units={collection.units} known={unitsKnown} />
      {stale && (
        <span className={mergeClasses(list.quiet, styles.stale)}>{text("changedSince")}</span>
      )}
    </div>
  );
}
