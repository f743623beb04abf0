import type { Locale } from "../../src/core/messages/message";
import { PROFILES } from "../host/faults";
import { missingSet, SNIPPET_SETS } from "../snippets/api-sets";
import type { PreparedSnippet } from "../snippets/prepare-snippet";
import { lostSentence } from "../files/beyond";
import { readWorkbook } from "../files/read-workbook";
import { UnreadableWorkbook } from "../files/unreadable-workbook";
import type { FunctionSet } from "../host/functions/metadata";
import type { BookData } from "../host/model/book-data";
import type { WorkbenchApi } from "./api";
import { buildFrame, type Frame } from "./frame";
import { Drops } from "./drops";
import { ExcelPanel } from "./excel-panel";
import { needsReopening, USUAL_EXCEL, type ExcelSettings } from "./excel-settings";
import { LogDrawer } from "./log-drawer";
import { readManifest } from "./ribbon/manifest";
import { drawRibbon } from "./ribbon/ribbon";
import { Session } from "./session";
import { regionOf, Shortcuts, type Region } from "./shortcuts";
import { isSnippetFile, UnreadableSnippetFile, fetchSnippet } from "./snippet-file";
import { element } from "./dom";
import { say, type WorkbenchText } from "./texts";

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
  private panel!: ExcelPanel;
  private session: Session | undefined;
  private excel: ExcelSettings = USUAL_EXCEL;
  /** Ends when the page is drawn anew. */
  private life = new AbortController();
  private readonly drops: Drops;
  private readonly shortcuts: Shortcuts;
  private noticeTimer: ReturnType<typeof setTimeout> | undefined;
  /** The workbook that is being opened; settled when it is there. */
  private opening: Promise<void> = Promise.resolve();

  constructor(
    private readonly files: AddinFiles,
    private locale: Locale,
    private dark: boolean
  ) {
    this.drops = new Drops(
      () => this.frame.drop,
      (file) => this.openFile(file)
    );
    this.shortcuts = new Shortcuts({
      open: () => this.frame.chooseFile(),
      save: () => void this.attempt("cannotSave", {}, () => this.download()),
      regions: () => this.regions(),
      closePanels: () => this.panel.close(),
      choose: () => this.session?.openChoices() ?? false,
    });
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
      const data = await readWorkbook(source, fileName);
      this.show(data, fileName);
      const lost = lostSentence(data, this.locale);
      if (lost !== undefined) this.notify(lost);
      return;
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
  private show(data: BookData | undefined, fileName: string, snippet?: PreparedSnippet): void {
    this.session?.dispose();
    const { frame, locale, excel } = this;
    const manifest = readManifest(this.files.manifest, locale, "/addin/");
    frame.fileName.textContent = fileName;
    document.title = `${fileName} · PERF`;
    frame.pane.hidden = false;
    frame.pane.classList.toggle("with-snippet", snippet !== undefined);
    frame.paneTitle.textContent = snippet?.snippet.name ?? manifest.name;
    frame.paneClose.setAttribute("aria-label", say(snippet ? "closeSnippet" : "closePane", locale));
    this.session = new Session(frame.sheetArea, frame.pane, data, {
      locale,
      dark: this.dark,
      fileName,
      paneTitle: manifest.name,
      functions: { namespace: manifest.namespace, file: this.files.functions },
      excel,
      snippet,
      onActivity: () => {
        this.log.refresh();
        this.tellSums();
      },
      onShowPane: () => {
        frame.pane.hidden = false;
      },
      onSave: () => this.later(() => this.download()),
      onClose: (behavior) =>
        this.later(async () => {
          if (behavior === "Save") await this.download();
          this.openBlank();
        }),
      onCreateWorkbook: (file) =>
        this.later(async () => (file ? this.open(file) : this.openBlank())),
      onPage: (page) => {
        this.drops.follow(page);
        this.shortcuts.follow(page);
      },
    });
    this.log.restart();
  }

  private draw(): void {
    const { locale, dark } = this;
    this.life.abort();
    this.life = new AbortController();
    document.documentElement.lang = locale;
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
    this.frame = buildFrame(locale, dark, this.files.samples, {
      newBook: () => this.openBlank(),
      openFile: (file) => this.openFile(file),
      openSnippet: (file, place) => this.openSnippet(file, place),
      openSample: (name) => void this.attempt("cannotOpen", { file: name }, () => this.open(name)),
      save: () => void this.attempt("cannotSave", {}, () => this.download()),
      switchLanguage: () => void this.redraw(locale === "zh-CN" ? "en-US" : "zh-CN", dark),
      switchTheme: () => void this.redraw(locale, !dark),
      closePane: () => this.closePane(),
    });
    this.panel = new ExcelPanel(
      locale,
      this.excel,
      {
        change: (settings) => void this.play(settings),
        sheetProtected: () => this.session?.sheetProtected ?? false,
        protectSheet: (on) => {
          this.current.sheetProtected = on;
        },
        reopenPane: () => {
          this.frame.pane.hidden = false;
          this.current.openPage();
        },
      },
      this.life.signal
    );
    this.frame.viewActions.prepend(this.panel.holder);
    const manifest = readManifest(this.files.manifest, locale, "/addin/");
    this.frame.paneTitle.textContent = manifest.name;
    this.frame.ribbonBar.setAttribute("aria-label", manifest.tab);
    this.frame.ribbonBar.append(
      element("div", { class: "ribbon-tab" }, manifest.tab),
      drawRibbon(manifest, ({ functionName, label }) => void this.press(functionName, label))
    );
    this.log = new LogDrawer(locale, () => this.session?.host.batches);
    this.frame.statusBar.append(this.log.summary);
    this.frame.statusBar.before(this.log.drawer);
  }

  /** What an add-in asks of Excel itself is done after its batch was answered. */
  private later(work: () => void | Promise<void>): void {
    setTimeout(() => void this.attempt("cannotOpen", { file: "" }, async () => work()), 50);
  }

  /** A button of the add-in brings the add-in back when a snippet has taken its place. */
  private async press(functionName: string | undefined, label: string): Promise<void> {
    this.frame.pane.hidden = false;
    if (this.session?.options.snippet) await this.reopen(undefined);
    if (!functionName) return;
    try {
      await this.current.press(functionName);
    } catch {
      this.notify(say("noCommand", this.locale, { name: label }));
    }
  }

  private closePane(): void {
    if (this.session?.options.snippet) void this.reopen(undefined);
    else this.frame.pane.hidden = true;
  }

  /** Another Excel: faults change at once, a version is noticed by a new page only. */
  private async play(settings: ExcelSettings): Promise<void> {
    const { session, excel } = this;
    this.excel = settings;
    if (!session) return;
    if (!needsReopening(excel, settings)) {
      session.host.faults = settings.faults;
      return;
    }
    await this.reopen(session.options.snippet);
    await this.session?.idle();
    this.panel.return();
  }

  /** The same workbook in a new Excel. */
  private reopen(snippet: PreparedSnippet | undefined): Promise<void> {
    const { session } = this;
    if (!session) return Promise.resolve();
    const reopened = session
      .data()
      .then((data) => this.show(data, session.options.fileName, snippet));
    this.opening = reopened.catch(() => undefined);
    return reopened;
  }

  private openFile(file: File): void {
    if (isSnippetFile(file.name)) return this.openSnippet(file, "here");
    void this.attempt("cannotOpen", { file: file.name }, async () =>
      this.open(new Uint8Array(await file.arrayBuffer()), file.name)
    );
  }

  private openSnippet(file: File, place: "here" | "blank"): void {
    void this.attempt("cannotOpen", { file: file.name }, async () => {
      const prepared = await fetchSnippet(file);
      const { profile } = this.excel;
      const sets = { ...SNIPPET_SETS, ...PROFILES[profile].requirementSets };
      const set = missingSet(prepared.snippet.apiSets, sets);
      if (set !== undefined) {
        const excel = say(profile, this.locale);
        return this.notify(say("snippetNeeds", this.locale, { file: file.name, set, excel }));
      }
      if (place === "here") await this.reopen(prepared);
      else this.show(undefined, `${say("blank", this.locale)}.xlsx`, prepared);
    });
  }

  /** Language and theme belong to Excel: the workbook is opened anew under the other one. */
  private async redraw(locale: Locale, dark: boolean): Promise<void> {
    const data = await this.session?.data();
    const { fileName, snippet } = this.session?.options ?? {};
    this.session?.dispose();
    this.session = undefined;
    this.locale = locale;
    this.dark = dark;
    this.draw();
    if (fileName !== undefined) this.show(data, fileName, snippet);
  }

  private regions(): readonly Region[] {
    const { frame, log } = this;
    return [
      regionOf(() => frame.titleBar),
      regionOf(() => frame.ribbonBar),
      {
        isGrid: true,
        holds: (active) => frame.sheetArea.contains(active),
        enter: () => {
          this.session?.enterGrid();
          return this.session !== undefined;
        },
      },
      {
        holds: (active) => frame.pane.contains(active),
        enter: () => {
          if (frame.pane.hidden) return false;
          this.session?.enterPage();
          return true;
        },
      },
      regionOf(() => (log.drawer.hidden ? undefined : log.drawer)),
      regionOf(() => frame.statusBar),
    ];
  }

  /** Average, count and sum of the selected cells, as Excel's status bar tells them. */
  private tellSums(): void {
    const sums = this.session?.sums();
    const number = new Intl.NumberFormat(this.locale, { maximumFractionDigits: 4 });
    const tell = (key: "average" | "count" | "sum", value: number) =>
      element("span", {}, say(key, this.locale, { value: number.format(value) }));
    this.frame.sums.replaceChildren(
      ...(sums && sums.numbers > 0 ? [tell("average", sums.sum / sums.numbers)] : []),
      ...(sums ? [tell("count", sums.count)] : []),
      ...(sums && sums.numbers > 0 ? [tell("sum", sums.sum)] : [])
    );
  }

  private async download(): Promise<void> {
    const bytes = await this.current.save();
    const { fileName } = this.current.options;
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    element("a", { href: address, download: fileName.replace(/\.\w+$/, "") + ".xlsx" }).click();
    setTimeout(() => URL.revokeObjectURL(address), NOTICE_SHOWN);
  }

  private attempt(
    failure: "cannotOpen" | "cannotSave",
    parameters: Readonly<Record<string, string>>,
    work: () => Promise<void>
  ): Promise<void> {
    const tried = this.tryOut(failure, parameters, work);
    this.opening = tried;
    return tried;
  }

  private async tryOut(
    failure: "cannotOpen" | "cannotSave",
    parameters: Readonly<Record<string, string>>,
    work: () => Promise<void>
  ): Promise<void> {
    const { status, notice } = this.frame;
    status.textContent = say("opening", this.locale);
    notice.hidden = true;
    // Reading keeps the page busy: what it does is shown first.
    await new Promise((resolve) => setTimeout(resolve, 0));
    try {
      await work();
    } catch (error) {
      this.notify(this.sentence(error, failure, parameters));
    } finally {
      status.textContent = say("ready", this.locale);
    }
  }

  /** One sentence: what, where, and what to do. */
  private sentence(
    error: unknown,
    failure: WorkbenchText,
    parameters: Readonly<Record<string, string>>
  ): string {
    if (error instanceof UnreadableWorkbook) return error.sentence(this.locale);
    const reason = error instanceof Error ? error.message : String(error);
    const key = error instanceof UnreadableSnippetFile ? "notASnippet" : failure;
    return say(key, this.locale, { ...parameters, reason });
  }

  private notify(sentence: string): void {
    const { notice, noticeText } = this.frame;
    notice.hidden = false;
    noticeText.textContent = sentence;
    clearTimeout(this.noticeTimer);
    this.noticeTimer = setTimeout(() => {
      notice.hidden = true;
    }, NOTICE_SHOWN);
  }
}
