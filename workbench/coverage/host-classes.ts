import { readdirSync } from "node:fs";
import { join } from "node:path";
import { HostObject } from "../host/protocol/host-object";

const FOLDER = join(__dirname, "../host/classes");

type HostClass = new () => HostObject;

/**
 * One object of every class of the host, with the client's name of the class.
 * @param load reads a module by its path
 */
export function hostClasses(load: (file: string) => unknown): [string, HostObject][] {
  const found: [string, HostObject][] = [];
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".ts"))) {
    for (const value of Object.values(load(join(FOLDER, file)) as Record<string, unknown>)) {
      if (typeof value !== "function" || !(value.prototype instanceof HostObject)) continue;
      // Constructors only keep what they are given; abstract classes have no name of their own.
      const object = new (value as HostClass)();
      if (object.className !== undefined) found.push([object.className, object]);
    }
  }
  return found;
}
