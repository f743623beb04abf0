import { Range } from "./classes/range";
import { RangeAreas } from "./classes/range-areas";
import { RangeView } from "./classes/range-view";
import { TableScopedCollection } from "./classes/table-collection";
import { moveCellRules } from "./classes/areas";
import type { ApplicationState, HostContext, ImageMaker } from "./classes/context";
import { DocumentApi } from "./classes/document-api";
import { EventHub } from "./classes/event-hub";
import { isStructural, shifted } from "./classes/geometry";
import { Workbook } from "./classes/workbook";
import { WorkbookRangeAreas } from "./classes/workbook-range-areas";
import { Worksheet } from "./classes/worksheet";
import { WriteBuffer, withBufferedWrites } from "./classes/write-buffer";
import { FaultGate, PROFILES, Transport, withFault, type Faults, type ProfileName } from "./faults";
import { FunctionBridge } from "./functions/function-bridge";
import type { FunctionSet } from "./functions/metadata";
import type { BookEvent, BookModel, SheetModel } from "./model/book-model";
import { BatchLog, bytesOf, isUpkeep, type BatchTexts } from "./protocol/batch-log";
import { Interpreter } from "./protocol/interpreter";
import type { RequestBody, ResponseBody, WireError } from "./protocol/wire";
import { createExternal, type OfficeExternal } from "./transport/external";
import type { ThemeName } from "./transport/office-theme";
import { Dispatch, PageConnection } from "./transport/page-connection";
import type { PageRealm } from "./transport/safe-array";
import { REQUIREMENT_SETS } from "./transport/requirement-sets";
import { workbookFiles } from "./workbook-files";
import { createService, type ServiceEffects, type StartupState } from "./transport/services";

export interface ExcelHostOptions {
  readonly book: BookModel;
  /** Language of Excel; default `zh-CN`. */
  readonly locale?: string;
  readonly theme?: ThemeName;
  readonly fileName?: string;
  /** The add-in's custom functions. */
  readonly functions?: FunctionSet;
  /** The Excel that the host plays; default: the platform floor without limits. */
  readonly profile?: ProfileName;
  /** What goes wrong on purpose; may change later by `host.faults`. */
  readonly faults?: Faults;
  /** An Excel without custom functions: `functions` are not called and their set is not claimed. */
  readonly withoutFunctions?: boolean;
  /** Another requirement matrix, to play an older Excel. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** The add-in saved or closed the workbook, or asked for a new one in a window of its own. */
  readonly onSave?: (behavior: string) => void;
  readonly onClose?: (behavior: string) => void;
  readonly onCreateWorkbook?: (file: Uint8Array | undefined) => void;
  /** How pictures of charts and cells are drawn; without it they are not there. */
  readonly image?: ImageMaker;
  readonly onShowTaskpane?: () => void;
  readonly onRibbonUpdate?: (json: string) => void;
}

/** How long a page that has just been opened may take to bring its functions and handlers, in ms. */
const PATIENCE = 5000;

/** Time between an answer and the events that follow it, in ms: the client needs some tasks to take the answer in. */
const EVENT_DELAY = 10;

/** Excel without Excel: answers the real office.js over a book model. */
export class ExcelHost {
  readonly batches = new BatchLog();
  /** How often the page asked the document beside the batches (`Office.context.document…`). */
  documentCalls = 0;
  /** `Class.Member` of everything that was asked for and is not there, in order, without repeats. */
  readonly apiNotFound: string[] = [];
  private current: BookModel;
  private readonly writes = new WriteBuffer();
  /** The current book as the classes see it. */
  private buffered: BookModel;
  private fileName: string;
  private readonly events = new EventHub();
  private readonly gate: FaultGate;
  private readonly application: ApplicationState = {
    calculationMode: "Automatic",
    iteration: { enabled: false, maxIteration: 100, maxChange: 0.001 },
    dirty: false,
    bindings: new Map(),
    chartDataPointTrack: true,
    usePrecisionAsDisplayed: false,
  };
  private readonly document: DocumentApi;
  private readonly startup: StartupState = { value: "Inactive" };
  private readonly context: HostContext;
  private readonly interpreter: Interpreter;
  private readonly functions: FunctionBridge | undefined;
  private readonly commands = new Map<string, () => void>();
  private connection: PageConnection | undefined;
  private protectedOnPurpose: readonly SheetModel[] = [];
  private lastCommand = 0;
  private running = 0;
  private queue: Promise<unknown> = Promise.resolve();
  private stopFollowing: () => void = () => undefined;

