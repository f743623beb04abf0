import { UnreadableSnippet } from "../snippets/snippet";

export const SNIPPETS_PATH = "/snippets/";

/** A PreparedSnippet as JSON, or 422 with `{reason}` when the text is no snippet that can run. */
export async function snippetAnswer(
  text: string
): Promise<{ readonly status: number; readonly body: string }> {
  // Loaded at the first snippet: the compilers take a moment, and most visits need none.
  const { prepareSnippetFile } = await import("../snippets/prepare-snippet");
  try {
    return { status: 200, body: JSON.stringify(await prepareSnippetFile(text)) };
  } catch (error) {
    if (!(error instanceof UnreadableSnippet)) throw error;
    return { status: 422, body: JSON.stringify({ reason: error.message }) };
  }
}
