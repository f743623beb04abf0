import fc from "fast-check";
import { distribution } from "../../../src/core/statistics/distribution";

const order = ["优", "良", "中", "差"];

describe("distribution", () => {
  test("follows the scheme's order and lists what it does not know", () => {
    expect(distribution(["良", "合格", "优", " 良 ", "", "合格", "一般"], order)).toEqual({
      known: [
        { label: "优", count: 1 },
        { label: "良", count: 2 },
        { label: "中", count: 0 },
        { label: "差", count: 0 },
      ],
      unknown: [
        { label: "合格", count: 2 },
        { label: "一般", count: 1 },
      ],
      blank: 1,
      total: 7,
    });
  });

  test("nothing is dropped", () => {
    const labels = fc.array(fc.oneof(fc.constantFrom(...order, ""), fc.string({ maxLength: 3 })));
    fc.assert(
      fc.property(labels, (list) => {
        const { known, unknown, blank, total } = distribution(list, order);
        const counted = [...known, ...unknown].reduce((sum, { count }) => sum + count, blank);
        expect(counted).toBe(list.length);
        expect(total).toBe(list.length);
      })
    );
  });
});
