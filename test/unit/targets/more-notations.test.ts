import { readTarget } from "../../../src/core/targets/read-target";
import { targetPartsOf } from "../../../src/core/targets/target-parts";
import { moreNotations } from "./more-notations";

test("there are at least 150", () => {
  expect(moreNotations.length).toBeGreaterThanOrEqual(150);
});

test.each(moreNotations.map((row) => [row] as const))(
  "%j",
  ([text, operator, value, unit, kind, doubt, context]) => {
    const target = readTarget(text, context);
    expect(targetPartsOf(target)).toEqual([operator, value, unit, kind]);
    if (doubt) expect(target.doubts).toContain(doubt);
    else expect(target.certainty).not.toBe("ambiguous");
  }
);
