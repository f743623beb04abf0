/** The parts of functions.json that decide how a function is called. */
export interface FunctionParameter {
  readonly name: string;
  readonly type?: "number" | "string" | "boolean" | "any";
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name?: string;
  readonly parameters?: readonly FunctionParameter[];
  readonly options?: {
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly cancelable?: boolean;
    readonly stream?: boolean;
  };
}

export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
}

/** What the manifest and functions.json say together. */
export interface FunctionSet {
  /** The namespace of the manifest, e.g. `PERF`. */
  readonly namespace: string;
  readonly file: FunctionsFile;
}