  constructor(private readonly options: ExcelHostOptions) {
    this.current = options.book;
    this.buffered = withBufferedWrites(options.book, this.writes);
    const limit = options.profile && PROFILES[options.profile].messageLimit;
    this.gate = new FaultGate(options.faults ?? {}, limit);
    this.fileName = options.fileName ?? "工作簿1.xlsx";
    this.context = this.createContext();
    this.document = new DocumentApi(this.context);
    this.functions = this.createBridge();
    const effects = this.createEffects();
    this.interpreter = new Interpreter({
      root: () => new Workbook(this.context),
      create: (typeName) => createService(typeName, effects, this.startup),
      onBug: (error, action) => console.error(`Excel host: ${action}`, error),
    });
    this.events.onPending = () => this.deliverLater();
    this.events.onSelection = () => {
      setTimeout(() => this.connection?.raise(Dispatch.DocumentSelectionChanged, []), 0);
    };
    this.follow();
    if (options.faults?.protectedSheets) this.protectSheets(true);
  }

  get book(): BookModel {
    return this.current;
  }

  get faults(): Faults {
    return this.gate.faults;
  }
  set faults(faults: Faults) {
    this.gate.faults = faults;
    this.protectSheets(faults.protectedSheets === true);
  }

  /** Answers one request of the client; JSON text in, JSON text out. Requests run one by one. */
  execute(body: string): Promise<string> {
    return this.inTurn(async () => (await this.answer(body, JSON.parse(body) as RequestBody)).text);
  }

  /** Protects all sheets that are not, and lets those go again. */
  private protectSheets(wanted: boolean): void {
    const sheets = wanted ? this.current.sheets : this.protectedOnPurpose;
    const changed = sheets.filter(({ extras }) => extras.protection.protected !== wanted);
    for (const { extras } of changed) {
      extras.protection = { protected: wanted, options: {} };
    }
    this.protectedOnPurpose = wanted ? changed : [];
  }

  /** A request of the page, which faults may meet. */
  private async executeForPage(body: string, flags: number): Promise<string | number> {
    await this.gate.ready(flags);
    return this.inTurn(async () => {
      const request = JSON.parse(body) as RequestBody;
      const passage = this.gate.next(request, flags, bytesOf(body));
      if (passage.kind === "refuse") {
        if (passage.request) await this.answer(body, passage.request);
        this.logRefused(body, request, passage.transport);
        return passage.transport;
      }
      const { text, bytes } = await this.answer(body, passage.request, passage.fault);
      return this.gate.tooLarge(bytes) ? Transport.ResponseTooLarge : text;
    });
  }

