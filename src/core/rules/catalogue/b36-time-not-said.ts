import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { TARGETS, type Rule } from "../rule";

/** An indicator of timeliness names a time, or a rate of what was in time. */
export const timeNotSaid: Rule = {
  id: "B36",
  type: "time-not-said",
  severity: "hint",
  kinds: TARGETS,
  basis: "basisSamples",
  check: perIndicator((facts) => {
    const { row, target } = facts;
    if (!/时效/.test(row.category) || target.kind === "时间" || target.kind === "空")
      return undefined;
    if (TIME.test(`${row.name} ${target.text} ${target.unit}`)) return undefined;
    const at = placeOf(facts, "target");
    return { at, indicator: row.name, message: "timeNotSaid", left: target.text };
  }),
};

const TIME = /时|期|年|月|日|天|季|周|前|率|进度/;
