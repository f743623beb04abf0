import { subtract } from "../../../numbers/decimal";
import { within, type Proof, type ProofFinding } from "../proof-finding";
import { endOf, inWan, type TextFigure } from "../text-figure";
import { topicAt, type Topic } from "../topic";

interface StageClaim {
  readonly topic: Topic;
  readonly projects?: TextFigure;
  readonly amount: TextFigure;
}

/** Fewer projects than this are the same number by chance. */
const FEWEST = 20;
/** Amounts this much apart (ratio) are of different things, not two versions of one. */
const FAR = 0.5;

/** H06: the very same number of projects in two stages, and another amount of money. */
export function amountsOfStagesCheck(proof: Proof): readonly ProofFinding[] {
  const claims = stageClaims(proof);
  const targets = claims.filter(({ topic }) => topic === "targets");
  const monitored = claims.filter(({ topic }) => topic === "monitoring");
  const findings: ProofFinding[] = [];
  for (const watched of monitored) {
    const { projects } = watched;
    if (!projects || projects.value < FEWEST) continue;
    const same = targets.find((claim) => claim.projects?.value === projects.value);
    if (!same) continue;
    const [least = watched] = [same];
    const difference = Math.abs(subtract(inWan(watched.amount), inWan(least.amount)));
    if (difference === 0) continue;
    findings.push(finding(watched, same, projects.value, difference));
    // The whole of the stage, where the text names one beside the projects' part.
    const whole = targets
      .filter((claim) => inWan(claim.amount) > inWan(same.amount))
      .reduce<StageClaim | undefined>(
        (a, b) => (a && inWan(a.amount) > inWan(b.amount) ? a : b),
        undefined
      );
    if (!whole) continue;
    const gap = Math.abs(subtract(inWan(watched.amount), inWan(whole.amount)));
    const close = gap > 0 && gap <= inWan(whole.amount) * FAR;
    if (close) findings.push(finding(watched, whole, projects.value, gap));
  }
  return findings;
}

function finding(
  watched: StageClaim,
  other: StageClaim,
  projects: number,
  difference: number
): ProofFinding {
  return {
    rule: "H06",
    type: "same-projects-other-amount",
    severity: "warning",
    certainty: "likely",
    at: watched.amount,
    message: "sameProjectsOtherAmount",
    params: {
      projects,
      left: watched.amount.text,
      right: other.amount.text,
      difference: amountText(difference),
    },
    left: inWan(watched.amount),
    right: inWan(other.amount),
    difference,
  };
}

/** 1.17亿元 for 11700 万元. */
function amountText(wan: number): string {
  return wan >= 10_000 ? `${Number((wan / 10_000).toFixed(2))}亿元` : `${wan}万元`;
}

/** A number of projects and the money behind it, up to the next number of projects. */
function stageClaims(proof: Proof): readonly StageClaim[] {
  return proof.sentences.flatMap((sentence) => {
    const figures = within(proof, sentence);
    const claims: StageClaim[] = [];
    let projects: TextFigure | undefined;
    for (const figure of figures) {
      const after = proof.text.slice(endOf(figure), endOf(figure) + 24);
      if (figure.kind === "count" && figure.unit === "个" && isProjects(proof, figure, after)) {
        projects = figure;
      }
      if (figure.kind !== "money") continue;
      const topic = topicAt(sentence.text, figure.offset - sentence.offset);
      if (topic) claims.push({ topic, amount: figure, ...(projects && { projects }) });
      projects = undefined;
    }
    return claims;
  });
}

function isProjects(proof: Proof, { offset }: TextFigure, after: string): boolean {
  return (
    /^[^，。；、]{0,6}项目/.test(after) ||
    /项目(?:[^，。；、]{0,6})$/.test(proof.text.slice(Math.max(0, offset - 12), offset))
  );
}
