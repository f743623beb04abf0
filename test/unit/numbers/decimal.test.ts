import Big from "big.js";
import fc from "fast-check";
import {
  divide,
  isWithin,
  multiply,
  proportion,
  round,
  subtract,
  sum,
} from "../../../src/core/numbers/decimal";

describe("round", () => {
  test.each([
    [2.675, 2, 2.68],
    [1.005, 2, 1.01],
    [-2.675, 2, -2.68],
    [8.345, 2, 8.35],
    [0.285, 2, 0.29],
    [1.45, 1, 1.5],
    [89.995, 2, 90],
    [89.9949999, 2, 89.99],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [-0.001, 2, 0],
    [1e20, 2, 1e20],
    [123456789.005, 2, 123456789.01],
  ])("%p to %p decimals is %p", (value, digits, expected) => {
    expect(round(value, digits)).toBe(expected);
  });

  test.each([
    [2.679, 2, 2.67],
    [-2.679, 2, -2.67],
    [0.29, 2, 0.29],
    [1.1, 1, 1.1],
    [4.35, 2, 4.35],
    [88.73, 1, 88.7],
  ])("%p cut to %p decimals is %p", (value, digits, expected) => {
    expect(round(value, digits, "truncate")).toBe(expected);
  });

  test.each([Number.NaN, Infinity, -Infinity])("%p gives NaN", (value) => {
    expect(round(value, 2)).toBeNaN();
  });

  test("agrees with big.js for any decimal, in both modes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 6 }),
        (digits, places, to) => {
          const value = Number(new Big(digits).times(new Big(10).pow(-places)).toString());
          const rounded = (mode: 0 | 1): number => new Big(value).round(to, mode).toNumber() + 0;
          expect(round(value, to)).toBe(rounded(1) === 0 ? 0 : rounded(1));
          expect(round(value, to, "truncate")).toBe(rounded(0) === 0 ? 0 : rounded(0));
        }
      ),
      { numRuns: 2000 }
    );
  });
});

describe("exact arithmetic", () => {
  test("sums amounts without a binary rest", () => {
    expect(sum([6923.3552, 0, 3683.397])).toBe(10606.7522);
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(sum([0.1, 0.2, 3, -0.3])).toBe(3);
    expect(sum([])).toBe(0);
    expect(sum([1, Number.NaN])).toBeNaN();
  });

  test("subtracts, multiplies and divides", () => {
    expect(subtract(0.3, 0.1)).toBe(0.2);
    expect(multiply(1.1, 1.1)).toBe(1.21);
    expect(divide(0.3, 0.1)).toBe(3);
    expect(divide(1, 0)).toBeNull();
    expect(divide(Number.NaN, 1)).toBeNull();
    expect(subtract(Infinity, 1)).toBeNaN();
  });

  test("agrees with big.js for any decimals, short and long", () => {
    const decimal = fc
      .tuple(fc.maxSafeInteger(), fc.integer({ min: -2, max: 9 }))
      .chain(([digits, places]) =>
        fc
          .integer({ min: 0, max: 12 })
          .map((cut) => Number(`${Math.trunc(digits / 10 ** cut)}e${-places}`))
      );
    const plain = (value: Big): number => value.toNumber() + 0 || 0;
    const Long = Big();
    Long.DP = 40;
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(sum([a, b, a])).toBe(plain(new Big(a).plus(b).plus(a)));
        expect(subtract(a, b)).toBe(plain(new Big(a).minus(b)));
        expect(multiply(a, b)).toBe(plain(new Big(a).times(b)));
        // A quotient keeps thirty decimals: smaller ones than any share have fewer digits.
        if (b !== 0 && (a === 0 || Math.abs(a / b) > 1e-12))
          expect(divide(a, b)).toBe(plain(new Long(a).div(b)));
      }),
      { numRuns: 3000 }
    );
  });

  test("what is beyond the range of numbers has no answer", () => {
    expect(divide(1, 5e-324)).toBeNull();
    expect(proportion(1, 5e-324, 10, 2)).toBeNull();
    expect(multiply(1e200, 1e200)).toBeNaN();
    expect(sum([1.7e308, 1.7e308])).toBeNaN();
    expect(subtract(-1.7e308, 1.7e308)).toBeNaN();
  });

  test("a proportion is rounded once, at the end", () => {
    expect(proportion(487, 500, 10, 2)).toBe(9.74);
    expect(proportion(88, 95, 8, 2)).toBe(7.41);
    expect(proportion(0.2675, 1, 10, 2)).toBe(2.68);
    expect(proportion(2.679, 1, 1, 2, "truncate")).toBe(2.67);
    expect(proportion(1, 0, 10, 2)).toBeNull();
    expect(proportion(Number.NaN, 1, 10, 2)).toBeNull();
  });

  test("a proportion equals the exact fraction, rounded", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 1000 }),
        (a, t, w) => {
          const exact = new Big(a).times(w).div(10).div(t).round(2, 1).toNumber();
          expect(proportion(a, t, w / 10, 2)).toBe(exact);
        }
      )
    );
  });

  test.each([
    [0.3, 0.31, 0.01, true],
    [0.3, 0.3101, 0.01, false],
    [98.62, 98.62, 0, true],
    [1, Number.NaN, 1, false],
  ])("%p and %p are within %p: %p", (a, b, tolerance, expected) => {
    expect(isWithin(a, b, tolerance)).toBe(expected);
  });
});
