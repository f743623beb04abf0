/** An error that the host answers on purpose; anything else thrown is a bug of the host. */
export class HostError extends Error {
  /** The member that failed, as `Range.values`; said by whoever called it. */
  location?: string;

  constructor(
    /** Excel's code, e.g. `ItemNotFound`. */
    readonly code: string,
    message: string,
    /** HTTP status that goes with the code. */
    readonly status = 400
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const itemNotFound = (what: string): HostError =>
  new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`, 404);

export const invalidArgument = (what: string): HostError =>
  new HostError("InvalidArgument", `The argument is invalid or missing: ${what}`, 400);

export const accessDenied = (what: string): HostError =>
  new HostError("AccessDenied", `You cannot perform the requested operation: ${what}`, 403);

export const invalidReference = (what: string): HostError =>
  new HostError("InvalidReference", `This reference is not valid: ${what}`, 400);

export const invalidOperation = (what: string): HostError =>
  new HostError("InvalidOperation", `The operation is invalid here: ${what}`, 400);

/** What the host lacks; the message names the member so that the gap can be closed. */
export const apiNotFound = (className: string, member: string): HostError =>
  new HostError("ApiNotFound", `${className}.${member}`, 404);
