import * as z from "zod/mini";
import { readSection, type StateSection, type StoredState } from "../state/state-section";
import { nationalScheme } from "./national";
import { parseScheme, type SchemeProblemFound } from "./parse-scheme";
import { builtInSchemes, schemeByName } from "./registry";
import type { Scheme } from "./scheme";

/** The schemes of a workbook as it keeps them: `own` is what was written, sound or not. */
export interface StoredSchemes {
  /** Name of the scheme that counts. */
  readonly chosen: string;
  readonly own: readonly unknown[];
}

export const schemesSection: StateSection<StoredSchemes> = {
  key: "schemes",
  version: 1,
  schema: z.object({ chosen: z.string(), own: z.array(z.unknown()) }),
  empty: { chosen: nationalScheme.name, own: [] },
};

/** A stored scheme that cannot be used as it is. It stays in the workbook until the user removes it. */
export interface BrokenScheme extends SchemeProblemFound {
  readonly name: string;
}

export interface WorkbookSchemes {
  /** The scheme that counts: the national one where the chosen one is missing or broken. */
  readonly scheme: Scheme;
  /** Name of a chosen scheme that could not be used. */
  readonly missing?: string;
  /** Schemes of the workbook itself, in their order. */
  readonly own: readonly Scheme[];
  readonly broken: readonly BrokenScheme[];
  /** Whether what is stored could be read at all. */
  readonly status: "read" | "damaged" | "newer";
}

/** The schemes of a workbook, from what a snapshot brings along. */
export function workbookSchemes(stored: StoredState | undefined): WorkbookSchemes {
  const { status, value } = readSection(schemesSection, stored);
  return { ...schemesOf(value), status };
}

export function schemesOf(stored: StoredSchemes): Omit<WorkbookSchemes, "status"> {
  const own: Scheme[] = [];
  const broken: BrokenScheme[] = [];
  for (const content of stored.own) {
    const parsed = parseScheme(content);
    if ("scheme" in parsed) own.push(parsed.scheme);
    else broken.push({ ...parsed, name: nameOf(content) });
  }
  const scheme = schemeByName(stored.chosen, own);
  return {
    scheme: scheme ?? nationalScheme,
    ...(scheme === undefined && { missing: stored.chosen }),
    own,
    broken,
  };
}

export function withChosen(stored: StoredSchemes, name: string): StoredSchemes {
  return { ...stored, chosen: name };
}

/**
 * Adds a scheme, or puts it in the place of the one named `replacing`; the choice follows a new name.
 * A scheme of the same name is replaced in any case: names are what schemes are known by.
 */
export function withScheme(
  stored: StoredSchemes,
  scheme: Scheme,
  replacing = scheme.name
): StoredSchemes {
  const at = stored.own.findIndex((content) => nameOf(content) === replacing);
  const others = stored.own.map((content, place) => (place === at ? scheme : content));
  const own = (at < 0 ? [...stored.own, scheme] : others).filter(
    (content) => content === scheme || nameOf(content) !== scheme.name
  );
  return {
    chosen: at >= 0 && stored.chosen === replacing ? scheme.name : stored.chosen,
    own,
  };
}

/** Takes a scheme of the workbook away; where it was the chosen one, the national scheme counts. */
export function withoutScheme(stored: StoredSchemes, name: string): StoredSchemes {
  return {
    chosen: stored.chosen === name ? nationalScheme.name : stored.chosen,
    own: stored.own.filter((content) => nameOf(content) !== name),
  };
}

/** `本市`, or `本市 2` where that name is taken. */
export function freeName(wanted: string, own: readonly { readonly name: string }[]): string {
  const taken = new Set([...builtInSchemes, ...own].map(({ name }) => name));
  const plain = wanted.trim();
  let name = plain;
  for (let number = 2; taken.has(name); number += 1) name = `${plain} ${number}`;
  return name;
}

/** A scheme as the text of a file. */
export function schemeFile(scheme: Scheme): string {
  return `${JSON.stringify(scheme, null, 2)}\n`;
}

/** Reads the text of a file; a byte order mark and a text that is no JSON are no reason to fail. */
export function readSchemeFile(text: string): ReturnType<typeof parseScheme> {
  try {
    return parseScheme(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return { field: "", message: "notAScheme" };
  }
}

function nameOf(content: unknown): string {
  const name =
    typeof content === "object" && content !== null && "name" in content ? content.name : "";
  return typeof name === "string" ? name.trim() : "";
}
