import type { Snippet } from "./snippet";

export interface SnippetPageOptions {
  /** Address of office.js. */
  readonly officeJs: string;
  /** Elements of the head before office.js, and after it. */
  readonly before?: string;
  readonly after?: string;
}

/** The page of a snippet without its script: template and style over office.js. */
export function pageOf(
  { name, style, template }: Snippet,
  { officeJs, before = "", after = "" }: SnippetPageOptions
): string {
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    `<title>${name.replace(/[<&]/g, "")}</title>`,
    `${before}<script src="${officeJs}"></script>${after}`,
    `<style>${style}</style></head><body>${template}</body></html>`,
  ].join("\n");
}
