import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useMemo, type KeyboardEvent } from "react";
import { useIssueList } from "../check/use-issue-list";
import { placeEntry } from "../places";
import { Foot, type Stepper } from "./foot";
import { Head } from "./head";
import { LiveRegion } from "./live-region";
import { NoticeBar } from "./notice-bar";
import { UnfinishedBar } from "./unfinished-bar";
import { PlaceTabs } from "./place-tabs";
import { PANEL_ID, tabId } from "./tab-ids";
import { useText } from "./text";
import { usePane, type PaneSetup } from "./use-pane";
import { usePlaceRequests } from "./use-place-requests";

const useStyles = makeStyles({
  frame: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  place: {
    flexGrow: 1,
    minHeight: 0,
    // Office's web view hides scroll bars until they are pointed at; this keeps their room.
    overflowY: "auto",
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
});

type FrameProps = Omit<PaneSetup, "text">;

/** Head, places, the place that is open, foot. */
export function Frame(props: FrameProps) {
  const styles = useStyles();
  const text = useText();
  const pane = usePane({ ...props, text });
  usePlaceRequests(pane);
  const { state, select } = pane;
  const issues = state.check?.result.issues;
  const view = useIssueList(issues ?? NO_ISSUES);
  const { step, position, entries } = view;
  const stepper = useMemo(
    (): Stepper | undefined =>
      state.place !== "check" || entries.length === 0
        ? undefined
        : {
            at: position,
            total: entries.length,
            step(by) {
              const entry = step(by);
              if (entry) void select(entry.issue.sheet, entry.issue.cell);
            },
          },
    [state.place, entries, position, step, select]
  );
  const entry = placeEntry(state.place);
  const Content = entry?.content;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.altKey ? STEPS[event.key] : undefined;
    // In a drop-down Alt and an arrow open it.
    if (!stepper || by === undefined || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    stepper.step(by);
  };
  return (
    <div className={styles.frame} onKeyDown={onKeyDown}>
      <Head state={state} onScheme={() => pane.open("schemes")} />
      <nav aria-label={text("places")}>
        <PlaceTabs place={state.place} onOpen={pane.open} />
      </nav>
      {pane.unfinished && <UnfinishedBar step={pane.unfinished} busy={state.job !== undefined} />}
      {state.notice && <NoticeBar notice={state.notice} onDismiss={pane.dismissNotice} />}
      <main className={styles.place}>
        <div
          id={PANEL_ID}
          role={entry?.behindMore ? "region" : "tabpanel"}
          aria-labelledby={tabId(state.place)}
          aria-busy={state.job !== undefined}
        >
          <Suspense fallback={<p>{text("loadingPlace")}</p>}>
            {Content && <Content pane={pane} view={view} />}
          </Suspense>
        </div>
      </main>
      <Foot
        job={state.job}
        undoable={state.undoable}
        stepper={stepper}
        onUndo={() => void pane.undo()}
        onCancel={pane.cancel}
      />
      <LiveRegion text={state.announcement} />
    </div>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

const NO_ISSUES = [] as const;
