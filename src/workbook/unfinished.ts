import type { BeforeImage, SheetBefore } from "./before-image";

/**
 * The record of a write that has begun and not ended. It is put into the workbook together with the first
 * changes and taken out with the last ones, so it is there only when the connection was lost in between:
 * then the next session can put everything back (docs/decisions/0010).
 */
const NAMESPACE = "urn:perf-for-excel:unfinished";

/** A record up to this length goes with the first changes; a longer one goes before them, in pieces. Characters. */
const SHORT = 50_000;
const PIECE = 250_000;

export interface Unfinished {
  readonly title: string;
  readonly image: BeforeImage;
}

/** Queues the record; sends it at once when it is too long to go with something else. */
export async function beginRecord(
  context: Excel.RequestContext,
  title: string,
  image: BeforeImage
): Promise<() => void> {
  const text = JSON.stringify({ title, image: { ...image, sheets: image.sheets.map(toRecord) } });
  const length = text.length <= SHORT ? SHORT : PIECE;
  const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length)
  );
  const { customXmlParts } = context.workbook;
  const parts: Excel.CustomXmlPart[] = [];
  const send = async (piece: string, index: number): Promise<void> => {
    parts.push(customXmlParts.add(pieceXml(piece, index, pieces.length)));
    if (pieces.length > 1) await context.sync();
  };
  for (const [index, piece] of pieces.entries()) await send(piece, index);
  return () => {
    for (const part of parts) part.delete();
  };
}

/** What is needed to put a sheet back; the contents of the plan are not. Ids do not outlive a session, names do. */
function toRecord(before: SheetBefore): SheetBefore {
  const { targets, id } = before;
  return {
    ...before,
    id: id === undefined ? undefined : targets.sheet,
    targets: { ...targets, writes: [], formatted: [] },
  };
}

function pieceXml(piece: string, index: number, count: number): string {
  const letters: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
  const body = piece.replace(/[&<>]/g, (letter) => letters[letter] ?? letter);
  return `<unfinished xmlns="${NAMESPACE}" piece="${index + 1}" of="${count}">${body}</unfinished>`;
}

/** Queues looking for records. */
export function loadRecords(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  return parts;
}

/** Queues taking the loaded records out. */
export function dropRecords(parts: Excel.CustomXmlPartScopedCollection): void {
  for (const part of parts.items) part.delete();
}

/** The write that was left unfinished; undefined when there is none, or not all of its record. */
export async function readRecord(context: Excel.RequestContext): Promise<Unfinished | undefined> {
  const parts = loadRecords(context);
  await context.sync();
  if (parts.items.length === 0) return undefined;
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return recordOf(texts.map(({ value }) => value));
}

const PIECE_XML = /\spiece="(\d+)"\s+of="(\d+)"[^>]*>([\s\S]*)<\/unfinished>/;

function recordOf(xmls: readonly string[]): Unfinished | undefined {
  const pieces = xmls.flatMap((xml) => {
    const [, place, count, body = ""] = PIECE_XML.exec(xml) ?? [];
    return place === undefined ? [] : [{ place: Number(place), count: Number(count), body }];
  });
  // The record comes before the first change: where a piece is missing, nothing was changed.
  if (pieces.length === 0 || pieces.length !== pieces[0]?.count) return undefined;
  const text = pieces
    .sort((one, two) => one.place - two.place)
    .map(({ body }) => body)
    .join("")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#(?:10|xA);/gi, "\n")
    .replace(/&amp;/g, "&");
  try {
    return JSON.parse(text) as Unfinished;
  } catch {
    return undefined;
  }
}
