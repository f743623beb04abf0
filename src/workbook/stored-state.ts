import { render, type Locale } from "../core/messages/message";
import { workbookMessages } from "../core/messages/workbook";
import {
  MOST_STATE_CHARACTERS,
  STATE_PREFIX,
  readSection,
  writeSection,
  type StateSection,
  type StoredState,
} from "../core/state/state-section";
import { WorkbookError, type StateChangeOptions } from "./port";
import { errorCode, runExcel } from "./run-excel";

/**
 * PERF's state lives in the document settings of the workbook: they travel with the file, no cell or
 * sheet is touched, and a protected structure does not matter (docs/decisions/0009).
 */
const PREFIX = STATE_PREFIX;
/** Unreadable content that the user chose to replace is kept here. */
const KEPT = ".kept";

/** Queues reading of all sections; take it with `storedState` after the sync. */
export function loadState(context: Excel.RequestContext): Excel.SettingCollection {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  return settings;
}

export function storedState(settings: Excel.SettingCollection): StoredState {
  return Object.fromEntries(
    settings.items
      .filter(({ key, value }) => key.startsWith(PREFIX) && typeof value === "string")
      .map(({ key, value }) => [key.slice(PREFIX.length), String(value)])
  );
}

/** One round trip. */
export async function readState(locale: Locale): Promise<StoredState> {
  return runExcel(locale, async (context) => {
    const settings = loadState(context);
    await context.sync();
    return storedState(settings);
  });
}

/**
 * Reads the section as it is now (somebody else may edit the same workbook), changes it, writes it: two
 * round trips.
 */
export async function updateState<Value>(
  section: StateSection<Value>,
  change: (now: Value) => Value,
  locale: Locale,
  { replaceUnreadable = false }: StateChangeOptions = {}
): Promise<Value> {
  const refuse = (code: string, key: keyof typeof workbookMessages): never => {
    throw new WorkbookError(code, render(workbookMessages[key], locale));
  };
  return runExcel(locale, async (context) => {
    const { workbook } = context;
    const settings = loadState(context);
    workbook.load("readOnly");
    await context.sync();
    if (workbook.readOnly) refuse("read-only", "stateReadOnly");
    const stored = storedState(settings);
    const { status, value } = readSection(section, stored);
    if (status !== "read") {
      if (!replaceUnreadable) refuse("state-unreadable", UNREADABLE[status]);
      settings.add(PREFIX + section.key + KEPT, stored[section.key]);
    }
    const next = change(value);
    const text = writeSection(section, next);
    if (text.length > MOST_STATE_CHARACTERS) refuse("state-too-large", "stateTooLarge");
    settings.add(PREFIX + section.key, text);
    try {
      await context.sync();
    } catch (error) {
      if (errorCode(error) === "AccessDenied") refuse("read-only", "stateReadOnly");
      throw error;
    }
    return next;
  });
}

const UNREADABLE = { damaged: "stateDamaged", newer: "stateNewer" } as const;
