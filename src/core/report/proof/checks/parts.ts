import { sum } from "../../../numbers/decimal";
import { within, type Proof, type ProofFinding } from "../proof-finding";
import { endOf, figuresIn, type TextFigure } from "../text-figure";

const OPEN = /^[^，。；、（(]{0,16}[（(]\s*(?:其中|包括|即|含)?[：:，,]?([^（）()]*)[）)]/;
const CONCLUSION =
  /^(?:个|项)?[^，。；、]{0,6}?[“"]?(予以支持|予以部分支持|部分支持|不予支持|调整完善后支持)/;

/** H07: parts in brackets, and conclusions of ex-ante evaluations, add up to the whole before them. */
export function partsCheck(proof: Proof): readonly ProofFinding[] {
  return [...bracketed(proof), ...conclusions(proof)];
}

function bracketed(proof: Proof): ProofFinding[] {
  return proof.figures.flatMap((total) => {
    if (total.kind !== "count" && total.kind !== "money") return [];
    const inner = OPEN.exec(proof.text.slice(endOf(total), endOf(total) + 300))?.[1];
    if (inner === undefined) return [];
    const parts = figuresIn({ text: inner, offset: 0 }).filter(
      ({ kind, unit }) => kind === total.kind && unit === total.unit
    );
    return parts.length < 2 ? [] : compared(total, parts);
  });
}

function conclusions(proof: Proof): ProofFinding[] {
  return proof.sentences.flatMap((sentence) => {
    const figures = within(proof, sentence).filter(({ kind }) => kind === "count");
    const isConclusion = (figure: TextFigure) =>
      CONCLUSION.test(proof.text.slice(endOf(figure), sentence.offset + sentence.text.length));
    const parts = figures.filter(isConclusion);
    const [first] = parts;
    const total = figures.find((figure) => first !== undefined && figure.offset < first.offset);
    return parts.length < 2 || !total ? [] : compared(total, parts);
  });
}

function compared(total: TextFigure, parts: readonly TextFigure[]): ProofFinding[] {
  const added = sum(parts.map(({ value }) => value));
  if (added === total.value) return [];
  return [
    {
      rule: "H07",
      type: "parts-do-not-add-up",
      severity: "error",
      certainty: "certain",
      at: total,
      message: "partsDoNotAddUp",
      params: {
        parts: parts.map(({ value }) => value).join("+"),
        sum: added,
        total: total.value,
        unit: total.unit,
      },
      left: added,
      right: total.value,
      difference: Number(Math.abs(added - total.value).toFixed(6)),
    },
  ];
}
