import fc from "fast-check";
import * as z from "zod/mini";
import {
  readSection,
  writeSection,
  type StateSection,
} from "../../../src/core/state/state-section";

const notes: StateSection<readonly (readonly [string, string])[]> = {
  key: "notes",
  version: 2,
  schema: z.array(z.tuple([z.string(), z.string()])),
  empty: [],
  migrate: (content) => Object.entries(content as Record<string, string>),
};

test("what was written is read", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (value) => {
      const stored = { notes: writeSection(notes, value) };
      expect(readSection(notes, stored)).toEqual({ status: "read", value });
    })
  );
});

test.each([
  ["a workbook that was never written to", {}, "read", []],
  ["a snapshot without state", undefined, "read", []],
  ["an older version", { notes: '{"version":1,"content":{"a":"b"}}' }, "read", [["a", "b"]]],
  ["an older version that is broken", { notes: '{"version":1,"content":null}' }, "damaged", []],
  ["a later version", { notes: '{"version":3,"content":[]}' }, "newer", []],
  ["no JSON", { notes: '{"version":2,' }, "damaged", []],
  ["JSON of something else", { notes: "[1]" }, "damaged", []],
  ["null", { notes: "null" }, "damaged", []],
  ["no content", { notes: '{"version":2}' }, "damaged", []],
  ["content of another shape", { notes: '{"version":2,"content":{"a":1}}' }, "damaged", []],
])("%s", (_, stored, status, value) => {
  expect(readSection(notes, stored)).toEqual({ status, value });
});

test("any text is read without an error", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readSection(notes, { notes: text }).value).toBeDefined();
    })
  );
});
