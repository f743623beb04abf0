import { render, type Locale } from "../core/messages/message";
import { workbookMessages } from "../core/messages/workbook";
import { WorkbookError } from "./port";

/**
 * The one way into Excel. Waits while the user edits a cell, and turns Excel's errors into a
 * sentence for the user.
 */
export async function runExcel<Result>(
  locale: Locale,
  batch: (context: Excel.RequestContext) => Promise<Result>
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toWorkbookError(error, locale);
  }
}

/** Excel's codes that mean something a user can act on. */
const SENTENCES: Readonly<
  Record<string, { readonly code: string; readonly message: keyof typeof workbookMessages }>
> = {
  AccessDenied: { code: "access-denied", message: "accessDenied" },
  InvalidOrTimedOutSession: { code: "connection-lost", message: "connectionLost" },
  RequestAborted: { code: "connection-lost", message: "connectionLost" },
  HostRestartNeeded: { code: "connection-lost", message: "connectionLost" },
  RequestPayloadSizeLimitExceeded: { code: "message-too-large", message: "messageTooLarge" },
  ResponsePayloadSizeLimitExceeded: { code: "message-too-large", message: "messageTooLarge" },
};

/** Already a sentence → unchanged; Excel's own error → the sentence that fits its code. */
export function toWorkbookError(error: unknown, locale: Locale): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = errorCode(error);
  if (code === "InvalidOperationInCellEditMode") {
    return new WorkbookError("cell-edit", render(workbookMessages.cellEdit, locale), {
      cause: error,
    });
  }
  const known = code === undefined ? undefined : SENTENCES[code];
  if (known) {
    return new WorkbookError(known.code, render(workbookMessages[known.message], locale), {
      cause: error,
    });
  }
  const reason = code ?? (error instanceof Error ? error.message : String(error));
  return new WorkbookError("unknown", render(workbookMessages.unknown, locale, { reason }), {
    cause: error,
  });
}

/** Excel's stable error code; undefined for errors that are not Excel's. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return String(error.code);
}

export function throwIfCancelled(signal: AbortSignal | undefined, locale: Locale): void {
  if (signal?.aborted) {
    throw new WorkbookError("cancelled", render(workbookMessages.cancelled, locale));
  }
}
