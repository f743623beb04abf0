/** The part of the custom-functions runtime the functions use: the error class and its codes. */
export class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}

/** Puts the runtime's global in place, as the page has it in Excel. */
export function installRuntime(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: FunctionError,
      ErrorCode: {
        invalidValue: "#VALUE!",
        notAvailable: "#N/A",
        divisionByZero: "#DIV/0!",
        invalidNumber: "#NUM!",
        nullReference: "#NULL!",
        invalidName: "#NAME?",
        invalidReference: "#REF!",
      },
    },
  });
}

/** What a call gives: its value, or the error's code and sentence. */
export function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return [error.code, error.message];
  }
}
