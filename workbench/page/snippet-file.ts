import type { PreparedSnippet } from "../snippets/prepare-snippet";

/** The file is not a snippet that can run; the message is the reason, one line. */
export class UnreadableSnippetFile extends Error {
  override readonly name = "UnreadableSnippetFile";
}

export const isSnippetFile = (name: string): boolean => /\.ya?ml$/i.test(name);

/**
 * Reads a snippet's file. Its script is compiled by the workbench's server: compilers need Node.
 * @throws {UnreadableSnippetFile}
 */
export async function fetchSnippet(file: File): Promise<PreparedSnippet> {
  const answer = await fetch("/snippets/", { method: "POST", body: await file.text() });
  if (answer.status === 422) {
    const { reason } = (await answer.json()) as { reason: string };
    throw new UnreadableSnippetFile(reason);
  }
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return (await answer.json()) as PreparedSnippet;
}
