import type { BookModel } from "../model/book-model";
import { isErrorText } from "../model/cell-content";
import { invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { absoluteSheetAddress } from "./geometry";
import { BlockObject } from "./resolve-block";
import { WORKSHEET_FUNCTIONS } from "./worksheet-function-names";

/** What a worksheet function came to; it is calculated when it is read. */
export class FunctionResult extends HostObject {
  readonly className = "FunctionResult<T>";
  private calculated: ReturnType<BookModel["evaluate"]> | undefined;

  constructor(
    private readonly context: HostContext,
    /** The call as it stands in a formula, without `=`. */
    readonly call: string
  ) {
    super();
  }
  /** Null when it is an error. */
  get Value(): Promise<unknown> {
    return this.answer.then((value) => (isError(value) ? null : value));
  }
  get Error(): Promise<unknown> {
    return this.answer.then((value) => (isError(value) ? value : null));
  }

  private get answer(): Promise<unknown> {
    const { book } = this.context;
    this.calculated ??= book.evaluate(`=${this.call}`, book.active.id);
    return this.calculated.then((value) => (Array.isArray(value) ? (value[0]?.[0] ?? "") : value));
  }
}

/** `workbook.functions`: every worksheet function the client names is a method. */
export class Functions extends HostObject {
  readonly className = "Functions";

  constructor(readonly context: HostContext) {
    super();
  }
}

for (const name of WORKSHEET_FUNCTIONS) {
  Object.defineProperty(Functions.prototype, name, {
    configurable: true,
    value(this: Functions, ...args: unknown[]) {
      const written = asWritten(args);
      return new FunctionResult(
        this.context,
        `${name.toUpperCase().replace(/_/g, ".")}(${written})`
      );
    },
  });
}

/** Arguments left out at the end are not written at all. */
function asWritten(args: readonly unknown[]): string {
  // Functions of any number of arguments take them as one array.
  const flat = args.flatMap((arg) => (Array.isArray(arg) ? (arg as unknown[]) : [arg]));
  while (flat.length > 0 && (flat.at(-1) === null || flat.at(-1) === undefined)) flat.pop();
  return flat.map(argument).join(",");
}

const isError = (value: unknown): boolean => typeof value === "string" && isErrorText(value);

function argument(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof FunctionResult) return value.call;
  if (value instanceof BlockObject) return absoluteSheetAddress(value.sheet.name, value.area);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  throw invalidArgument("argument of a worksheet function");
}
