import { subtract, sum } from "../../../numbers/decimal";
import { partGroups, type PartGroup } from "../part-groups";
import { comparable, halfPlace } from "../precision";
import { within, type Proof, type ProofFinding } from "../proof-finding";
import { endOf, figuresIn, type TextFigure } from "../text-figure";

const OPEN = /^[^，。；、（(]{0,16}[（(]\s*(?:其中|包括|即|含)?[：:，,]?([^（）()]*)[）)]/;
const CONCLUSION =
  /^(?:个|项)?[^，。；、]{0,6}?[“"]?(予以支持|予以部分支持|部分支持|不予支持|调整完善后支持)/;
/** Parts that are not said to be all: only this near to the whole (ratio) do they seem to be. */
const NEARLY_ALL = 0.97;
/** Sums farther from the whole (ratio) are parts of something else. */
const FAR = 0.5;

/** H07: parts in brackets, after 其中, and conclusions of ex-ante evaluations add up to their whole. */
export function partsCheck(proof: Proof): readonly ProofFinding[] {
  return [...bracketed(proof), ...conclusions(proof), ...partGroups(proof).flatMap(grouped)];
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

function grouped({ wholes, parts, closed }: PartGroup): ProofFinding[] {
  const figures = parts.map(({ figure }) => figure);
  const added = sum(figures.map(comparable));
  const gap = (whole: TextFigure) => Math.abs(subtract(added, comparable(whole)));
  const [nearest] = [...wholes].sort((a, b) => gap(a) - gap(b));
  if (!nearest || gap(nearest) === 0) return [];
  const whole = comparable(nearest);
  if (Math.min(added, whole) < Math.max(added, whole) * FAR) return [];
  if (closed) return compared(nearest, figures);
  // After 其中 some may be left out, and one thing may be counted twice: no more than a warning.
  const more = added > whole;
  if (gap(nearest) <= roundingOf(nearest, figures)) return [];
  if (!more && added < whole * NEARLY_ALL && gap(nearest) > 1) return [];
  if (!more && nearest.kind === "money") return [];
  return compared(nearest, figures).map((finding) => ({
    ...finding,
    severity: "warning",
    certainty: more ? "likely" : "possible",
  }));
}

/** How far a sum may be from its whole because all were rounded. */
function roundingOf(total: TextFigure, parts: readonly TextFigure[]): number {
  return sum([total, ...parts].map(halfPlace)) + 1e-9;
}

function compared(total: TextFigure, parts: readonly TextFigure[]): ProofFinding[] {
  const same = parts.every(({ unit }) => unit === total.unit);
  const valueOf = (figure: TextFigure) =>
    same || figure.kind !== "money" ? figure.value : comparable(figure);
  const added = sum(parts.map(valueOf));
  const whole = valueOf(total);
  if (added === whole) return [];
  const rounding =
    total.decimals > 0 &&
    Math.abs(subtract(sum(parts.map(comparable)), comparable(total))) <= roundingOf(total, parts);
  return [
    {
      rule: "H07",
      type: "parts-do-not-add-up",
      severity: rounding ? "hint" : "error",
      certainty: rounding ? "possible" : "certain",
      at: total,
      message: rounding ? "partsRounded" : "partsDoNotAddUp",
      params: {
        parts: parts.map(valueOf).join("+"),
        sum: added,
        total: whole,
        unit: same || total.kind !== "money" ? total.unit : "万元",
      },
      left: added,
      right: whole,
      difference: Math.abs(subtract(added, whole)),
    },
  ];
}
