import { render, type Locale } from "../core/messages/message";
import { workbookMessages } from "../core/messages/workbook";
import type { Plan } from "../core/plan/plan";
import { awaitFunctions } from "./await-functions";
import { readBefore, type BeforeImage } from "./before-image";
import { performPlan } from "./perform-plan";
import { WorkbookError, type ProgressOptions, type WorkbookPort } from "./port";
import { previewOf } from "./preview-plan";
import { coveredCells } from "./covered-cells";
import { createMarker } from "./marks";
import { readChartPictures } from "./read-chart-pictures";
import { readMerges } from "./read-merges";
import { readSnapshot } from "./read-snapshot";
import { readSelection, readSpills } from "./read-spills";
import { restore } from "./restore";
import { dropRecords, loadRecords, readRecord } from "./unfinished";
import { runExcel, throwIfCancelled, toWorkbookError } from "./run-excel";
import { readState, updateState } from "./stored-state";
import { watchEdits, watchSelection } from "./watch";

/**
 * The Office.js adapter: the only code that knows Excel's objects. The step that can be taken back
 * is kept in memory, not in the workbook: a file that is handed in must not carry what was there
 * before (docs/decisions).
 */
export function createExcelPort({ locale }: { readonly locale: Locale }): WorkbookPort {
  let last: { readonly title: string; readonly image: BeforeImage } | undefined;
  let writing = 0;
  const marker = createMarker(locale);

  async function apply(plan: Plan, options: ProgressOptions = {}): Promise<void> {
    const { image, covered } = await runExcel(locale, async (context) => ({
      image: await readBefore(context, plan, locale),
      covered: (await coveredCells(context, plan))[0],
    }));
    if (image.obstacles[0] !== undefined) throw new WorkbookError("blocked", image.obstacles[0]);
    if (covered) {
      throw new WorkbookError("blocked", render(workbookMessages.covered, locale, { ...covered }));
    }
    writing += 1;
    try {
      await runExcel(locale, async (context) => {
        await performPlan(context, plan, image, (done, total) => {
          throwIfCancelled(options.signal, locale);
          options.onProgress?.(done, total);
        });
        await awaitFunctions(context, plan);
      });
    } catch (error) {
      await putBack(image, toWorkbookError(error, locale));
    } finally {
      writing -= 1;
    }
    last = { title: plan.title, image };
  }

  /** Restores after a failure and says what came of it. */
  async function putBack(image: BeforeImage, failure: WorkbookError): Promise<never> {
    try {
      await runExcel(locale, (context) => restore(context, image, { done: false, locale }));
    } catch (error) {
      const why = toWorkbookError(error, locale);
      if (why.code === "connection-lost") {
        const text = render(workbookMessages.interrupted, locale);
        throw new WorkbookError("interrupted", text, { cause: failure });
      }
      const reason = why.message;
      throw new WorkbookError(
        "not-restored",
        render(workbookMessages.notRestored, locale, { reason }),
        {
          cause: failure,
        }
      );
    }
    if (failure.code === "cancelled") throw failure;
    const text = render(workbookMessages.notWritten, locale, { reason: failure.message });
    throw new WorkbookError("not-written", text, { cause: failure });
  }

  return {
    snapshot: async (request = {}) => {
      const snapshot = await readSnapshot(request, locale);
      marker.saw(snapshot.sheets.map(({ name }) => name));
      return snapshot;
    },
    preview: (plan) =>
      runExcel(locale, async (context) => previewOf(await readBefore(context, plan, locale))),
    apply,
    get undoable() {
      return last?.title;
    },
    async undo() {
      if (!last) throw new WorkbookError("nothing", render(workbookMessages.nothingToUndo, locale));
      const { image } = last;
      writing += 1;
      try {
        await runExcel(locale, (context) => restore(context, image, { done: true, locale }));
        last = undefined;
      } finally {
        writing -= 1;
      }
    },
    readState: () => readState(locale),
    updateState: (section, change, options) => updateState(section, change, locale, options),
    unfinished: async () => (await runExcel(locale, readRecord))?.title,
    async recover() {
      const left = await runExcel(locale, readRecord);
      if (!left) {
        throw new WorkbookError("nothing", render(workbookMessages.unfinishedGone, locale));
      }
      writing += 1;
      try {
        await runExcel(locale, (context) => restore(context, left.image, { done: false, locale }));
      } finally {
        writing -= 1;
      }
    },
    forgetUnfinished: () =>
      runExcel(locale, async (context) => {
        const records = loadRecords(context);
        await context.sync();
        dropRecords(records);
        await context.sync();
      }),
    recalculate: () =>
      runExcel(locale, async (context) => {
        context.workbook.application.calculate(Excel.CalculationType.full);
        await context.sync();
      }),
    select: (sheet, address) =>
      runExcel(locale, async (context) => {
        const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
        worksheet.load("id,visibility");
        const range = worksheet.getRange(address);
        range.load("rowHidden,columnHidden");
        await context.sync();
        if (worksheet.isNullObject) {
          throw new WorkbookError(
            "sheet-missing",
            render(workbookMessages.sheetMissing, locale, { sheet })
          );
        }
        // Excel shows no hidden sheet when asked to go there.
        if (worksheet.visibility !== Excel.SheetVisibility.visible) {
          throw new WorkbookError(
            "sheet-hidden",
            render(workbookMessages.sheetHidden, locale, { sheet })
          );
        }
        worksheet.activate();
        range.select();
        await context.sync();
        return { hidden: range.rowHidden !== false || range.columnHidden !== false };
      }),
    mark: marker.mark,
    unmark: marker.unmark,
    isMarked: marker.isMarked,
    merges: (sheet) => runExcel(locale, (context) => readMerges(context, sheet)),
    spills: (cells) => runExcel(locale, (context) => readSpills(context, cells)),
    chartPictures: (charts) =>
      charts.length === 0
        ? Promise.resolve([])
        : runExcel(locale, (context) => readChartPictures(context, charts)),
    selection: () => runExcel(locale, readSelection),
    onEdited: (listener) => watchEdits(locale, () => writing > 0, listener),
    onSelected: (listener) => watchSelection(locale, listener),
  };
}
