import { checkBook } from "../../../src/core/rules/check-book";
import { catalogue, registerCatalogue } from "../../../src/core/rules/catalogue";
import { ruleReason, ruleTitle, titledTypes } from "../../../src/core/messages/rule-titles";
import { nationalScheme } from "../../../src/core/schemes/national";
import { recogniseForms } from "../../../src/core/forms/recognise";
import { faultless, printedSheet, withMoney, workbookOf } from "../../support/printed-form";

const issuesOf = (form: Parameters<typeof printedSheet>[0]) =>
  checkBook(recogniseForms(workbookOf(printedSheet(form))), nationalScheme, "zh-CN").issues;

describe("the unit of what is compared", () => {
  test.each([
    ["万元", "万元"],
    ["元", "元"],
  ])("amounts have the unit of the form (%p)", (amountUnit, unit) => {
    const money = [...faultless.money!, { label: "其中：财政拨款", annual: 9 }];
    const issues = issuesOf({ ...faultless, amountUnit, money });
    expect(issues.find(({ type }) => type === "fund-total-mismatch")).toMatchObject({ unit });
  });

  test("points are points, a rate has none of its own", () => {
    const issues = issuesOf(withMoney(faultless, 0, { rate: "80.00%", score: 1 }));
    const unit = (type: string) => issues.find((issue) => issue.type === type)?.unit;
    expect(unit("execution-score-wrong")).toBe("分");
    expect(issues.find(({ type }) => type === "execution-rate-wrong")).toBeTruthy();
    expect(unit("execution-rate-wrong")).toBeUndefined();
  });
});

describe("titles and reasons of the rules", () => {
  const rules = [...catalogue, ...registerCatalogue];
  test.each(rules.map(({ id, type }) => [id, type]))("%s %s has both", (_id, type) => {
    const title = ruleTitle(type, "zh-CN") ?? "";
    expect(title).not.toBe("");
    expect([...title].length).toBeLessThanOrEqual(12);
    expect(ruleTitle(type, "en-US")).not.toBe(title);
    expect(ruleReason(type, "zh-CN")).toMatch(/。$/);
    expect(ruleReason(type, "en-US")).toMatch(/\.$/);
  });

  test("nothing is kept for a rule that is gone; an unknown type has none", () => {
    const types = rules.map(({ type }) => type);
    expect(titledTypes.filter((type) => !types.includes(type))).toEqual([]);
    expect(ruleTitle("toString", "zh-CN")).toBeUndefined();
    expect(ruleReason("register-name-blank", "zh-CN")).toBeUndefined();
  });
});
