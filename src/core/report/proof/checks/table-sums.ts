import { subtract, sum } from "../../../numbers/decimal";
import type { Proof, ProofFinding } from "../proof-finding";
import type { Span } from "../proof-text";

const TOTAL = /^(?:合\s*计|总\s*计)$/;
/** Rows that are part of others; a column with them is no plain sum. */
const WITHIN = /小\s*计|其中|合\s*计|总\s*计/;
const NUMBER = /^-?\d{1,3}(?:[,，]\d{3})*(?:\.\d+)?$|^-?\d+(?:\.\d+)?$/;
/** Columns that do not add up by their nature. */
const NO_SUM = /率|比|均|分$|得分|序号|年度|编码|文号|日期/;

/** H07: a column of a table adds up to its row 合计. */
export function tableSumsCheck(proof: Proof): readonly ProofFinding[] {
  return tables(proof).flatMap((rows): ProofFinding[] => {
    const [head, ...body] = rows.map((line) => ({
      line,
      cells: line.text.split("\t").map((cell) => cell.trim()),
    }));
    const at = body.findIndex(({ cells }) => cells.some((cell) => TOTAL.test(cell)));
    const total = body[at];
    // The row of the total is the last or the first one.
    if (!head || !total || (at !== body.length - 1 && at !== 0)) return [];
    const parts = body.filter((row) => row !== total);
    if (parts.length < 2 || parts.some(({ cells }) => cells.some((cell) => WITHIN.test(cell))))
      return [];
    return total.cells.flatMap((cell, column): ProofFinding[] => {
      const heading = head.cells[column] ?? "";
      const written = parts.map(({ cells }) => cells[column] ?? "");
      const filled = written.filter((value) => value !== "" && value !== "—" && value !== "-");
      const plain = filled.length > 1 && filled.every((value) => NUMBER.test(value));
      if (!NUMBER.test(cell) || !plain || NO_SUM.test(heading)) return [];
      if (parts.some(({ cells }) => cells.length !== total.cells.length)) return [];
      const added = sum(filled.map(valueOf));
      const whole = valueOf(cell);
      if (added === whole) return [];
      const decimals = cell.split(".")[1]?.length ?? 0;
      const rounding =
        decimals > 0 &&
        Math.abs(subtract(added, whole)) <= (filled.length + 1) * 0.5 * 10 ** -decimals;
      return [
        {
          rule: "H07",
          type: "column-does-not-add-up",
          severity: rounding ? "hint" : "error",
          certainty: rounding ? "possible" : "certain",
          at: cellAt(total.line, column),
          message: "columnDoesNotAddUp",
          params: { heading, sum: added, total: whole },
          left: whole,
          right: added,
          difference: Math.abs(subtract(added, whole)),
        },
      ];
    });
  });
}

/** Lines with tabs that follow each other. */
function tables({ lines }: Proof): readonly (readonly Span[])[] {
  const found: Span[][] = [];
  let open: Span[] = [];
  for (const line of lines) {
    if (line.text.includes("\t")) open.push(line);
    else if (open.length > 0) {
      found.push(open);
      open = [];
    }
  }
  if (open.length > 0) found.push(open);
  return found.filter((rows) => rows.length >= 4);
}

function valueOf(cell: string): number {
  return Number(cell.replace(/[,，]/g, ""));
}

function cellAt(line: Span, column: number): Span {
  const cells = line.text.split("\t");
  const before = cells.slice(0, column).reduce((length, cell) => length + cell.length + 1, 0);
  const cell = cells[column] ?? "";
  const lead = cell.length - cell.trimStart().length;
  return { text: cell.trim(), offset: line.offset + before + lead };
}
