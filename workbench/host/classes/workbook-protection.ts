import { HostObject } from "../protocol/host-object";

/** The book model has no protected structure: every workbook answers that it is open. */
export class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";

  get Protected(): boolean {
    return false;
  }
}
