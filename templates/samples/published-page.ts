import { notComputed, publishedFigures, type Published } from "./bureaus/published";

const NAMES: Readonly<Record<string, string>> = {
  "shangdang-2024": "长治市上党区 2024",
  "xigong-2023": "洛阳市西工区 2023",
  "lvliang-2024": "吕梁市 2024",
  "dongqu-2024": "攀枝花市东区 2024",
  "daxiang-2024": "邵阳市大祥区 2024",
};

const HEAD = `# Published figures, figure by figure

What five statements printed, and what PERF computes from the registers in \`templates/samples\`. The rows of
these workbooks are made so that they add up to the published figures; the computing is PERF's own. A test
compares every line (\`test/integration/report/five-bureaus.test.ts\`); this page is written by
\`npm run published-page\` from the same list.
`;

/** docs/published-figures.md: published, computed, where, equal or why not. */
export function publishedPage(): string {
  const all = Object.values(publishedFigures).flat();
  const equal = all.filter(({ instead }) => instead === undefined).length;
  const summary = `Of ${all.length} figures ${equal} are equal; ${all.length - equal} are printed wrong, each with its reason.\n`;
  return [HEAD, summary, ...Object.entries(publishedFigures).map(section)].join("\n");
}

function section([name, figures]: readonly [string, readonly Published[]]): string {
  const rows = figures.map(({ what, value, at, instead, why = "" }) => [
    what,
    String(value),
    String(instead ?? value),
    placeOf(at),
    instead === undefined ? "相等" : why,
  ]);
  const others = (notComputed[name] ?? []).map(([what, why]) => `- ${what}：${why}。`);
  return [
    `## ${NAMES[name] ?? name}`,
    "",
    ...table(["原文", "公布", "PERF", "在哪里", "结果"], rows),
    "",
    ...(others.length > 0 ? ["台账算不出的：", "", ...others, ""] : []),
  ].join("\n");
}

function placeOf(at: Published["at"]): string {
  if ("of" in at) return `交叉表 ${at.of} × ${at.by} 的组数`;
  if ("table" in at) return `${at.table} 的行数${at.word === undefined ? "" : `（${at.word}）`}`;
  const [id, row, column] = at;
  return `${id} ${row} · ${column}`;
}

/** Columns as wide as prettier makes them: a Chinese character takes two places. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const width = (text: string) => [...text].reduce((all, one) => all + (wide(one) ? 2 : 1), 0);
  const widths = heads.map((head, at) =>
    Math.max(...[head, ...rows.map((row) => row[at] ?? "")].map(width))
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - width(cell))).join(" | ")} |`;
  return [
    line(heads),
    `| ${widths.map((one) => "-".repeat(one)).join(" | ")} |`,
    ...rows.map(line),
  ];
}

function wide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
    character
  );
}
