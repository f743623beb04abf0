import { plainWidth } from "../../numbers/written-text";
import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { TARGETS, type Rule } from "../rule";

/** A name says what is measured; how much stands in the target. */
export const figureInName: Rule = {
  id: "B15",
  type: "figure-in-name",
  severity: "warning",
  kinds: TARGETS,
  basis: "basisSamples",
  check: perIndicator((facts) => {
    const { name } = facts.row;
    const figure = FIGURE.exec(withoutOrdinals(plainWidth(name)))?.[0];
    if (figure === undefined) return undefined;
    const params = { figure: figure.trim() };
    return { at: placeOf(facts, "name"), indicator: name, message: "figureInName", params };
  }),
};

const FIGURE =
  /[≥≤≧≦═=<>]\s*[\d.*]*\s*%?|\d+(?:\.\d+)?\s*(?:%|百分|万|亿|元|个|项|次|人|户|名|家|座|条|场|批|套|台|件|份|亩|吨|处|所|公里|千米|平方|平米|㎡|米|天)/;

/** `(≥**人)` is printed by the templates of some funds; `指标1：`, 2024年, 3A级, 第2批 and the like are part of a name. */
function withoutOrdinals(name: string): string {
  return name
    .replace(/\(\s*[≥≤≧≦═=<>][^)]*\*[^)]*\)/g, "")
    .replace(/^\s*(?:指标)?\s*\d+\s*[、.:：)）]\s*/, "")
    .replace(
      /(?:19|20)\d{2}\s*年?(?:度)?|\d+\s*月(?:份)?|第\s*\d+\s*[个次批期届]?|\d+\s*[A-Za-z]+级?/g,
      ""
    );
}
