import { isUpkeep } from "./protocol/batch-log";
import { PathType, type RequestBody, type ResponseBody, type WireError } from "./protocol/wire";
import { REQUIREMENT_SETS } from "./transport/requirement-sets";

/** An Excel that the host plays. */
export type ProfileName = "ltsc2021" | "ltsc2024" | "m365" | "web";

export interface Profile {
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Most bytes of one request or answer; absent: no limit. */
  readonly messageLimit?: number;
}

/** The newest set that the client package knows: what later programs have beyond it, it cannot ask for. */
const NEWEST = { ...REQUIREMENT_SETS, ExcelApi: "1.15" };

/** Messages of Excel on the web (documented limit). */
const WEB_LIMIT = 5 * 1024 * 1024;

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  ltsc2021: { requirementSets: { ...REQUIREMENT_SETS, ExcelApi: "1.14" } },
  ltsc2024: { requirementSets: NEWEST },
  m365: { requirementSets: NEWEST },
  web: { requirementSets: { ...NEWEST, ExcelApiOnline: "1.1" }, messageLimit: WEB_LIMIT },
};

/**
 * What goes wrong on purpose. Requests to the workbook are counted from 1, without the client's own upkeep
 * and without those to the add-in's services.
 */
export interface Faults {
  /** One request fails; `after` of its actions are done first, none by default. */
  readonly failBatch?: {
    readonly batch: number;
    /** Excel's code, e.g. `GeneralException`. */
    readonly code: string;
    readonly after?: number;
  };
  /** After so many requests the session is gone: every further one answers InvalidOrTimedOutSession. */
  readonly dropAfter?: number;
  /** The connection drops in the middle of the next request: so many of its actions are done all the same. */
  readonly dropWithin?: number;
  /** Every answer comes so much later, in ms. */
  readonly delay?: number;
  /** The workbook may be read, not written. */
  readonly readOnly?: boolean;
  /** Every sheet is protected, as a unit finds a form that the bureau has handed out. */
  readonly protectedSheets?: boolean;
  /** The user edits a cell: requests fail, or wait if they said that they would. */
  readonly cellEdit?: boolean;
}

/** Codes that the client reads from the connection itself, not from an answer. */
export const Transport = {
  Ok: 0,
  SessionLost: 5012,
  RequestTooLarge: 5103,
  ResponseTooLarge: 5104,
} as const;

/** Flags of a request (observed on the wire). */
const WRITES = 1;
const WAITS_FOR_CELL_EDIT = 64;

/** How a request goes on. */
export type Passage =
  | { readonly kind: "pass"; readonly request: RequestBody; readonly fault?: WireError }
  /** What `request` holds is done; the page hears nothing of it. */
  | { readonly kind: "refuse"; readonly transport: number; readonly request?: RequestBody };

/** Stands before the interpreter and lets requests through, or not. */
export class FaultGate {
  private current: Faults;
  private count = 0;
  private waiting: (() => void)[] = [];

  constructor(
    faults: Faults,
    private readonly limit: number | undefined
  ) {
    this.current = faults;
  }

  get faults(): Faults {
    return this.current;
  }
  /** Counting begins anew; requests that waited for the end of editing go on. */
  set faults(faults: Faults) {
    this.current = faults;
    this.count = 0;
    if (faults.cellEdit) return;
    for (const go of this.waiting.splice(0)) go();
  }

  /** The page is gone: nobody waits any more. */
  release(): void {
    for (const go of this.waiting.splice(0)) go();
  }

  /** Waits as long as a cell is being edited, when the request is one that waits. */
  async ready(flags: number): Promise<void> {
    const { cellEdit, delay } = this.current;
    if (delay !== undefined) await new Promise((resolve) => setTimeout(resolve, delay));
    if (cellEdit && flags & WAITS_FOR_CELL_EDIT) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  next(request: RequestBody, flags: number, bytes: number): Passage {
    if (isUpkeep(request)) return { kind: "pass", request };
    if (this.limit !== undefined && bytes > this.limit) {
      return { kind: "refuse", transport: Transport.RequestTooLarge };
    }
    const asks = asksTheWorkbook(request);
    if (asks) this.count += 1;
    const { dropAfter, dropWithin, failBatch, readOnly, cellEdit } = this.current;
    if (dropAfter !== undefined && this.count > dropAfter) {
      const transport = Transport.SessionLost;
      const isFirst = asks && this.count === dropAfter + 1;
      if (dropWithin === undefined || !isFirst) return { kind: "refuse", transport };
      return { kind: "refuse", transport, request: firstActions(request, dropWithin) };
    }
    if (!asks) return { kind: "pass", request };
    if (cellEdit) return failing(request, "InvalidOperationInCellEditMode", 0);
    if (readOnly && flags & WRITES) return failing(request, "AccessDenied", 0);
    if (failBatch?.batch === this.count) {
      return failing(request, failBatch.code, failBatch.after ?? 0);
    }
    return { kind: "pass", request };
  }

  tooLarge(answerBytes: number): boolean {
    return this.limit !== undefined && answerBytes > this.limit;
  }
}

/** The add-in's services (custom functions, pane, ribbon) do not care what the workbook does. */
function asksTheWorkbook(request: RequestBody): boolean {
  return Object.values(request.ObjectPaths ?? {}).some(
    (path) => path.ObjectPathType === PathType.Root || path.ObjectPathType === PathType.Reference
  );
}

function firstActions(request: RequestBody, count: number): RequestBody {
  return { ...request, Actions: (request.Actions ?? []).slice(0, count) };
}

function failing(request: RequestBody, code: string, after: number): Passage {
  return {
    kind: "pass",
    request: firstActions(request, after),
    fault: {
      Code: code,
      Message: `Fault on purpose: ${code}`,
      Location: null,
      HttpStatusCode: code === "AccessDenied" ? 403 : 400,
      ActionIndex: Math.min(after, Math.max(0, (request.Actions?.length ?? 0) - 1)),
    },
  };
}

/** An answer with the fault in it, unless the request failed by itself. */
export function withFault(response: ResponseBody, fault: WireError | undefined): ResponseBody {
  return fault && !response.Error ? { ...response, Error: fault } : response;
}
