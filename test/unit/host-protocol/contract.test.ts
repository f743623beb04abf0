import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readClientSchema, type ClientClass } from "../../../workbench/coverage/client-schema";
import { coveragePage, propertiesModule } from "../../../workbench/coverage/coverage-page";
import { hostClasses } from "../../../workbench/coverage/host-classes";
import { PARTIAL } from "../../../workbench/coverage/partial";
import { membersOf } from "../../../workbench/host/protocol/host-object";

/** The host's classes against the client's own: a name that the client never sends is a mistake. */
const schema = readClientSchema();

/** The client writes these under names that it does not list. */
const WRITTEN_ONLY: Readonly<Record<string, readonly string[]>> = {
  Worksheet: ["gridlines", "headings"],
  Style: ["orientation"],
};

const classes = hostClasses((file) => jest.requireActual(file));

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

test.each([
  ["docs/excel-coverage.md", () => coveragePage(schema, classes)],
  ["workbench/host/protocol/client-properties.ts", () => propertiesModule(schema)],
])("%s is up to date; if not: npm run coverage", (file, fresh) => {
  const written = readFileSync(join(__dirname, "../../..", file), "utf8");
  expect(written === fresh()).toBe(true);
});

test.each(Object.keys(PARTIAL))("%s, noted as partial, is a member of the host", (member) => {
  const [name, own] = member.split(".");
  const known = schema.get(name ?? "")?.members.find((one) => one.name === own);
  const object = classes.find(([one]) => one === name)?.[1];
  expect(known).toBeDefined();
  expect(known?.wire.some((one) => object && membersOf(object).has(one))).toBe(true);
});
