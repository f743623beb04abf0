import { plainMarkdown } from "../core/report/proof/plain-markdown";
import { WRITTEN_KINDS } from "../core/report/proof/written-kinds";
import { readDocx, type DocxProblem } from "./read-docx";

/** Why a file has no text for the proof-reader. */
export type WrittenProblem = DocxProblem | "other-kind" | "not-text" | "no-words";

/** Most bytes a text file may have: some thousands of pages. */
const LIMIT = 20_000_000;

/** The text of a written statement. The ending of the name says how it is read. */
export function readWritten(
  name: string,
  bytes: Uint8Array
): { readonly text: string } | { readonly problem: WrittenProblem } {
  const ending = /\.[^./\\]+$/.exec(name)?.[0].toLowerCase();
  if (ending === ".doc" || ending === ".wps") return { problem: "old-word" };
  if (ending === undefined || !WRITTEN_KINDS.includes(ending)) return { problem: "other-kind" };
  if (bytes.length === 0) return { problem: "empty-file" };
  if (ending === ".docx") {
    const read = readDocx(bytes);
    return "text" in read ? withWords(read.text) : read;
  }
  if (bytes.length > LIMIT) return { problem: "too-large" };
  const text = decoded(bytes);
  if (text === undefined) return { problem: "not-text" };
  return withWords(ending === ".md" ? plainMarkdown(text) : text);
}

function withWords(text: string): { readonly text: string } | { readonly problem: WrittenProblem } {
  return text.trim() === "" ? { problem: "no-words" } : { text };
}

/** UTF-8, with or without its mark, UTF-16, else GBK; undefined for what is no text. */
function decoded(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, 4000).includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
