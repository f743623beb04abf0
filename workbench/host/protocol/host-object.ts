import { apiNotFound } from "./host-error";

/** The one value that stands for every null object of a batch. */
export const NULL_OBJECT = Symbol("null object");
export type NullObject = typeof NULL_OBJECT;

/**
 * An object the client can address. Members of the wire are the PascalCase members of the class
 * (and those with a leading underscore); camelCase members are the host's own and out of reach.
 * Members may answer promises.
 */
export abstract class HostObject {
  /** The class as the client names it. */
  abstract readonly className: string;

  /** What the parent collection finds this object by in a later batch; undefined when it has none. */
  identity(): string | number | undefined {
    return undefined;
  }

  /** Navigations that not every object of the class has: a load of all scalars leaves them alone. */
  get sometimes(): readonly string[] {
    return [];
  }

  /** Whether the client keeps objects of this class with `_KeepReference`. */
  get keepable(): boolean {
    return false;
  }
}

/** A collection: items for a query, `indexed` for an indexer path. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];

  /** @throws HostError ItemNotFound */
  abstract indexed(key: unknown): HostObject;
}

export interface MemberInfo {
  readonly name: string;
  readonly kind: "property" | "method";
  readonly readable: boolean;
  readonly writable: boolean;
}

const WIRE_NAME = /^_?[A-Z]/;
const tables = new WeakMap<object, ReadonlyMap<string, MemberInfo>>();

/** Members of an object's class by lower-case name (answers are PascalCase, queries camelCase). */
export function membersOf(object: HostObject): ReadonlyMap<string, MemberInfo> {
  const prototype = Object.getPrototypeOf(object) as object;
  let table = tables.get(prototype);
  if (!table) {
    table = readMembers(prototype);
    tables.set(prototype, table);
  }
  return table;
}

function readMembers(prototype: object): Map<string, MemberInfo> {
  const table = new Map<string, MemberInfo>();
  for (
    let level: object | null = prototype;
    level && level !== HostObject.prototype;
    level = Object.getPrototypeOf(level) as object | null
  ) {
    for (const name of Object.getOwnPropertyNames(level)) {
      const key = name.toLowerCase();
      if (!WIRE_NAME.test(name) || table.has(key)) continue;
      const descriptor = Object.getOwnPropertyDescriptor(level, name);
      if (!descriptor) continue;
      table.set(key, {
        name,
        kind: typeof descriptor.value === "function" ? "method" : "property",
        readable: descriptor.get !== undefined,
        writable: descriptor.set !== undefined,
      });
    }
  }
  return table;
}

/** Looks a member up. @throws HostError ApiNotFound `Class.Member` */
export function memberOf(object: HostObject, name: string, kind: MemberInfo["kind"]): MemberInfo {
  const member = membersOf(object).get(name.toLowerCase());
  if (!member || member.kind !== kind) throw apiNotFound(object.className, name);
  return member;
}

/** Reads a property, navigation or scalar. */
export function readMember(object: HostObject, name: string): unknown {
  const member = memberOf(object, name, "property");
  if (!member.readable) throw apiNotFound(object.className, name);
  return (object as unknown as Record<string, unknown>)[member.name];
}

/** Assigns a scalar. */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  const member = memberOf(object, name, "property");
  if (!member.writable) throw apiNotFound(object.className, name);
  (object as unknown as Record<string, unknown>)[member.name] = value;
}

/** Calls a method with the resolved arguments of the wire. */
export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const member = memberOf(object, name, "method");
  const method = (object as unknown as Record<string, (...args: unknown[]) => unknown>)[
    member.name
  ] as (...args: unknown[]) => unknown;
  return method.apply(object, [...args]);
}
