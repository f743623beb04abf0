import { readdirSync } from "node:fs";
import { join } from "node:path";
import { HostObject, membersOf } from "../../../workbench/host/protocol/host-object";
import { readClientSchema, type ClientClass } from "./client-schema";

/** The host's classes against the client's own: a name that the client never sends is a mistake. */
const folder = join(__dirname, "../../../workbench/host/classes");
const schema = readClientSchema();

/** The client writes these under names that it does not list. */
const WRITTEN_ONLY: Readonly<Record<string, readonly string[]>> = {
  Worksheet: ["gridlines", "headings"],
};

type HostClass = new () => HostObject;

function hostClasses(): [string, HostObject][] {
  const found: [string, HostObject][] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    const exports = jest.requireActual<Record<string, unknown>>(join(folder, file));
    for (const value of Object.values(exports)) {
      if (typeof value !== "function" || !(value.prototype instanceof HostObject)) continue;
      // Constructors only keep what they are given; abstract classes have no name of their own.
      const object = new (value as HostClass)();
      if (object.className !== undefined) found.push([object.className, object]);
    }
  }
  return found;
}

const classes = hostClasses();

test("the schema of the client has been read, and the host's classes have been found", () => {
  expect(schema.size).toBeGreaterThan(150);
  expect(schema.get("Range")?.methods.has("getboundingrect")).toBe(true);
  expect(classes.map(([name]) => name)).toEqual(
    expect.arrayContaining(["Workbook", "Worksheet", "Range", "RangeAreas", "Chart"])
  );
});

test.each(classes)("%s has only members of the client's class", (name, object) => {
  const client = schema.get(name) as ClientClass;
  expect(client).toBeDefined();
  const extra = WRITTEN_ONLY[name] ?? [];
  const wrong: string[] = [];
  for (const [key, member] of membersOf(object)) {
    if (extra.includes(key)) continue;
    const known =
      member.kind === "method"
        ? client.methods.has(key)
        : client.scalars.has(key) || client.navigations.has(key);
    if (!known) wrong.push(member.name);
    // The client never writes what it calls read-only.
    if (member.writable && client.scalars.get(key)?.writable !== true) {
      wrong.push(`${member.name} is not writable`);
    }
  }
  expect(wrong).toEqual([]);
});

test("what the host lacks is known by name", () => {
  const missing = [...schema.keys()].filter((name) => !classes.some(([own]) => own === name));
  expect(missing).toContain("PivotTable");
  expect(missing).not.toContain("Range");
});
