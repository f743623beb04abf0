import { divide, isWithin, multiply } from "../../numbers/decimal";
import { headingPlace } from "../form-facts";
import { isReportedOn, monthOf } from "../monitored-indicator";
import { type Finding, type Rule } from "../rule";

/** Every figure is just the share of the year that has passed: nobody counted. */
export const spreadOverMonths: Rule = {
  id: "D20",
  type: "progress-spread-over-months",
  severity: "hint",
  kinds: ["monitor"],
  basis: "basisPractice",
  check({ form, indicators }): Finding[] {
    const month = monthOf(form);
    if (month === undefined || month === 12) return [];
    const figures = indicators.flatMap((one) => {
      const { target, actual } = one;
      if (!isReportedOn(one) || target.kind !== "定量" || target.unit === "%") return [];
      if (!target.value || actual.value === null) return [];
      return [{ target: target.value, actual: actual.value }];
    });
    const spread = figures.every(({ target, actual }) => {
      const due = divide(multiply(target, month), 12);
      return due !== null && isWithin(actual, due, 0.005);
    });
    if (figures.length < FEWEST || !spread) return [];
    return [{ at: headingPlace(form, "actual"), message: "spreadOverMonths" }];
  },
};

/** Fewer figures than this are so by chance. */
const FEWEST = 3;
