/** The JSON that the client sends and expects, as observed on the wire of the Rich API. */

export const PathType = {
  Root: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** 0 is a plain value, a number is the path id of an object; nested arrays follow the arguments. */
export type ReferencedIds = number | readonly ReferencedIds[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly ReferencedIds[] | null;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo | null;
  readonly QueryInfo?: QueryInfo | null;
  readonly ObjectState?: Readonly<Record<string, unknown>> | null;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions?: readonly WireAction[];
  readonly ObjectPaths?: Readonly<Record<string, WirePath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: ActionResult[];
  readonly TraceIds: number[];
  Error?: WireError;
}
