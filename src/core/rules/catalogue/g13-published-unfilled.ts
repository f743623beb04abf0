import { isUnfilled } from "../cell-content";
import { placeOf } from "../form-facts";
import { recordsAbout } from "../register-facts";
import { SELF_EVALUATIONS, type Rule } from "../rule";

/** A self-evaluation that is published is filled in. Which one is, its title or the register says. */
export const publishedUnfilled: Rule = {
  id: "G13",
  type: "published-unfilled",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisSamples",
  check({ form, indicators }, book) {
    const name = form.fields.project?.text ?? "";
    const published =
      /公开/.test(`${form.title} ${form.sheet}`) ||
      recordsAbout(book, "disclosure", { name }).some(
        ({ record: { values } }) =>
          (values.disclosedOn ?? values.url) !== undefined && /自评/.test(String(values.item ?? ""))
      );
    if (!published) return [];
    const open = indicators.filter(
      ({ row: { cells }, placeholder, heads, pointless }) =>
        !placeholder &&
        !heads &&
        ((cells.actual && isUnfilled(cells.actual) && !isUnfilled(cells.target)) ||
          (!pointless && cells.score && isUnfilled(cells.score)))
    );
    const [first] = open;
    if (!first) return [];
    const column =
      first.row.cells.actual && isUnfilled(first.row.cells.actual) ? "actual" : "score";
    return [
      {
        at: placeOf(first, column),
        message: "publishedUnfilled",
        params: { count: open.length },
      },
    ];
  },
};
