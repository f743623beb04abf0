import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import type { Job } from "./pane-state";
import { useText } from "./text";

const useStyles = makeStyles({
  foot: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minHeight: "40px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    gap: tokens.spacingVerticalXXS,
  },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  fill: { flexGrow: 1, minWidth: 0 },
  undo: {
    maxWidth: "100%",
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    "& > span:last-child": { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  },
  position: {
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    whiteSpace: "nowrap",
  },
  task: { paddingLeft: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  count: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground3 },
});

export interface Stepper {
  /** 1-based; 0 before the first step. */
  readonly at: number;
  readonly total: number;
  step(by: 1 | -1): void;
}

interface FootProps {
  readonly job: Job | undefined;
  readonly undoable: string | undefined;
  readonly stepper: Stepper | undefined;
  onUndo(): void;
  onCancel(): void;
}

/** 撤销上一步 and the way through the list; while something runs, its progress and 取消. */
export function Foot({ job, undoable, stepper, onUndo, onCancel }: FootProps) {
  const styles = useStyles();
  const text = useText();
  if (!job && undoable === undefined && !stepper) return null;
  return (
    <footer className={styles.foot}>
      {job ? (
        <Progress job={job} onCancel={onCancel} />
      ) : (
        <div className={styles.row}>
          <div className={styles.fill}>
            {undoable !== undefined && (
              <Button
                className={styles.undo}
                appearance="subtle"
                size="small"
                icon={<ArrowUndo16Regular />}
                title={text("undo", { title: undoable })}
                onClick={onUndo}
              >
                <span>{text("undo", { title: undoable })}</span>
              </Button>
            )}
          </div>
          {stepper && (
            <>
              <span className={styles.position}>
                {text("position", { at: stepper.at, total: stepper.total })}
              </span>
              <Button
                appearance="subtle"
                size="small"
                icon={<ArrowUp16Regular />}
                aria-label={text("previous")}
                aria-keyshortcuts="Alt+ArrowUp"
                title={text("previousHint")}
                disabledFocusable={stepper.at <= 1}
                onClick={() => stepper.step(-1)}
              />
              <Button
                appearance="subtle"
                size="small"
                icon={<ArrowDown16Regular />}
                aria-label={text("next")}
                aria-keyshortcuts="Alt+ArrowDown"
                title={text("nextHint")}
                disabledFocusable={stepper.at >= stepper.total}
                onClick={() => stepper.step(1)}
              />
            </>
          )}
        </div>
      )}
    </footer>
  );
}

function Progress({ job, onCancel }: { job: Job; onCancel(): void }) {
  const styles = useStyles();
  const text = useText();
  const known = job.total > 0;
  const task = text(job.cancelling ? "cancelling" : job.name);
  return (
    <>
      <div className={styles.row}>
        <span className={`${styles.fill} ${styles.task}`}>
          {task}
          {known && (
            <span className={styles.count}>
              {" "}
              {text("position", { at: job.done, total: job.total })}
            </span>
          )}
        </span>
        {job.name !== "undoing" && job.name !== "saving" && (
          <Button
            appearance="subtle"
            size="small"
            disabledFocusable={job.cancelling}
            onClick={onCancel}
          >
            {text("cancel")}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-label={task}
        thickness="medium"
        {...(known ? { value: job.done, max: job.total } : {})}
      />
    </>
  );
}
