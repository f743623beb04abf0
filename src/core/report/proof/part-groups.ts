import { within, type Proof } from "./proof-finding";
import type { Span } from "./proof-text";
import { comparable, isRough } from "./precision";
import { endOf, type TextFigure } from "./text-figure";

export interface Part {
  readonly label: string;
  readonly figure: TextFigure;
  /** `…130个，占38.2%` */
  readonly share?: TextFigure;
}

/** `纳入项目350个，其中新增130个、延续220个` */
export interface PartGroup {
  /** What the parts may be parts of: earlier figures of their unit in the line, the nearest last. */
  readonly wholes: readonly TextFigure[];
  readonly parts: readonly Part[];
  /** Whether the parts are all there are; after 其中 some may be left out. */
  readonly closed: boolean;
}

const MARKER = /其中|分别为|分别是|分为/g;
/** How far before its parts the whole may stand, in characters. */
const REACH = 160;
/** What is a change, a rate or a sum is no part. */
const NO_PART =
  /增加|减少|增长|下降|增收|减收|增支|减支|增幅|降幅|[比较]|提高|降低|上升|涉及|合计|共计|累计|总计|平均|[人户项]均|完成预算|占|超|目标|计划|上年|去年|同期|用于/;
const SHARE =
  /^[^，,。；;、]{0,8}[，,]?\s*(?:所?占[^，,。；;、%％]{0,12}?|比例|比重)(?:比例|比重|比)?(?:为|约为|约|是|达到?|[:：])?\s*$/;

/** Names that leave nothing out when they stand together. */
const COMPLETE: readonly (readonly RegExp[])[] = [
  [/新增/, /延续|续建|存量|结转/],
  [/基本支出/, /项目支出/],
  [/城镇/, /乡村|农村/],
  [/男/, /女/],
  [/(?<!非)税收|税务/, /非税|财政征收/],
  [/第一产业/, /第二产业/, /第三产业/],
  [/印发|制定|出台/, /转发/],
];
/** Grades have checks of their own. */
const GRADE =
  /等级|[“"‘](?:优秀|良好|优良|较差|较好|优|良|中|差)[”"’]|^(?:优秀|良好|优良|较差|较好|优|良|中|差|合格|不合格)(?:的)?(?:项目|单位|对象)?(?:为|有|的)?$/;
/** May stand beside the names above. */
const BESIDE = /一次性|其他|其它/;

/** Wholes with their parts, as the lines of the text name them. Those in brackets are not looked at. */
export function partGroups(proof: Proof): readonly PartGroup[] {
  return proof.lines.flatMap((line) => [...marked(proof, line), ...unmarked(proof, line)]);
}

function marked(proof: Proof, line: Span): PartGroup[] {
  const figures = outside(proof, line);
  const depth = depths(line.text);
  const markers = [...line.text.matchAll(MARKER)].filter(({ index }) => depth[index] === 0);
  return markers.flatMap((marker, at): PartGroup[] => {
    const from = line.offset + marker.index + marker[0].length;
    const stop = line.text.indexOf("。", marker.index);
    const next = markers[at + 1]?.index ?? line.text.length;
    const to = line.offset + Math.min(stop < 0 ? line.text.length : stop, next);
    const inside = figures.filter(({ offset }) => offset >= from && offset < to);
    const first = inside.find(
      ({ kind }) => kind === "count" || kind === "money" || kind === "other"
    );
    if (!first) return [];
    const separate = marker[0] !== "其中";
    const parts = inside
      .filter((figure) => alike(figure, first))
      .flatMap((figure) => partOf(proof, figures, figure, from, separate));
    const begin = beginOf(proof, line.offset + marker.index);
    const wholes = wholesOf(proof, figures, begin, line.offset + marker.index, first);
    if (parts.length < 2 || wholes.length === 0) return [];
    if (parts.some(({ label }) => GRADE.test(label))) return [];
    return [{ wholes, parts, closed: separate || isComplete(parts) }];
  });
}

