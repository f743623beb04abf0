import type * as z from "zod/mini";

/**
 * What PERF itself has to remember about a workbook (schemes, explanations of warnings, the last check
 * …) is kept in the workbook, in sections. A feature owns a section: one file with its key, its shape
 * and its version. The port (src/workbook) reads and writes sections; it does not know their content.
 */
export interface StateSection<Value> {
  /** Stable and dash-case; files that are already out there hold it. */
  readonly key: string;
  /** Raised when a shape changes so that an older PERF would misread it. */
  readonly version: number;
  readonly schema: z.ZodMiniType<Value>;
  /** What a workbook has that was never written to. */
  readonly empty: Value;
  /** Brings content of a lower version into today's shape; it is held against the schema afterwards. */
  readonly migrate?: (content: unknown, version: number) => unknown;
}

/** Texts of the sections by key, as the workbook holds them. */
export type StoredState = Readonly<Record<string, string>>;

/**
 * What a section holds. `damaged`: not what PERF wrote; `newer`: written by a later PERF. Then `value` is
 * the empty one, and nothing writes over the content unless the user says so.
 */
export interface StateReading<Value> {
  readonly status: "read" | "damaged" | "newer";
  readonly value: Value;
}

/** Most characters of one section: with Chinese text still below 1 MB, the most a request may have. */
export const MOST_STATE_CHARACTERS = 300_000;

/** Keys of the document settings are the keys of sections after this. */
export const STATE_PREFIX = "perf.";

export function readSection<Value>(
  section: StateSection<Value>,
  stored: StoredState | undefined
): StateReading<Value> {
  const text = stored?.[section.key];
  if (text === undefined) return { status: "read", value: section.empty };
  const envelope = envelopeOf(text);
  if (!envelope) return { status: "damaged", value: section.empty };
  if (envelope.version > section.version) return { status: "newer", value: section.empty };
  try {
    const content =
      envelope.version < section.version && section.migrate
        ? section.migrate(envelope.content, envelope.version)
        : envelope.content;
    const parsed = section.schema.safeParse(content);
    if (parsed.success) return { status: "read", value: parsed.data };
  } catch {
    // A migration met what it did not expect.
  }
  return { status: "damaged", value: section.empty };
}

/** The text of a section for the workbook. */
export function writeSection<Value>(section: StateSection<Value>, value: Value): string {
  return JSON.stringify({ version: section.version, content: value });
}

function envelopeOf(text: string): { version: number; content: unknown } | undefined {
  try {
    const envelope: unknown = JSON.parse(text);
    if (typeof envelope !== "object" || envelope === null) return undefined;
    const { version, content } = envelope as { version?: unknown; content?: unknown };
    return typeof version === "number" && content !== undefined ? { version, content } : undefined;
  } catch {
    return undefined;
  }
}
