import { apiNotFound, HostError, invalidArgument } from "./host-error";
import {
  callMember,
  HostCollection,
  HostObject,
  NULL_OBJECT,
  readMember,
  writeMember,
  type NullObject,
} from "./host-object";
import { answerQuery, identify } from "./query";
import { References } from "./references";
import {
  ActionType,
  PathType,
  type ArgumentInfo,
  type ReferencedIds,
  type RequestBody,
  type ResponseBody,
  type WireAction,
  type WirePath,
} from "./wire";

type Resolved = HostObject | NullObject;

export interface InterpreterOptions {
  /** The global root of every batch. */
  readonly root: () => HostObject;
  /** Objects made by type name (`Microsoft.…`); undefined for an unknown type. */
  readonly create: (typeName: string) => HostObject | undefined;
  /** Told of errors that are bugs of the host, not answers. */
  readonly onBug?: (error: unknown, action: string) => void;
}

/** Interprets batches of the Rich API. It knows the protocol and no Excel class. */
export class Interpreter {
  readonly references = new References();

  constructor(private readonly options: InterpreterOptions) {}

  /** Performs a batch up to its first error; what was done before stays done. */
  async execute(request: RequestBody): Promise<ResponseBody> {
    const batch = new Batch(request, this.options, this.references);
    const response: ResponseBody = { Results: [], TraceIds: [] };
    let index = -1;
    try {
      for (const action of request.Actions ?? []) {
        index += 1;
        const value = await batch.perform(action, response);
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      }
    } catch (error) {
      const known = error instanceof HostError;
      if (!known) this.options.onBug?.(error, describeAction(request, index));
      response.Error = {
        Code: known ? error.code : "GeneralException",
        Message: known ? error.message : `Host fault: ${String(error)}`,
        Location: known ? (error.location ?? null) : null,
        HttpStatusCode: known ? error.status : 500,
        ActionIndex: index,
      };
    }
    return response;
  }
}

function describeAction(request: RequestBody, index: number): string {
  const action = request.Actions?.[index];
  return action ? `${action.Name} (action ${index} of type ${action.ActionType})` : "request";
}

/** One batch: a cache from path id to object that lives no longer than it. */
class Batch {
  private readonly cache = new Map<number, Resolved>();

  constructor(
    private readonly request: RequestBody,
    private readonly options: InterpreterOptions,
    private readonly references: References
  ) {}

