import { subtract, sum } from "../../../numbers/decimal";
import type { ReportResult } from "../../report-model";
import { gradeClaims } from "../grade-claims";
import { within, type Proof, type ProofFinding } from "../proof-finding";
import type { Span } from "../proof-text";
import { endOf, inWan, type TextFigure } from "../text-figure";
import { topicAt, type Topic } from "../topic";

/** H05: figures of the text against what the registers of a workbook come to. */
export function againstCheck(proof: Proof): readonly ProofFinding[] {
  const { against } = proof;
  if (!against) return [];
  return [...grades(proof, against), ...amountsAndCounts(proof, against)];
}

function grades(proof: Proof, report: ReportResult): ProofFinding[] {
  return gradeClaims(proof).flatMap(({ claims, line }) =>
    claims.flatMap(({ grade, count, share }): ProofFinding[] => {
      const topic = topicIn(proof, line, count);
      const table = topic === "key" ? "T8" : topic === "selfEvaluation" ? "T5" : undefined;
      if (!table) return [];
      return [
        ...compared(count, count.value, cell(report, table, grade, 1), `${table} ${grade}`),
        ...(share
          ? compared(share, share.value, cell(report, table, grade, 2), `${table} ${grade}`)
          : []),
      ];
    })
  );
}

/** The stage of a line where its own sentence does not name one. */
function topicIn(proof: Proof, line: Span, { offset }: TextFigure): Topic | undefined {
  const own = proof.sentences.find(
    (sentence) => offset >= sentence.offset && offset < sentence.offset + sentence.text.length
  );
  return (
    (own && topicAt(own.text, offset - own.offset)) ?? topicAt(line.text, offset - line.offset)
  );
}

interface Source {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

const PROJECTS: Readonly<Partial<Record<Topic, Source>>> = {
  exAnte: { table: "T2", row: "合计", column: "个数" },
  selfEvaluation: { table: "T6", row: "项目支出", column: "个数" },
  department: { table: "T7", row: "合计", column: "个数" },
};
const AMOUNTS: Readonly<Partial<Record<Topic, Source>>> = {
  exAnte: { table: "T2", row: "合计", column: "申请额" },
  department: { table: "T7", row: "合计", column: "金额" },
  key: { table: "T8a", row: "合计", column: "金额" },
};

function amountsAndCounts(proof: Proof, report: ReportResult): ProofFinding[] {
  return proof.sentences.flatMap((sentence) => {
    const figures = within(proof, sentence);
    const done = new Set<Topic>();
    return figures.flatMap((figure): ProofFinding[] => {
      const topic = topicAt(sentence.text, figure.offset - sentence.offset);
      if (!topic) return [];
      if (figure.kind === "money") {
        const source = AMOUNTS[topic];
        // Several amounts of one stage in one sentence are its parts.
        const several = figures.filter(({ kind }) => kind === "money").length > 1;
        if (!source || several) return [];
        const right = valueOf(report, source);
        // One of the parts, or one of several that come to the whole together, is right too.
        const parts = [...columnOf(report, source), right];
        const paragraph = lineOf(proof, figure).filter(({ kind }) => kind === "money");
        const together = sum(paragraph.map(inWan));
        if (parts.some((value) => rounded(figure, value)) || together === right) return [];
        return compared(figure, inWan(figure), right, source.table);
      }
      const source = PROJECTS[topic];
      const projects =
        figure.kind === "count" &&
        /^[^，。；、]{0,4}项目/.test(proof.text.slice(endOf(figure), endOf(figure) + 10));
      if (!source || !projects || done.has(topic)) return [];
      done.add(topic);
      if (columnOf(report, source).includes(figure.value)) return [];
      return compared(figure, figure.value, valueOf(report, source), source.table);
    });
  });
}

/** Whether a figure is the right one in its own unit and decimals: 21.66亿元 for 216,584 万元. */
function rounded(figure: TextFigure, right: number | undefined): boolean {
  if (right === undefined) return true;
  const unit = inWan({ ...figure, value: 1 });
  return (right / unit).toFixed(figure.decimals) === figure.value.toFixed(figure.decimals);
}

function compared(
  at: TextFigure,
  left: number,
  right: number | undefined,
  source: string
): ProofFinding[] {
  if (right === undefined || left === right) return [];
  return [
    {
      rule: "H05",
      type: "differs-from-registers",
      severity: "error",
      certainty: "likely",
      at,
      message: "differsFromRegisters",
      params: { left: at.text, right: at.kind === "percent" ? `${right}%` : right, source },
      left,
      right,
      difference: Math.abs(subtract(left, right)),
    },
  ];
}

function valueOf(report: ReportResult, { table, row, column }: Source): number | undefined {
  const found = report.tables[table];
  const at = found?.columns.findIndex((heading) => heading.startsWith(column)) ?? -1;
  return at < 0 ? undefined : numberOf(found?.rows.find(([label]) => label === row)?.[at]);
}

/** Every figure of a column: those of its parts and of the whole. */
function columnOf(report: ReportResult, { table, column }: Source): readonly number[] {
  const found = report.tables[table];
  const at = found?.columns.findIndex((heading) => heading.startsWith(column)) ?? -1;
  return (found?.rows ?? []).flatMap((row) => numberOf(row[at]) ?? []);
}

/** The figures of the line a figure stands in. */
function lineOf(proof: Proof, { offset }: TextFigure): readonly TextFigure[] {
  const line = proof.lines.find(
    (one) => offset >= one.offset && offset < one.offset + one.text.length
  );
  return line ? within(proof, line) : [];
}

function cell(report: ReportResult, table: string, row: string, at: number) {
  return numberOf(report.tables[table]?.rows.find(([label]) => label === row)?.[at]);
}

function numberOf(value: string | number | undefined): number | undefined {
  if (typeof value === "number") return value;
  const percentage = /^([\d.]+)%$/.exec(value ?? "")?.[1];
  return percentage === undefined ? undefined : Number(percentage);
}
