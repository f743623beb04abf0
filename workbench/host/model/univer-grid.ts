import { LocaleType, mergeLocales } from "@univerjs/core";
import designEnglish from "@univerjs/design/locale/en-US";
import designChinese from "@univerjs/design/locale/zh-CN";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsEnglish from "@univerjs/docs-ui/locale/en-US";
import docsChinese from "@univerjs/docs-ui/locale/zh-CN";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUiEnglish from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiChinese from "@univerjs/sheets-formula-ui/locale/zh-CN";
import formulaEnglish from "@univerjs/sheets-formula/locale/en-US";
import formulaChinese from "@univerjs/sheets-formula/locale/zh-CN";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import numfmtEnglish from "@univerjs/sheets-numfmt-ui/locale/en-US";
import numfmtChinese from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiEnglish from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiChinese from "@univerjs/sheets-ui/locale/zh-CN";
import sheetsEnglish from "@univerjs/sheets/locale/en-US";
import sheetsChinese from "@univerjs/sheets/locale/zh-CN";
import { UniverUIPlugin } from "@univerjs/ui";
import uiEnglish from "@univerjs/ui/locale/en-US";
import uiChinese from "@univerjs/ui/locale/zh-CN";
import { of } from "rxjs";
import type { BookData } from "./book-data";
import { createUniverBook, type UniverBook } from "./univer-book";
import { SHEETS_CONFIG, type PluginEntry } from "./univer-engine";

import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";

export interface GridOptions {
  readonly name?: string;
  /** What the book holds; default: one blank sheet. */
  readonly data?: BookData;
  readonly locale?: "zh" | "en";
  /** Univer's own tool bar above the grid; default false, the workbench has a ribbon of its own. */
  readonly toolbar?: boolean;
}

/**
 * A workbook under a visible grid in the browser: the same book as without one, with Univer's grid over
 * it. The only file that knows Univer's screens, so that what runs in Node never loads them.
 */
export function createUniverGrid(container: HTMLElement, options: GridOptions = {}): UniverBook {
  const english = options.locale === "en";
  const plugins: PluginEntry[] = [
    [UniverRenderEnginePlugin],
    [UniverFormulaEnginePlugin],
    [UniverUIPlugin, { container, header: true, toolbar: options.toolbar ?? false, footer: true }],
    [UniverDocsPlugin],
    [UniverDocsUIPlugin],
    [UniverSheetsPlugin, SHEETS_CONFIG],
    [UniverSheetsUIPlugin, { formulaBar: true, disableForceStringAlert: true }],
    [UniverSheetsNumfmtPlugin],
    [UniverSheetsNumfmtUIPlugin],
    [UniverSheetsFormulaPlugin],
    [UniverSheetsFormulaUIPlugin],
  ];
  const book = createUniverBook({
    name: options.name,
    data: options.data,
    automatic: true,
    locale: english ? "en-US" : "zh-CN",
    engine: {
      plugins,
      locale: english ? LocaleType.EN_US : LocaleType.ZH_CN,
      locales: english
        ? {
            [LocaleType.EN_US]: mergeLocales(
              designEnglish,
              uiEnglish,
              docsEnglish,
              sheetsEnglish,
              sheetsUiEnglish,
              formulaEnglish,
              formulaUiEnglish,
              numfmtEnglish
            ),
          }
        : {
            [LocaleType.ZH_CN]: mergeLocales(
              designChinese,
              uiChinese,
              docsChinese,
              sheetsChinese,
              sheetsUiChinese,
              formulaChinese,
              formulaUiChinese,
              numfmtChinese
            ),
          },
    },
  });
  // The book calculates by itself and has ended Univer's own trigger; its progress bar still looks there.
  const trigger = book.engine.injector.get(TriggerCalculationController);
  Object.defineProperty(trigger, "progress$", { value: of({ done: 0, count: 0 }) });
  return book;
}
