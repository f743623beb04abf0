import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ILocales,
  type Injector,
  type IWorkbookData,
  type Plugin,
  type PluginCtor,
  type Workbook,
} from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { FormulaDataModel, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import type { Culture } from "./number-text";
import { quietEngine } from "./quiet-engine";
import { readNames } from "./name-references";
import { readTableReferences } from "./table-references";

/** A plugin and its configuration, in the order of registration. */
export type PluginEntry = readonly [plugin: PluginCtor<Plugin>, config?: unknown];

/** A cell of its own style aside, a row's style hides its column's: `SheetAccess.styleRef` reads so. */
export const SHEETS_CONFIG = { isRowStylePrecedeColumnStyle: true };

/** What a book without a screen needs. Order matters to Univer. */
export const HEADLESS_PLUGINS: readonly PluginEntry[] = [
  [UniverDocsPlugin],
  [UniverFormulaEnginePlugin],
  [UniverSheetsPlugin, SHEETS_CONFIG],
  [UniverSheetsFormulaPlugin],
  [UniverSheetsNumfmtPlugin],
];

export interface EngineSetup {
  readonly plugins?: readonly PluginEntry[];
  readonly locale?: LocaleType;
  readonly locales?: ILocales;
  readonly culture?: Culture;
}

/** One Univer instance with one workbook in it. */
export interface UniverEngine {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly workbook: Workbook;
  readonly unitId: string;
  /** Whose dates, times and formats it reads and shows. */
  readonly culture: Culture;
}

/**
 * Cached formula trees are keyed by the unit's id and outlive the instance, so an id is never used twice
 * in one realm.
 */
let units = 0;
export function nextUnitId(): string {
  units += 1;
  return `book-${units}`;
}

export function startEngine(
  data: Partial<IWorkbookData> & { id: string },
  setup: EngineSetup = {}
): UniverEngine {
  quietEngine();
  const univer = new Univer({
    locale: setup.locale ?? LocaleType.ZH_CN,
    locales: setup.locales ?? { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.ERROR,
  });
  for (const [plugin, config] of setup.plugins ?? HEADLESS_PLUGINS) {
    univer.registerPlugin(plugin, config);
  }
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    data
  );
  const injector = univer.__getInjector();
  readTableReferences(injector);
  readNames(injector);
  return {
    univer,
    injector,
    commands: injector.get(ICommandService),
    formulas: injector.get(FormulaDataModel),
    workbook,
    unitId: data.id,
    culture: setup.culture ?? "zh-CN",
  };
}
