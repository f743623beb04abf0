import type { IncomingMessage } from "node:http";

/** Longest body that is taken, in bytes. Snippets are some kilobytes. */
const LIMIT = 2 * 1024 * 1024;

/** The body of a request as text; undefined when it is longer than anybody means. */
export async function readText(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > LIMIT) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}
