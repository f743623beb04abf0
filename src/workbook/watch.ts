import type { Locale } from "../core/messages/message";
import { splitSheet } from "../core/sheets/address";
import { runExcel } from "./run-excel";

/** Where something happened; the address is without the sheet's name. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** Typing raises an event per cell, and Excel misses or repeats some: a hint, told once in a while. */
const QUIET_MILLISECONDS = 400;

type Stop = () => Promise<void>;

/** Tells of the user's edits on any sheet, not of our own writes. */
export async function watchEdits(
  locale: Locale,
  isOwn: () => boolean,
  listener: (place: Place) => void
): Promise<Stop> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handler = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (isOwn() || event.triggerSource === "ThisLocalAddin") return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      void nameOf(event.worksheetId, locale).then((sheet) => {
        if (sheet !== undefined) listener({ sheet, address: event.address });
      });
    }, QUIET_MILLISECONDS);
  };
  const registration = await runExcel(locale, async (context) => {
    const added = context.workbook.worksheets.onChanged.add(handler);
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    await remove(registration);
  };
}

/**
 * Tells which cell the user selected. Going to another sheet selects nothing there, so it is told with
 * an empty address.
 */
export async function watchSelection(
  locale: Locale,
  listener: (place: Place) => void
): Promise<Stop> {
  const tell = async (worksheetId: string, address: string): Promise<void> => {
    const sheet = await nameOf(worksheetId, locale);
    if (sheet !== undefined) listener({ sheet, address });
  };
  const [selected, activated] = await runExcel(locale, async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onSelectionChanged.add((event) =>
        tell(event.worksheetId, splitSheet(event.address).local)
      ),
      worksheets.onActivated.add((event) => tell(event.worksheetId, "")),
    ] as const;
    await context.sync();
    return added;
  });
  return async () => {
    await remove(selected);
    await remove(activated);
  };
}

async function nameOf(id: string, locale: Locale): Promise<string | undefined> {
  return runExcel(locale, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}

async function remove<Event>(
  registration: OfficeExtension.EventHandlerResult<Event>
): Promise<void> {
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
}
