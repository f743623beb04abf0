import { divide, multiply, round, sum } from "../../../numbers/decimal";
import { within, type Proof, type ProofFinding } from "../proof-finding";
import { endOf, type TextFigure } from "../text-figure";

const MEAN = /平均(?:得|评)?分(?:数|值)?(?:为|是|达到?|[:：])?\s*$/;

interface Group {
  readonly count: TextFigure;
  readonly mean: TextFigure;
}

/** H08: a mean over all is the mean of the groups, each as often as it has members. */
export function meansCheck(proof: Proof): readonly ProofFinding[] {
  return proof.lines.flatMap((line): ProofFinding[] => {
    const figures = within(proof, line);
    const means = figures.filter(
      ({ kind, offset }) =>
        kind === "points" && MEAN.test(proof.text.slice(Math.max(line.offset, offset - 40), offset))
    );
    const groups = means.flatMap((mean): Group[] => {
      const count = figures
        .filter(({ kind, offset }) => kind === "count" && offset < mean.offset)
        .at(-1);
      // The count stands in the same clause; otherwise the mean is one of all.
      const near = count && !/[，。；]/.test(proof.text.slice(endOf(count), mean.offset));
      return count && near ? [{ count, mean }] : [];
    });
    const overall = means.filter((mean) => !groups.some((group) => group.mean === mean));
    const [only] = overall;
    if (groups.length < 2 || overall.length !== 1 || !only) return [];
    const members = sum(groups.map(({ count }) => count.value));
    const exact = divide(
      sum(groups.map(({ count, mean }) => multiply(count.value, mean.value))),
      members
    );
    const right = exact === null ? null : round(exact, only.decimals);
    if (right === null || right === only.value) return [];
    return [
      {
        rule: "H08",
        type: "mean-wrong",
        severity: "error",
        certainty: "certain",
        at: only,
        message: "meanWrong",
        params: { right, members },
        left: only.value,
        right,
        difference: Number(Math.abs(only.value - right).toFixed(2)),
      },
    ];
  });
}
