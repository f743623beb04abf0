import fc from "fast-check";
import { percentText, pointsText, rateText } from "../../../src/core/rules/written-figure";

test.each([
  [0.86183, undefined, "86.18%"],
  [1, undefined, "100%"],
  [0.5, undefined, "50%"],
  [0.79996, 0.8, "79.996%"],
  [0.8, 0.79996, "80%"],
  [0.7999999999, 0.8, "80%"],
  [1.2, 0.8, "120%"],
])("a ratio of %s beside %s is written %s", (ratio, beside, text) => {
  expect(percentText(ratio, beside)).toBe(text);
});

test.each([
  [8.624, undefined, "8.62"],
  [10, undefined, "10"],
  [99.996, 100, "99.996"],
])("points of %s beside %s are written %s", (points, beside, text) => {
  expect(pointsText(points, beside)).toBe(text);
});

test("a rate has the two decimals of a form", () => {
  expect([0.75, 0.8618, 1].map(rateText)).toEqual(["75.00%", "86.18%", "100.00%"]);
});

test("what differs by more than a millionth looks different", () => {
  const points = fc.integer({ min: 0, max: 100_000_000 }).map((n) => n / 1_000_000);
  fc.assert(
    fc.property(points, points, (one, other) => {
      fc.pre(one !== other);
      expect(pointsText(one, other)).not.toBe(pointsText(other, one));
    })
  );
});
