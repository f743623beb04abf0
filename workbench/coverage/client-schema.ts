import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

/** What the client itself says of one of its classes. */
export interface ClientClass {
  readonly name: string;
  /** Names on the wire, in lower case. */
  readonly scalars: ReadonlyMap<string, { readonly writable: boolean }>;
  readonly navigations: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  /** What the class documents: scalars, navigations, methods and events under their public names. */
  readonly members: readonly ClientMember[];
}

export interface ClientMember {
  readonly name: string;
  readonly kind: "property" | "method" | "event";
  /** Names on the wire, in lower case: one of them must be there. */
  readonly wire: readonly string[];
  /** The API set it came with, e.g. `1.7`; empty where the client does not say. */
  readonly set: string;
}

interface Prototype {
  readonly _className?: string;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** Reads the schema of the Excel classes from the prototypes of the real client. */
export function readClientSchema(): ReadonlyMap<string, ClientClass> {
  const file = require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js");
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    Promise,
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/" },
    document: { getElementsByTagName: () => [], createElement: () => ({}) },
    _richApiNativeBridge: { sendMessageToHost: () => undefined },
  };
  page["window"] = page;
  createContext(page);
  try {
    runInContext(readFileSync(file, "utf8"), page, { filename: file });
  } catch {
    // The parts behind the Excel classes want a whole browser; the classes are there by then.
  }
  const classes = new Map<string, ClientClass>();
  for (const value of Object.values(page["Excel"] as Record<string, unknown>)) {
    if (typeof value !== "function") continue;
    const schema = readClass(value.prototype as object);
    if (schema) classes.set(schema.name, schema);
  }
  return classes;
}

function readClass(prototype: object): ClientClass | undefined {
  const own = prototype as Prototype;
  const name = own._className;
  if (!name) return undefined;
  const lower = (names: readonly string[] = []): string[] => names.map((one) => one.toLowerCase());
  const originals = lower(own._scalarPropertyOriginalNames ?? own._scalarPropertyNames);
  return {
    name,
    members: membersOf(name, prototype, originals),
    scalars: new Map(
      originals.map((one, index) => [
        one,
        { writable: own._scalarPropertyUpdateable?.[index] === true },
      ])
    ),
    navigations: new Set(lower(own._navigationPropertyNames)),
    methods: new Set(
      lower(
        Object.getOwnPropertyNames(prototype).filter(
          (one) =>
            typeof Object.getOwnPropertyDescriptor(prototype, one)?.value === "function" &&
            one !== "constructor"
        )
      )
    ),
  };
}

/** Methods of every proxy that never leave the client. */
const CLIENT_ONLY =
  /^(_.*|constructor|load|retrieve|set|update|toJSON|setMockData|ensureUnchanged|track|untrack)$/;

function membersOf(
  className: string,
  prototype: object,
  scalars: readonly string[]
): ClientMember[] {
  const properties = (prototype as Prototype)._scalarPropertyNames ?? [];
  const members: ClientMember[] = [];
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (!descriptor || CLIENT_ONLY.test(name)) continue;
    const source = String(descriptor.value ?? descriptor.get ?? "");
    const set =
      new RegExp(`"${className}\\.${name}",\\s*[\\w.]+,\\s*"([\\d.]+)"`).exec(source)?.[1] ?? "";
    const registers = [...source.matchAll(/\._Register(\w+)\(/g)].map(([, one]) => one ?? "");
    if (typeof descriptor.value === "function") {
      members.push({ name, kind: "method", wire: [name.toLowerCase()], set });
    } else if (/^on[A-Z]/.test(name)) {
      const wire = registers.map((one) => `_register${one.toLowerCase()}`);
      members.push({ name, kind: "event", wire, set });
    } else if (descriptor.get && name !== "items") {
      const original = scalars[properties.indexOf(name)] ?? name.toLowerCase();
      members.push({ name, kind: "property", wire: [original], set });
    }
  }
  return members;
}
