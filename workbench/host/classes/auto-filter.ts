import { HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";

/** The book has no filters yet: every sheet answers that it is not filtered. */
export class AutoFilter extends HostObject {
  readonly className = "AutoFilter";

  get Enabled(): boolean {
    return false;
  }
  get IsDataFiltered(): boolean {
    return false;
  }
  get Criteria(): readonly unknown[] {
    return [];
  }
  GetRangeOrNullObject(): NullObject {
    return NULL_OBJECT;
  }
}