  private inTurn<T>(run: () => Promise<T>): Promise<T> {
    const answer = this.queue.then(run);
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** `window.external` for a page. A page that is loaded again takes the place of the one before. */
  externalFor(page: PageRealm): OfficeExternal {
    this.disconnect();
    const connection = new PageConnection(page, {
      execute: (body, flags) => this.executeForPage(body, flags),
      callDocument: (method, args) => {
        this.documentCalls += 1;
        return this.inTurn(() => this.callDocument(method, args));
      },
      ribbonCommandCompleted: (id) => this.finishCommand(id),
    });
    this.connection = connection;
    return createExternal(connection, {
      locale: this.options.locale ?? "zh-CN",
      theme: this.options.theme ?? "light",
      documentUrl: this.fileName,
      settings: () => this.current.settings,
      ...this.requirementSets(),
    });
  }

  /** The page has been closed. */
  disconnect(): void {
    this.connection?.close();
    this.connection = undefined;
    this.gate.release();
    this.events.forgetRegistrations();
    this.interpreter.references.clear();
    this.functions?.runtimeGone();
    for (const finish of this.commands.values()) finish();
    this.commands.clear();
  }

  /** Opens another file. The page stays; what it kept of the old book is gone. */
  replaceBook(book: BookModel, fileName?: string): void {
    this.stopFollowing();
    this.current = book;
    this.buffered = withBufferedWrites(book, this.writes);
    if (fileName !== undefined) this.fileName = fileName;
    this.application.bindings.clear();
    this.application.dirty = false;
    delete this.application.activeChart;
    this.interpreter.references.clear();
    this.functions?.bookReplaced();
    this.follow();
  }

  /** Settles requests, calculation and calls of custom functions. */
  async whenIdle(): Promise<void> {
    if (this.functions && this.connection) {
      await (this.connection.functionsAwaited ??= this.functions.whenReady(PATIENCE));
    }
    await this.queue;
    await (this.functions ? this.functions.whenIdle() : this.current.calculate());
  }

  /** The sentence a custom function gave with the error that a cell shows. */
  functionMessage(sheetId: string, row: number, column: number): string | undefined {
    return this.functions?.messageAt(sheetId, row, column);
  }

  /**
   * Presses a ribbon button; resolves when the add-in calls `event.completed()`. A page that has just
   * been opened is waited for.
   * @throws Error when no page takes ribbon commands
   */
  async runRibbonCommand(functionName: string): Promise<void> {
    const until = Date.now() + PATIENCE;
    while (!this.connection?.listens(Dispatch.RibbonCommand)) {
      if (!this.connection || Date.now() > until) {
        throw new Error(`no page takes ribbon commands: ${functionName}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const { connection } = this;
    const id = `command${(this.lastCommand += 1)}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      const source = JSON.stringify({ source: { id: functionName } });
      connection.raise(Dispatch.RibbonCommand, [id, functionName, source]);
    });
  }

  private async answer(
    body: string,
    request: RequestBody,
    fault?: WireError
  ): Promise<{ readonly text: string; readonly bytes: number }> {
    const started = performance.now();
    this.running += 1;
    const performed = await this.interpreter.execute(request);
    this.finishWrites(request, performed);
    this.running -= 1;
    const response = withFault(performed, fault);
    const text = JSON.stringify(response);
    const bytes = bytesOf(text);
    const milliseconds = performance.now() - started;
    this.log({ request: body, response: text }, request, response, bytes, milliseconds);
    this.deliverLater();
    return { text, bytes };
  }

  private logRefused(body: string, request: RequestBody, transport: number): void {
    const record = {
      requestBytes: bytesOf(body),
      responseBytes: 0,
      actions: request.Actions?.length ?? 0,
      upkeep: false,
      milliseconds: 0,
      error: `connection: ${transport}`,
    };
    this.batches.add(record, { request: body, response: "" });
  }

  /** What was written counts at once, as at the end of a batch. */
  private async callDocument(
    method: number,
    args: readonly unknown[]
  ): Promise<readonly unknown[]> {
    try {
      return await this.document.call(method, args);
    } finally {
      this.writes.endBatch();
    }
  }

  private requirementSets(): { requirementSets?: Readonly<Record<string, string>> } {
    const { requirementSets, profile, withoutFunctions } = this.options;
    const sets = requirementSets ?? (profile && PROFILES[profile].requirementSets);
    if (!withoutFunctions) return sets ? { requirementSets: sets } : {};
    const all = Object.entries(sets ?? REQUIREMENT_SETS);
    return { requirementSets: Object.fromEntries(all.filter(([name]) => !/^CustomF/.test(name))) };
  }

  /** The last pieces of a large write are written when the batch is over. */
  private finishWrites(request: RequestBody, response: ResponseBody): void {
    try {
      this.writes.endBatch();
    } catch (error) {
      console.error("Excel host: a buffered write failed", error);
      response.Error ??= {
        Code: "GeneralException",
        Message: `Host fault: ${String(error)}`,
        Location: null,
        HttpStatusCode: 500,
        ActionIndex: Math.max(0, (request.Actions?.length ?? 0) - 1),
      };
    }
  }

  private log(
    texts: BatchTexts,
    request: RequestBody,
    response: ResponseBody,
    responseBytes: number,
    milliseconds: number
  ): void {
    const { Error: error } = response;
    if (error?.Code === "ApiNotFound" && !this.apiNotFound.includes(error.Message)) {
      this.apiNotFound.push(error.Message);
    }
    const record = {
      requestBytes: bytesOf(texts.request),
      responseBytes,
      actions: request.Actions?.length ?? 0,
      upkeep: isUpkeep(request),
      milliseconds,
      ...(error ? { error: `${error.Code}: ${error.Message}` } : {}),
    };
    this.batches.add(record, texts);
  }

  /**
   * Events follow the answer of the batch that raised them, on a task after it: the client attaches
   * a handler only when its registration has been answered.
   */
  private deliverLater(): void {
    if (this.running > 0) return;
    setTimeout(() => {
      if (this.running === 0) this.connection?.deliverMessages(this.events.take());
    }, EVENT_DELAY);
  }

  private follow(): void {
    const { current } = this;
    const stopEvents = this.events.follow(current);
    const stopReferences = current.on((event) => {
      this.moveReferences(event);
      if (event.kind === "changed") this.application.dirty = true;
      this.raiseBindingEvents(event);
    });
    this.stopFollowing = () => {
      stopEvents();
      stopReferences();
    };
  }

  /** Ranges the client keeps, and rules on cells, follow inserted and deleted rows and columns. */
  private moveReferences(event: BookEvent): void {
    if (event.kind !== "changed" || !isStructural(event.changeType)) return;
    const changed = this.current.sheet(event.sheetId);
    if (changed) moveCellRules(changed, event.area, event.changeType);
    for (const kept of this.interpreter.references.kept()) {
      if (!(kept instanceof Range) || !kept.isOn(event.sheetId)) continue;
      kept.area = shifted(kept.area, event.area, event.changeType) ?? kept.area;
    }
    for (const [id, binding] of this.application.bindings) {
      if (binding.sheetId !== event.sheetId) continue;
      const area = shifted(binding.area, event.area, event.changeType);
      if (area) binding.area = area;
      else this.application.bindings.delete(id);
    }
  }

  /** Bindings have events of the Common API's kind, each told to its own handlers. */
  private raiseBindingEvents(event: BookEvent): void {
    if (this.application.bindings.size === 0 || !this.events.enabled) return;
    for (const { dispatchId, target, payload } of this.document.eventsOf(event)) {
      setTimeout(() => this.connection?.raise(dispatchId, payload, target), EVENT_DELAY);
    }
  }

  private finishCommand(id: string): void {
    this.commands.get(id)?.();
    this.commands.delete(id);
  }

  private createContext(): HostContext {
    const current = (): BookModel => this.buffered;
    const fileName = (): string => this.fileName;
    const readOnly = (): boolean => this.gate.faults.readOnly === true;
    const context: HostContext = {
      get book() {
        return current();
      },
      get fileName() {
        return fileName();
      },
      locale: this.options.locale ?? "zh-CN",
      get readOnly() {
        return readOnly();
      },
      events: this.events,
      application: this.application,
      ...(this.options.image ? { image: this.options.image } : {}),
      files: workbookFiles(this.functionNames()),
      excelApi: this.excelApi(),
      window: {
        save: (behavior) => this.options.onSave?.(behavior),
        close: (behavior) => this.options.onClose?.(behavior),
        createWorkbook: (file) => this.options.onCreateWorkbook?.(file),
      },
      make: {
        worksheet: (sheet) => new Worksheet(context, sheet),
        range: (sheet, area) => new Range(context, sheet, area),
        rangeAreas: (sheet, areas) => new RangeAreas(context, sheet, areas),
        workbookAreas: (sheets) => new WorkbookRangeAreas(context, sheets),
        rangeView: (sheet, area) => new RangeView(context, sheet, area),
        tables: (sheet, areas, whole) => new TableScopedCollection(context, sheet, areas, whole),
      },
    };
    return context;
  }

  private excelApi(): number {
    const { ExcelApi } = this.requirementSets().requirementSets ?? REQUIREMENT_SETS;
    return Number(ExcelApi?.split(".")[1] ?? 0);
  }

  private functionNames(): string[] | undefined {
    const { functions } = this.options;
    return functions?.file.functions.map(({ id, name }) => `${functions.namespace}.${name ?? id}`);
  }

  private createBridge(): FunctionBridge | undefined {
    const { functions } = this.options;
    if (!functions || this.options.withoutFunctions) return undefined;
    return new FunctionBridge({
      book: () => this.current,
      functions,
      send: (entries) => this.connection?.deliverMessages(entries),
    });
  }

  private createEffects(): ServiceEffects {
    return {
      showTaskpane: () => this.options.onShowTaskpane?.(),
      functionsReady: () => this.functions?.runtimeReady(),
      setFunctionResults: (results) => this.functions?.setResults(results),
      ribbonUpdate: (json) => this.options.onRibbonUpdate?.(json),
    };
  }
}

export function createExcelHost(options: ExcelHostOptions): ExcelHost {
  return new ExcelHost(options);
}
