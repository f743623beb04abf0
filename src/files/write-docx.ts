import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type IFontAttributesProperties,
  type IParagraphOptions,
} from "docx";
import type {
  DocumentChart,
  DocumentTable,
  StatementDocument,
} from "../core/report/statement-document";
import { columnShares } from "./column-shares";
import { LATIN_FACE, nameSubstitutes, officialFaces } from "./official-faces";
import { pngSize } from "./png-size";

/** Pictures of charts as PNG, by `sheet!name`. */
export type ChartPictures = ReadonlyMap<string, Uint8Array>;

/** Twentieths of a point: an A4 page with the margins of official papers (GB/T 9704). */
const PAGE = { width: 11906, height: 16838, top: 2098, bottom: 1984, left: 1587, right: 1474 };
const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
/** Half points: 二号, 三号, 四号, 小四, 五号. */
const SIZE = { title: 44, body: 32, page: 28, caption: 24, table: 21 };
/** Lines of the text are 28 points apart. */
const LINE = { line: 560, lineRule: LineRuleType.EXACT };
/** Two characters of the body text. */
const INDENT = { firstLine: 640 };
const PICTURE_WIDTH = 460;
const RULE = { style: "single", size: 4, color: "808080" } as const;

type Face = keyof typeof officialFaces;

/**
 * The statement as a Word file: title, numbered sections, tables, chart pictures and page numbers, set
 * as official papers are. A chart without a picture is left out; gaps are highlighted.
 */
export async function writeDocx(
  statement: StatementDocument,
  pictures: ChartPictures
): Promise<Uint8Array> {
  const made = new Document({
    title: statement.title,
    creator: "PERF",
    styles: {
      default: {
        document: {
          run: { font: face("body"), size: SIZE.body, language: { eastAsia: "zh-CN" } },
        },
        title: { run: { font: face("title"), size: SIZE.title, color: "000000" } },
        heading1: { run: { font: face("heading"), size: SIZE.body, color: "000000" } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { ...PAGE, footer: 1440 },
          },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            spacing: { before: 0, after: 480 },
            children: [new TextRun(statement.title)],
          }),
          ...statement.sections.flatMap(({ heading, paragraphs, blocks }) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              spacing: { ...LINE, before: 200 },
              indent: INDENT,
              keepNext: true,
              children: [new TextRun(heading)],
            }),
            ...paragraphs.map((text) => sentence(text, statement.gap)),
            ...blocks.flatMap(({ table, charts }) => [
              ...tableBlock(table),
              ...charts.flatMap((chart) => chartBlock(chart, pictures)),
            ]),
          ]),
        ],
      },
    ],
  });
  return nameSubstitutes(new Uint8Array(await Packer.toArrayBuffer(made)));
}

function face(use: Face): IFontAttributesProperties {
  return {
    ascii: LATIN_FACE,
    hAnsi: LATIN_FACE,
    cs: LATIN_FACE,
    eastAsia: officialFaces[use].name,
  };
}

/** A sentence of the text; what is missing is marked so that it is filled before it is printed. */
function sentence(text: string, gap: string): Paragraph {
  const parts = text.split(gap);
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: LINE,
    indent: INDENT,
    children: parts.flatMap((part, at) => [
      ...(at > 0 ? [new TextRun({ text: gap, highlight: "yellow" })] : []),
      new TextRun(part),
    ]),
  });
}

/** `— 3 —` */
function pageNumber(): Paragraph {
  const style = { font: face("page"), size: SIZE.page };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ ...style, children: ["— ", PageNumber.CURRENT, " —"] })],
  });
}

function caption(text: string, options: IParagraphOptions): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    ...options,
    children: [new TextRun({ text, font: face("heading"), size: SIZE.caption })],
  });
}

function tableBlock({
  caption: title,
  unitLine,
  columns,
  rows,
  notes,
}: DocumentTable): (Paragraph | Table)[] {
  const widths = columnShares(
    columns.map(({ heading }, at) => [heading, ...rows.map(({ cells }) => cells[at] ?? "")]),
    TEXT_WIDTH
  );
  const cell = (text: string, at: number, strong: boolean, head: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      ...(head && { shading: { fill: "EDEDED" } }),
      children: [
        new Paragraph({
          alignment: head
            ? AlignmentType.CENTER
            : columns[at]?.numeric
              ? AlignmentType.RIGHT
              : AlignmentType.LEFT,
          children: [
            new TextRun({ text, size: SIZE.table, ...(strong && { font: face("heading") }) }),
          ],
        }),
      ],
    });
  return [
    caption(title, { spacing: { before: 240, after: 80 }, keepNext: true }),
    ...(unitLine === undefined
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing: { after: 40 },
            keepNext: true,
            children: [new TextRun({ text: unitLine, size: SIZE.table })],
          }),
        ]),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: [...widths],
      layout: TableLayoutType.FIXED,
      margins: { top: 30, bottom: 30, left: 80, right: 80 },
      borders: {
        top: RULE,
        bottom: RULE,
        left: RULE,
        right: RULE,
        insideHorizontal: RULE,
        insideVertical: RULE,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ heading }, at) => cell(heading, at, true, true)),
        }),
        ...rows.map(
          ({ cells, total }) =>
            new TableRow({
              cantSplit: true,
              children: columns.map((_, at) => cell(cells[at] ?? "", at, total, false)),
            })
        ),
      ],
    }),
    ...notes.map(
      (note) =>
        new Paragraph({
          spacing: { before: 40 },
          children: [new TextRun({ text: note, size: SIZE.table })],
        })
    ),
    new Paragraph({ spacing: { line: 200, lineRule: LineRuleType.EXACT }, children: [] }),
  ];
}

function chartBlock({ sheet, name, caption: title }: DocumentChart, pictures: ChartPictures) {
  const data = pictures.get(`${sheet}!${name}`);
  const size = data && pngSize(data);
  if (!data || !size) return [];
  const height = Math.round((PICTURE_WIDTH * size.height) / size.width);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 160 },
      keepNext: true,
      children: [
        new ImageRun({
          type: "png",
          data,
          transformation: { width: PICTURE_WIDTH, height },
          altText: { name: title, title, description: title },
        }),
      ],
    }),
    caption(title, { spacing: { before: 40, after: 200 } }),
  ];
}
