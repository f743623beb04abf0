import fc from "fast-check";
import { share, shares } from "../../../src/core/statistics/shares";

const half = { digits: 1, mode: "half-up" } as const;
const cut = { digits: 1, mode: "truncate" } as const;
const whole = { digits: 1, mode: "largest-remainder" } as const;

describe("shares", () => {
  test.each([
    ["吕梁市", [1, 18, 9, 2], half, [3.3, 60, 30, 6.7], 100],
    ["上党区, rounded", [1354, 116, 14, 42], half, [88.7, 7.6, 0.9, 2.8], 100],
    ["上党区, truncated", [1354, 116, 14, 42], cut, [88.7, 7.6, 0.9, 2.7], 99.9],
    ["上党区, largest remainder", [1354, 116, 14, 42], whole, [88.7, 7.6, 0.9, 2.8], 100],
    ["thirds", [1, 1, 1], half, [33.3, 33.3, 33.3], 99.9],
    ["thirds, largest remainder: first come", [1, 1, 1], whole, [33.4, 33.3, 33.3], 100],
    ["sixths", [1, 1, 1, 1, 1, 1], half, [16.7, 16.7, 16.7, 16.7, 16.7, 16.7], 100.2],
    ["a half goes up", [1, 7], { digits: 0, mode: "half-up" }, [13, 88], 101],
    ["a decimal half goes up", [7, 73], { digits: 1, mode: "half-up" }, [8.8, 91.3], 100.1],
    ["truncation keeps what is exact", [29, 71], { digits: 0, mode: "truncate" }, [29, 71], 100],
    ["no decimals", [1, 2], { digits: 0, mode: "largest-remainder" }, [33, 67], 100],
    ["four decimals", [1, 2], { digits: 4, mode: "half-up" }, [33.3333, 66.6667], 100],
    ["one kind only", [5], half, [100], 100],
    ["a kind without entries", [0, 4], half, [0, 100], 100],
  ] as const)("%s", (_name, counts, options, values, sum) => {
    expect(shares(counts, options)).toEqual({ values, sum, complete: sum === 100 });
  });

  test.each([[[]], [[0, 0]]])("without entries there are no shares: %j", (counts) => {
    const printed = shares(counts, half);
    expect(printed.values).toEqual(counts.map(() => 0));
    expect(printed.complete).toBe(false);
  });

  test("largest remainder always gives 100 and stays within one step of the exact share", () => {
    const counts = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 4 }), (list, digits) => {
        const total = list.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        const printed = shares(list, { digits, mode: "largest-remainder" });
        expect(printed.sum).toBe(100);
        printed.values.forEach((value, index) => {
          const exact = ((list[index] ?? 0) / total) * 100;
          expect(Math.abs(value - exact)).toBeLessThan(10 ** -digits + 1e-9);
        });
      })
    );
  });

  test("rounded shares do not depend on the order of the counts", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 6 }), (list) => {
        const there = shares(list, half).values;
        const back = shares([...list].reverse(), half).values;
        expect([...back].reverse()).toEqual(there);
      })
    );
  });
});

describe("share", () => {
  test.each([
    [82, 85, 96.5],
    [82, 86, 95.3],
    [85, 86, 98.8],
    [9999, 10_000, 100],
  ])("%d of %d", (part, total, expected) => expect(share(part, total, 1)).toBe(expected));

  test("truncated, 9999 of 10000 stays below 100", () =>
    expect(share(9999, 10_000, 1, "truncate")).toBe(99.9));
  test("without a total there is none", () => expect(share(1, 0, 1)).toBeNull());
});
