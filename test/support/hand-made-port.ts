import type { Change, Plan } from "../../src/core/plan/plan";
import type { WorkbookSnapshot } from "../../src/core/sheets/snapshot";
import { readSection, writeSection } from "../../src/core/state/state-section";
import {
  WorkbookError,
  type CellMark,
  type Preview,
  type SelectResult,
  type WorkbookPort,
} from "../../src/workbook/port";

/** A workbook made by hand for tests of the pane: it keeps what it was asked and answers as told. */
export class HandMadePort implements WorkbookPort {
  readonly selected: string[] = [];
  readonly applied: Plan[] = [];
  undone = 0;
  undoable: string | undefined;
  hiddenRow = false;
  obstacles: readonly string[] = [];
  newSheets: readonly string[] = [];
  /** What `apply` and `select` throw when set. */
  failure: Error | undefined;
  content: WorkbookSnapshot = { sheets: [] };
  edited: (() => void) | undefined;
  moved: ((cell: { sheet: string; address: string }) => void) | undefined;

  snapshot = (): Promise<WorkbookSnapshot> => Promise.resolve(this.content);

  preview = (plan: Plan): Promise<Preview> => {
    const changes = plan.actions.flatMap((action): Change[] =>
      action.kind === "write" && !this.newSheets.includes(action.sheet)
        ? [
            {
              sheet: action.sheet,
              cell: action.address,
              before: "0",
              after: String(action.values[0]?.[0]),
            },
          ]
        : []
    );
    return Promise.resolve({ changes, newSheets: this.newSheets, obstacles: this.obstacles });
  };

  apply = (plan: Plan): Promise<void> => {
    if (this.failure) return Promise.reject(this.failure);
    this.applied.push(plan);
    this.undoable = plan.title;
    return Promise.resolve();
  };

  undo = (): Promise<void> => {
    this.undone += 1;
    this.undoable = undefined;
    return Promise.resolve();
  };

  /** What is remembered, by key of the section. */
  stored: Record<string, string> = {};

  readState: WorkbookPort["readState"] = () => Promise.resolve(this.stored);

  updateState: WorkbookPort["updateState"] = (section, change, options) => {
    if (this.failure) return Promise.reject(this.failure);
    const { status, value } = readSection(section, this.stored);
    if (status !== "read" && !options?.replaceUnreadable) {
      return Promise.reject(new WorkbookError("state-unreadable", status));
    }
    const next = change(value);
    this.stored = { ...this.stored, [section.key]: writeSection(section, next) };
    return Promise.resolve(next);
  };

  /** Title of a step that was cut off. */
  left: string | undefined;
  recovered = 0;
  forgotten = 0;

  unfinished = (): Promise<string | undefined> => Promise.resolve(this.left);

  recover = (): Promise<void> => {
    if (this.failure) return Promise.reject(this.failure);
    this.recovered += 1;
    this.left = undefined;
    return Promise.resolve();
  };

  forgetUnfinished = (): Promise<void> => {
    this.forgotten += 1;
    this.left = undefined;
    return Promise.resolve();
  };

  recalculated = 0;
  recalculate = (): Promise<void> => {
    this.recalculated += 1;
    return Promise.resolve();
  };

  select = (sheet: string, address: string): Promise<SelectResult> => {
    if (this.failure) return Promise.reject(this.failure);
    this.selected.push(`${sheet}!${address}`);
    return Promise.resolve({ hidden: this.hiddenRow });
  };

  merges: WorkbookPort["merges"] = (sheet) =>
    Promise.resolve(this.content.sheets.find(({ name }) => name === sheet)?.merges ?? []);

  spills: WorkbookPort["spills"] = () => Promise.resolve(new Map());

  marked: readonly CellMark[] | undefined;
  mark: WorkbookPort["mark"] = (marks) => {
    this.marked = marks;
    return Promise.resolve(marks.length);
  };
  unmark: WorkbookPort["unmark"] = () => {
    const count = this.marked ? 1 : 0;
    this.marked = undefined;
    return Promise.resolve(count);
  };
  isMarked: WorkbookPort["isMarked"] = () => Promise.resolve(this.marked !== undefined);
  chartPictures: WorkbookPort["chartPictures"] = (charts) =>
    Promise.resolve(charts.map(() => undefined));
  selection: WorkbookPort["selection"] = () =>
    Promise.resolve({ sheet: "自评表", addresses: ["A1"] });

  onEdited: WorkbookPort["onEdited"] = (listener) => {
    this.edited = () => listener({ sheet: "自评表", address: "A1" });
    return Promise.resolve(() => Promise.resolve());
  };

  onSelected: WorkbookPort["onSelected"] = (listener) => {
    this.moved = listener;
    return Promise.resolve(() => Promise.resolve());
  };
}