  async perform(action: WireAction, response: ResponseBody): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) {
      response.TraceIds.push(action.Id);
      return null;
    }
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object === NULL_OBJECT ? null : identify(object, this.references);
      case ActionType.Query:
      case ActionType.RecursiveQuery:
      case ActionType.QueryAsJson:
        return answerQuery(object, action.QueryInfo, this.references);
      case ActionType.Method:
        return this.invoke(object, action);
      case ActionType.SetProperty:
        return this.assign(object, action);
      case ActionType.Update:
        return this.update(object, action.ObjectState ?? {});
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw new HostError("NotImplemented", `action type ${action.ActionType}`, 501);
    }
  }

  private async invoke(object: Resolved, action: WireAction): Promise<unknown> {
    const args = await this.args(action.ArgumentInfo);
    if (object === NULL_OBJECT) return null;
    if (action.Name === "_KeepReference" && object.keepable) {
      this.references.keep(object);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.references.release(String(args[0]));
      return null;
    }
    if (action.Name === "_RemoveAllReferences") {
      this.references.clear();
      return null;
    }
    if (action.Name === "_GetReferenceCount") return this.references.size;
    const result = await located(object, action.Name, () => callMember(object, action.Name, args));
    return result instanceof HostObject || result === NULL_OBJECT ? null : result;
  }

  private async assign(object: Resolved, action: WireAction): Promise<null> {
    const [value] = await this.args(action.ArgumentInfo);
    if (object === NULL_OBJECT) throw nothingToWrite(action.Name);
    await located(object, action.Name, () => writeMember(object, action.Name, value));
    return null;
  }

  private async update(object: Resolved, state: Readonly<Record<string, unknown>>): Promise<null> {
    for (const [name, value] of Object.entries(state)) {
      if (object === NULL_OBJECT) throw nothingToWrite(name);
      await located(object, name, () => updateMember(object, name, value));
    }
    return null;
  }

  /** The object of a path, evaluated at its first use in the batch and never again. */
  private async resolve(id: number): Promise<Resolved> {
    const cached = this.cache.get(id);
    if (cached !== undefined) return cached;
    const path = this.request.ObjectPaths?.[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `object path ${id}`);
    const object = await this.evaluate(path);
    this.cache.set(id, object);
    return object;
  }

  private async evaluate(path: WirePath): Promise<Resolved> {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.options.root();
      case PathType.NewObject: {
        const created = this.options.create(path.Name);
        if (!created) throw apiNotFound(path.Name, "new");
        return created;
      }
      case PathType.Reference:
        return this.references.resolve(path.Name);
      case PathType.Null:
        return NULL_OBJECT;
      default:
        return this.evaluateChild(path);
    }
  }

  private async evaluateChild(path: WirePath): Promise<Resolved> {
    const parent = await this.resolve(path.ParentObjectPathId ?? Number.NaN);
    const args = await this.args(path.ArgumentInfo);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    switch (path.ObjectPathType) {
      case PathType.Method:
        return located(parent, path.Name, async () =>
          asObject(await callMember(parent, path.Name, args), parent, path.Name)
        );
      case PathType.Property:
        return located(parent, path.Name, async () =>
          asObject(await readMember(parent, path.Name), parent, path.Name)
        );
      case PathType.Indexer:
        if (!(parent instanceof HostCollection)) throw apiNotFound(parent.className, "GetItem");
        return located(parent, "getItem", () => parent.indexed(args[0]));
      default:
        throw new HostError("NotImplemented", `object path type ${path.ObjectPathType}`, 501);
    }
  }

  private async args(info: ArgumentInfo | null | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    return this.each(values, info?.ReferencedObjectPathIds ?? []);
  }

  private async argument(value: unknown, ids: ReferencedIds): Promise<unknown> {
    if (typeof ids === "number") return ids === 0 ? this.embedded(value) : this.resolve(ids);
    return Array.isArray(value) ? this.each(value, ids) : value;
  }

  /** Objects inside a plain object (`{source: range}`) come as the id of their path. */
  private async embedded(value: unknown): Promise<unknown> {
    if (!isRecord(value) || !holdsPaths(value)) return value;
    const id = value[EMBEDDED_PATH];
    if (typeof id === "number") return this.resolve(id);
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) copy[key] = await this.embedded(inner);
    return copy;
  }

  /** One after another: two arguments with the same path must not evaluate it twice. */
  private async each(
    values: readonly unknown[],
    ids: readonly ReferencedIds[]
  ): Promise<unknown[]> {
    const resolved: unknown[] = [];
    for (const [index, value] of values.entries()) {
      resolved.push(await this.argument(value, ids[index] ?? 0));
    }
    return resolved;
  }
}

/** Says of an error where it came from; the innermost place counts. */
async function located<T>(
  object: HostObject,
  member: string,
  act: () => T | Promise<T>
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof HostError) {
      error.location ??= `${object.className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    }
    throw error;
  }
}

/** The client's key for an object inside a plain one. */
const EMBEDDED_PATH = "_ObjectPathId";

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function holdsPaths(value: Readonly<Record<string, unknown>>): boolean {
  return (
    EMBEDDED_PATH in value || Object.values(value).some((one) => isRecord(one) && holdsPaths(one))
  );
}

function asObject(value: unknown, parent: HostObject, name: string): Resolved {
  if (value instanceof HostObject || value === NULL_OBJECT) return value;
  throw apiNotFound(parent.className, name);
}

function nothingToWrite(name: string): HostError {
  return new HostError("InvalidObjectPath", `${name} of an object that does not exist`);
}

/** Objects inside an update are navigations (`format: {fill: {color}}`), everything else scalars. */
function updateMember(object: HostObject, name: string, value: unknown): void {
  const pascal = name.charAt(0).toUpperCase() + name.slice(1);
  if (value !== null && typeof value === "object" && !Array.isArray(value)) {
    const child = readMember(object, pascal);
    if (child instanceof HostObject) {
      for (const [key, inner] of Object.entries(value)) updateMember(child, key, inner);
      return;
    }
  }
  if (value === undefined) throw invalidArgument(name);
  writeMember(object, pascal, value);
}
