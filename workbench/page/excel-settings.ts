import type { Faults, ProfileName } from "../host/faults";

/** Which Excel the workbench plays, and what goes wrong in it. */
export interface ExcelSettings {
  readonly profile: ProfileName;
  readonly withoutFunctions: boolean;
  readonly faults: Faults;
}

export const PROFILE_NAMES: readonly ProfileName[] = ["ltsc2021", "ltsc2024", "m365", "web"];

/** The oldest Excel that PERF is made for, with nothing wrong. */
export const USUAL_EXCEL: ExcelSettings = {
  profile: "ltsc2021",
  withoutFunctions: false,
  faults: {},
};

/** Codes that requests fail with in Excel. */
export const FAULT_CODES: readonly string[] = [
  "GeneralException",
  "AccessDenied",
  "ApiNotAvailable",
  "ConflictError",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "ItemNotFound",
  "RequestAborted",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "Unauthenticated",
];

/** How many things are wrong. */
export const faultCount = ({ faults, withoutFunctions }: ExcelSettings): number =>
  Object.values(faults).filter((fault) => fault !== undefined && fault !== false).length +
  (withoutFunctions ? 1 : 0);

/** Whether the change is one that only a newly opened page notices. */
export const needsReopening = (before: ExcelSettings, after: ExcelSettings): boolean =>
  before.profile !== after.profile || before.withoutFunctions !== after.withoutFunctions;
