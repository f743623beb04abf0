import type { Locale } from "../../src/core/messages/message";
import { readWorkbook } from "../files/read-workbook";
import { UnreadableWorkbook } from "../files/unreadable-workbook";
import type { FunctionSet } from "../host/functions/metadata";
import type { BookData } from "../host/model/book-data";
import type { WorkbenchApi } from "./api";
import { buildFrame, type Frame } from "./frame";
import { LogDrawer } from "./log-drawer";
import { readManifest } from "./ribbon/manifest";
import { drawRibbon } from "./ribbon/ribbon";
import { Session } from "./session";
import { element } from "./dom";
import { say } from "./texts";

/** What the page learns once, before the first workbook is opened. */
export interface AddinFiles {
  readonly manifest: Document;
  readonly functions: FunctionSet["file"];
  readonly samples: readonly string[];
}

const NOTICE_SHOWN = 8000;

/** The page: Excel's part in it. One workbook is open at a time. */
export class Workbench {
  private frame!: Frame;
  private log!: LogDrawer;
  private session: Session | undefined;
  /** The workbook that is being opened; settled when it is there. */
  private opening: Promise<void> = Promise.resolve();

  constructor(
    private readonly files: AddinFiles,
    private locale: Locale,
    private dark: boolean
  ) {
    this.draw();
  }

  readonly api: WorkbenchApi = {
    open: (source, name) => this.open(source, name),
    save: () => this.current.save(),
    idle: async () => {
      await this.opening;
      await this.current.idle();
    },
    sheets: () => this.current.sheets(),
    cell: (sheet, address) => this.current.cell(sheet, address),
    type: (sheet, address, content) => this.current.type(sheet, address, content),
    selection: () => this.current.selection(),
    select: (sheet, address) => this.current.select(sheet, address),
    reveal: (sheet, address, zoom) => this.current.reveal(sheet, address, zoom),
    charts: () => this.current.chartList(),
    batches: () => this.current.host.batches.all,
    connect: (pane) => this.current.connect(pane as Window & typeof globalThis),
  };

  /** Opens a file's bytes or a sample by its name. @throws when it cannot be read */
  open(source: Uint8Array | string, name?: string): Promise<void> {
    const opened = this.read(source, name);
    this.opening = opened.catch(() => undefined);
    return opened;
  }

  private async read(source: Uint8Array | string, name?: string): Promise<void> {
    if (typeof source !== "string") {
      const fileName = name ?? `${say("blank", this.locale)}.xlsx`;
      return this.show(await readWorkbook(source, fileName), fileName);
    }
    const fileName = source.endsWith(".xlsx") ? source : `${source}.xlsx`;
    const answer = await fetch(`/samples/${encodeURIComponent(fileName)}`);
    if (!answer.ok) throw new Error(`There is no sample ${fileName}.`);
    return this.read(new Uint8Array(await answer.arrayBuffer()), fileName);
  }

  openBlank(): void {
    this.show(undefined, `${say("blank", this.locale)}.xlsx`);
  }

  private get current(): Session {
    if (!this.session) throw new Error("No workbook is open.");
    return this.session;
  }

  /** A new workbook has a new host and a new page of the add-in, as in Excel. */
  private show(data: BookData | undefined, fileName: string): void {
    this.session?.dispose();
    const manifest = readManifest(this.files.manifest, this.locale, "/addin/");
    this.frame.fileName.textContent = fileName;
    document.title = `${fileName} · PERF`;
    this.frame.pane.hidden = false;
    this.session = new Session(this.frame.sheetArea, this.frame.pane, data, {
      locale: this.locale,
      dark: this.dark,
      fileName,
      paneTitle: manifest.name,
      functions: { namespace: manifest.namespace, file: this.files.functions },
      onActivity: () => this.log.refresh(),
      onShowPane: () => {
        this.frame.pane.hidden = false;
      },
    });
    this.log.refresh();
  }

  private draw(): void {
    const { locale, dark } = this;
    document.documentElement.lang = locale;
    this.frame = buildFrame(locale, dark, this.files.samples, {
      newBook: () => this.openBlank(),
      openFile: (file) =>
        void this.attempt("cannotOpen", { file: file.name }, async () =>
          this.open(new Uint8Array(await file.arrayBuffer()), file.name)
        ),
      openSample: (name) => void this.attempt("cannotOpen", { file: name }, () => this.open(name)),
      save: () => void this.attempt("cannotSave", {}, () => this.download()),
      switchLanguage: () => void this.redraw(locale === "zh-CN" ? "en-US" : "zh-CN", dark),
      switchTheme: () => void this.redraw(locale, !dark),
      closePane: () => {
        this.frame.pane.hidden = true;
      },
    });
    const manifest = readManifest(this.files.manifest, locale, "/addin/");
    this.frame.paneTitle.textContent = manifest.name;
    this.frame.ribbonBar.append(
      element("div", { class: "ribbon-tab" }, manifest.tab),
      drawRibbon(manifest, ({ functionName }) => {
        this.frame.pane.hidden = false;
        if (functionName) void this.current.press(functionName);
      })
    );
    this.log = new LogDrawer(locale, () => this.session?.host.batches.all ?? []);
    this.frame.statusBar.append(this.log.summary);
    this.frame.statusBar.before(this.log.drawer);
  }

  /** Language and theme belong to Excel: the workbook is opened anew under the other one. */
  private async redraw(locale: Locale, dark: boolean): Promise<void> {
    const data = await this.session?.data();
    const fileName = this.session?.options.fileName;
    this.session?.dispose();
    this.session = undefined;
    this.locale = locale;
    this.dark = dark;
    this.draw();
    if (fileName !== undefined) this.show(data, fileName);
  }

  private async download(): Promise<void> {
    const bytes = await this.current.save();
    const { fileName } = this.current.options;
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    element("a", { href: address, download: fileName.replace(/\.\w+$/, "") + ".xlsx" }).click();
    setTimeout(() => URL.revokeObjectURL(address), NOTICE_SHOWN);
  }

  private async attempt(
    failure: "cannotOpen" | "cannotSave",
    parameters: Readonly<Record<string, string>>,
    work: () => Promise<void>
  ): Promise<void> {
    const { status, notice } = this.frame;
    status.textContent = say("opening", this.locale);
    notice.hidden = true;
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notice.textContent =
        error instanceof UnreadableWorkbook
          ? error.sentence(this.locale)
          : say(failure, this.locale, { ...parameters, reason });
      notice.hidden = false;
      setTimeout(() => {
        notice.hidden = true;
      }, NOTICE_SHOWN);
    } finally {
      status.textContent = say("ready", this.locale);
    }
  }
}
