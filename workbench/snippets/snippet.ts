import { parse } from "yaml";
import { z } from "zod";

/** A Script Lab snippet, as far as it is run. */
export interface Snippet {
  readonly name: string;
  /** API sets the snippet asks for, by name, e.g. `ExcelApi` → `1.9`. */
  readonly apiSets: Readonly<Record<string, string>>;
  /** TypeScript; empty when the snippet has none. */
  readonly script: string;
  /** The inside of the page's body. */
  readonly template: string;
  readonly style: string;
  /** One address or package per line; kept to be named, not loaded. */
  readonly libraries: readonly string[];
}

/** The file is not YAML, or not a snippet; the message is one line. */
export class UnreadableSnippet extends Error {
  constructor(message: string) {
    super(message.replace(/\s*[\r\n]+\s*/g, " ").trim());
    this.name = "UnreadableSnippet";
  }
}

const part = z.union([z.string(), z.object({ content: z.string() })]);
const schema = z
  .object({
    name: z.string().min(1),
    api_set: z.union([z.literal(""), z.record(z.string(), z.string())]).optional(),
    script: part.optional(),
    template: part.optional(),
    style: part.optional(),
    libraries: z.string().optional(),
  })
  .refine(({ script, template }) => script !== undefined || template !== undefined, {
    message: "neither script nor template",
  });

/** @throws {UnreadableSnippet} */
export function readSnippet(text: string): Snippet {
  const read = schema.safeParse(parsed(text));
  if (!read.success) {
    const [first] = read.error.issues;
    const place = first?.path.join(".") ?? "";
    throw new UnreadableSnippet([place, first?.message].filter(Boolean).join(": "));
  }
  const { name, api_set: apiSet, script, template, style, libraries } = read.data;
  return {
    name,
    apiSets: typeof apiSet === "object" ? apiSet : {},
    script: contentOf(script),
    template: contentOf(template),
    style: contentOf(style),
    libraries: (libraries ?? "").split(/\r?\n/).filter((line) => line.trim() !== ""),
  };
}

/** Every scalar stays text: a set `1.10` is not the number 1.1. */
function parsed(text: string): unknown {
  try {
    return parse(text, { schema: "failsafe", logLevel: "silent" }) as unknown;
  } catch (error) {
    throw new UnreadableSnippet(error instanceof Error ? error.message : String(error));
  }
}

function contentOf(value: z.infer<typeof part> | undefined): string {
  return typeof value === "object" ? value.content : (value ?? "");
}