/** `项目340个，新增130个、延续220个`: names that leave nothing out need no 其中. */
function unmarked(proof: Proof, line: Span): PartGroup[] {
  const figures = outside(proof, line);
  return proof.sentences
    .filter(({ offset }) => offset >= line.offset && offset < line.offset + line.text.length)
    .filter(({ text }) => !/其中|分别|分为/.test(text))
    .flatMap((sentence): PartGroup[] => {
      const end = sentence.offset + sentence.text.length;
      const inside = figures.filter(({ offset }) => offset >= sentence.offset && offset < end);
      return COMPLETE.flatMap((names): PartGroup[] => {
        const parts = inside
          .filter(({ kind }) => kind === "count" || kind === "money" || kind === "other")
          .flatMap((figure) => partOf(proof, figures, figure, sentence.offset, false))
          .filter(({ label }) => [...names, BESIDE].some((name) => name.test(label)));
        const [first] = parts;
        if (!first || !isComplete(parts)) return [];
        const own = parts.filter(({ figure }) => alike(figure, first.figure));
        const wholes = wholesOf(proof, figures, sentence.offset, first.figure.offset, first.figure);
        return own.length === parts.length && wholes.length > 0
          ? [{ wholes, parts, closed: true }]
          : [];
      });
    });
}

function isComplete(parts: readonly Part[]): boolean {
  return COMPLETE.some((names) => {
    const found = names.map((name) => parts.filter(({ label }) => name.test(label)).length);
    const named = found.reduce((a, b) => a + b, 0);
    const beside = parts.filter(({ label }) => BESIDE.test(label)).length;
    return found.every((times) => times === 1) && named + beside === parts.length;
  });
}

/** Where the whole of a marker may begin: its sentence, or the one before when it begins its own. */
function beginOf({ sentences }: Proof, marker: number): number {
  const at = sentences.findIndex(
    ({ offset, text }) => marker >= offset && marker < offset + text.length
  );
  const own = sentences[at];
  const before = sentences[at - 1];
  if (!own) return marker;
  return before && marker - own.offset <= 2 ? before.offset : own.offset;
}

/** The figures of a line that do not stand in brackets. */
function outside(proof: Proof, line: Span): readonly TextFigure[] {
  const depth = depths(line.text);
  return within(proof, line).filter(
    (figure) =>
      figure.kind !== "year" &&
      !isRough(proof.text, figure) &&
      depth[figure.offset - line.offset] === 0
  );
}

/** How many brackets are open at each character. */
function depths(text: string): readonly number[] {
  let open = 0;
  return Array.from({ length: text.length }, (_, at) => {
    const sign = text[at];
    if (sign === "（" || sign === "(") return open++;
    if ((sign === "）" || sign === ")") && open > 0) return open--;
    return open;
  });
}

/** Parts are counted in one unit; a unit may be left away where the whole has one. */
function alike(a: TextFigure, b: TextFigure): boolean {
  return a.kind === b.kind && (a.kind === "money" || a.unit === b.unit);
}

function partOf(
  proof: Proof,
  figures: readonly TextFigure[],
  figure: TextFigure,
  from: number,
  bare: boolean
): Part[] {
  const at = figures.indexOf(figure);
  const before = figures[at - 1];
  const start = Math.max(from, before ? endOf(before) : from);
  const lead = proof.text.slice(start, figure.offset);
  const label = lead.slice(
    Math.max(
      ...["，", ",", "、", "；", ";", "：", ":", "。"].map((sign) => lead.lastIndexOf(sign))
    ) + 1
  );
  const rest = /^[^，,、；;。\d\n]{0,12}/.exec(proof.text.slice(endOf(figure)))?.[0] ?? "";
  const name = label.trim() || rest;
  if (NO_PART.test(label) || (!bare && !/[一-龥]/.test(name))) return [];
  if (
    figure.kind === "other" &&
    (figure.unit !== "" ||
      !/^\s*(?:[、，,；;。和及]|$)/.test(
        rest || proof.text.slice(endOf(figure), endOf(figure) + 1)
      ))
  )
    return [];
  const next = figures[at + 1];
  const share =
    next?.kind === "percent" && SHARE.test(proof.text.slice(endOf(figure), next.offset))
      ? next
      : undefined;
  return [{ label: name.trim(), figure, ...(share && { share }) }];
}

/** `10个项目良`: a number of one grade is itself a part. */
const GRADED =
  /^(?:项目|对象|单位|部门)?(?:为|评为)?[“"]?(?:优秀|良好|较差|优|良|中|差)(?=$|[”"，,、；;。])/;

function wholesOf(
  { text }: Proof,
  figures: readonly TextFigure[],
  begin: number,
  end: number,
  part: TextFigure
): readonly TextFigure[] {
  return figures.filter(
    (figure) =>
      figure.offset < end &&
      end - figure.offset <= REACH &&
      figure.offset >= begin &&
      (part.kind === "other" ? figure.kind === "count" : alike(figure, part)) &&
      comparable(figure) > 0 &&
      !GRADED.test(text.slice(endOf(figure), endOf(figure) + 12))
  );
}
