import {
  isWordForFigure,
  notationClass,
  repeatsTarget,
  signNotation,
} from "../../../src/core/targets/notation-class";
import { readActual, readTarget } from "../../../src/core/targets/read-target";

test.each([
  ["≥95%", "percent", "sign"],
  ["≥50个", "figure", "sign"],
  ["1600元/亩", "rate", "none"],
  ["<=90万元", "money", "twoCharacters"],
  ["5万", "money", "none"],
  ["≦18:1", "ratio", "lookAlike"],
  ["80%-90%", "range", "words"],
  ["2025年底前", "date", "words"],
  ["202001-202012", "period", "none"],
  ["在规定工期内完成", "deadlineInWords", "none"],
  ["效果明显", "words", "none"],
  ["不少于3次", "figure", "words"],
  ["/", "blank", "none"],
  ["≥50个，≥3次", "mixed", "none"],
])("%p is a %s with %s", (text, notation, sign) => {
  const target = readTarget(text);
  expect([notationClass(target), signNotation(target)]).toEqual([notation, sign]);
});

test("a direction from the cell beside is told apart", () => {
  expect(signNotation(readTarget("95", { operator: "≥" }))).toBe("beside");
});

test.each([
  ["≥90%", "≥90%", true],
  ["≥90%", "90%", false],
  ["90%", "≥90%", false],
  ["≥360天", "≥361天", false],
])("%s → %s repeats the target: %p", (text, actual, repeats) => {
  const target = readTarget(text);
  expect(repeatsTarget(readActual(actual, target), target)).toBe(repeats);
});

test.each([
  ["≤30万元", "完成", true],
  ["≤30万元", "28", false],
  ["效果明显", "完成", false],
  ["≤30万元", "", false],
])("%s → %s is a word for a figure: %p", (text, actual, word) => {
  expect(isWordForFigure(readActual(actual, readTarget(text)))).toBe(word);
});
