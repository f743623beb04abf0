import { invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { bytesOfBase64 } from "./insert-worksheets";
import { asText, optional } from "./wire-arguments";

/** A new workbook that has not been opened yet. */
export class WorkbookCreated extends HostObject {
  readonly className = "WorkbookCreated";

  constructor(
    private readonly context: HostContext,
    private readonly file: Uint8Array | undefined
  ) {
    super();
  }
  get Id(): string {
    return "1";
  }
  Open(): null {
    this.context.window.createWorkbook(this.file);
    return null;
  }
}

/** @throws HostError InvalidArgument for a file that is no workbook */
export async function createdWorkbook(
  context: HostContext,
  base64: unknown
): Promise<WorkbookCreated> {
  const text = optional(base64, asText, "base64File");
  if (text === undefined) return new WorkbookCreated(context, undefined);
  const bytes = bytesOfBase64(text);
  if (!bytes) throw invalidArgument("base64File");
  try {
    await context.files.read(bytes, "workbook.xlsx");
  } catch {
    throw invalidArgument("base64File: no workbook");
  }
  return new WorkbookCreated(context, bytes);
}
