import { sum } from "../../../numbers/decimal";
import { gradeClaims } from "../grade-claims";
import type { Proof, ProofFinding } from "../proof-finding";
import { resultRows, type ResultRow } from "../result-rows";

/** H01 a printed list of results has as many of each grade as the text says; H14 it is numbered through. */
export function listOfResultsCheck(proof: Proof): readonly ProofFinding[] {
  const rows = resultRows(proof);
  if (rows.length < 3) return [];
  return [...counts(proof, rows), ...numbers(rows), ...objects(proof, rows)];
}

/** H13: what is called a project may be a whole department or a fiscal operation. */
function objects({ figures, text }: Proof, rows: readonly ResultRow[]): ProofFinding[] {
  const others = rows.filter(({ name }) => /部门整体|整体支出|财政综合运行/.test(name));
  const said = figures.find(
    ({ kind, value, offset, text: own }) =>
      kind === "count" &&
      value === rows.length &&
      /^(?:重点)?项目/.test(text.slice(offset + own.length))
  );
  if (others.length === 0 || !said) return [];
  return [
    {
      rule: "H13",
      type: "objects-are-not-all-projects",
      severity: "hint",
      certainty: "certain",
      at: said,
      message: "objectsNotAllProjects",
      params: {
        count: rows.length,
        others: others.length,
        names: others.map(({ name }) => name).join("、"),
      },
      left: rows.length,
      right: rows.length - others.length,
      difference: others.length,
    },
  ];
}

function counts(proof: Proof, rows: readonly ResultRow[]): ProofFinding[] {
  const listed = new Map<string, number>();
  for (const { grade } of rows) listed.set(grade, (listed.get(grade) ?? 0) + 1);
  return gradeClaims(proof).flatMap(({ claims }) => {
    const claimed = sum(claims.map(({ count }) => count.value));
    // A list much shorter or longer than what was counted is another one.
    if (Math.abs(claimed - rows.length) > Math.max(2, rows.length / 5)) return [];
    return claims.flatMap(({ grade, count }): ProofFinding[] => {
      const found = listed.get(grade) ?? 0;
      if (found === count.value) return [];
      return [
        {
          rule: "H01",
          type: "list-differs",
          severity: "error",
          certainty: "certain",
          at: count,
          message: "listDiffers",
          params: { grade, count: count.value, listed: found },
          left: count.value,
          right: found,
          difference: Math.abs(found - count.value),
        },
      ];
    });
  });
}

function numbers(rows: readonly ResultRow[]): ProofFinding[] {
  const at = rows.findIndex(
    ({ number }, index) => index > 0 && number !== (rows[index - 1]?.number ?? 0) + 1
  );
  const row = rows[at];
  const before = rows[at - 1];
  if (!row || !before) return [];
  return [
    {
      rule: "H14",
      type: "numbering-gap",
      severity: "hint",
      certainty: "certain",
      at: { text: row.line.text.trim(), offset: row.line.offset },
      message: "numberingGap",
      params: { before: String(before.number), after: String(row.number) },
      left: row.number,
      right: before.number + 1,
    },
  ];
}
