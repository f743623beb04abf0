import fc from "fast-check";
import { strToU8, zipSync, type Zippable } from "fflate";
import { unpackPackage } from "../../../src/files/unpack-package";

const LIMIT = 1_000_000;
const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;

/** A package with what its list says of its first part changed. */
function changed(
  bytes: Uint8Array,
  change: (view: DataView, local: number, entry: number) => void
): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  const find = (mark: number): number => {
    let at = 0;
    while (view.getUint32(at, true) !== mark) at += 1;
    return at;
  };
  change(view, find(LOCAL), find(ENTRY));
  return copy;
}

const whole = zipSync({ "a.xml": strToU8("<a>".repeat(500)), "b.xml": strToU8("<b/>") });

test("every package comes out as it went in, packed or stored", () => {
  const part = fc.tuple(fc.stringMatching(/^[a-z]{1,9}\.xml$/), fc.uint8Array({ maxLength: 4000 }));
  const parts = fc.uniqueArray(part, { selector: ([name]) => name, minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(parts, fc.constantFrom(0 as const, 6 as const), (all, level) => {
      const bytes = zipSync(Object.fromEntries(all) as Zippable, { level });
      const read = unpackPackage(bytes, LIMIT);
      if (typeof read === "string" || read === undefined) throw new Error("not read");
      expect(Object.fromEntries(read.map((one) => [one.name, [...one.bytes]]))).toEqual(
        Object.fromEntries(all.map(([name, content]) => [name, [...content]]))
      );
    })
  );
});

test("a package behind other bytes of a larger buffer is read", () => {
  const room = new Uint8Array(whole.length + 100);
  room.set(whole, 50);
  expect(unpackPackage(room.subarray(50, 50 + whole.length), LIMIT)).toHaveLength(2);
});

test("parts that promise more than the limit are not unpacked", () => {
  const bytes = changed(whole, (view, _local, entry) => view.setUint32(entry + 24, 2e9, true));
  expect(unpackPackage(bytes, LIMIT)).toBe("too-large");
});

test.each<[string, Uint8Array]>([
  ["says too little", changed(whole, (view, _, at) => view.setUint32(at + 24, 10, true))],
  ["says a little too much", changed(whole, (view, _, at) => view.setUint32(at + 24, 1501, true))],
  ["is encrypted", changed(whole, (view, _, at) => view.setUint16(at + 8, 1, true))],
  [
    "is packed in a way unknown",
    changed(whole, (view, _, at) => view.setUint16(at + 10, 99, true)),
  ],
  ["points beyond its end", changed(whole, (view, _, at) => view.setUint32(at + 42, 1e6, true))],
  ["is longer than the file", changed(whole, (view, _, at) => view.setUint32(at + 20, 1e6, true))],
  ["has no head", changed(whole, (view, at) => view.setUint32(at, 0, true))],
  ["is cut in half", whole.subarray(0, whole.length / 2)],
  ["is empty", new Uint8Array()],
])("a package is not read whose part %s", (_what, bytes) => {
  expect(unpackPackage(bytes, LIMIT)).toBeUndefined();
});
