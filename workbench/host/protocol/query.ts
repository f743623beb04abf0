import { isClientProperty } from "./client-properties";
import {
  HostCollection,
  HostObject,
  memberOf,
  membersOf,
  NULL_OBJECT,
  readMember,
} from "./host-object";
import type { References } from "./references";
import type { QueryInfo } from "./wire";

/** Selected names as a tree: `format/fill/color` → format → fill → color. */
interface Selection {
  /** `*`: all scalars of this level. */
  all: boolean;
  readonly children: Map<string, Selection>;
}

const emptySelection = (): Selection => ({ all: false, children: new Map() });

function parseSelection(query: QueryInfo): Selection {
  const root = emptySelection();
  const add = (path: string, whole: boolean): void => {
    let level = root;
    for (const part of path.split("/").map((name) => name.trim())) {
      if (part === "" || part === "items") continue;
      if (part === "*" || part === "$all") {
        level.all = true;
        continue;
      }
      let child = level.children.get(part.toLowerCase());
      if (!child) level.children.set(part.toLowerCase(), (child = emptySelection()));
      level = child;
    }
    if (whole) level.all = true;
  };
  const names = (query.Select ?? []).flatMap((text) => text.split(","));
  for (const name of names) add(name, false);
  for (const path of query.Expand ?? []) for (const one of path.split(",")) add(one, true);
  if (names.length === 0) root.all = true;
  return root;
}

/** Answers a load: the selected scalars, navigations as nested objects, items of a collection. */
export async function answerQuery(
  object: HostObject | typeof NULL_OBJECT,
  query: QueryInfo | null | undefined,
  references: References
): Promise<unknown> {
  return describe(object, parseSelection(query ?? {}), references, query ?? {});
}

/** Id and reference id of an object, as an Instantiate answers them. */
export function identify(object: HostObject, references: References): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const id = object.identity();
  if (id !== undefined) answer["Id"] = id;
  const reference = references.idOf(object);
  if (reference !== undefined) answer["_ReferenceId"] = reference;
  return answer;
}

async function describe(
  object: HostObject | typeof NULL_OBJECT,
  selection: Selection,
  references: References,
  page: QueryInfo = {}
): Promise<unknown> {
  if (object === NULL_OBJECT) return null;
  if (object instanceof HostCollection) {
    return describeCollection(object, selection, references, page);
  }
  const answer = identify(object, references);
  if (selection.all || selection.children.size === 0) await addScalars(object, answer);
  for (const [name, child] of selection.children) {
    if (name === "_referenceid") continue;
    // Excel passes over what no version of the class has; what only the host lacks is an error.
    if (!isClientProperty(object.className, name)) continue;
    const member = memberOf(object, name, "property");
    const value = await readMember(object, name);
    answer[member.name] =
      value instanceof HostObject || value === NULL_OBJECT
        ? await describe(value, child, references)
        : value;
  }
  return answer;
}

async function describeCollection(
  collection: HostCollection,
  selection: Selection,
  references: References,
  page: QueryInfo
): Promise<unknown> {
  const skip = page.Skip ?? 0;
  const end = page.Top === undefined || page.Top === null ? undefined : skip + page.Top;
  const answer: Record<string, unknown> = {};
  const ofItems: Selection = { all: selection.all, children: new Map() };
  const own = membersOf(collection);
  for (const [name, child] of selection.children) {
    const member = own.get(name);
    if (member?.kind === "property" && member.readable) {
      answer[member.name] = await readMember(collection, name);
    } else ofItems.children.set(name, child);
  }
  const items: unknown[] = [];
  for (const item of collection.items().slice(skip, end)) {
    items.push(await describe(item, ofItems, references));
  }
  answer["_Items"] = items;
  return answer;
}

async function addScalars(object: HostObject, answer: Record<string, unknown>): Promise<void> {
  for (const member of membersOf(object).values()) {
    if (member.kind !== "property" || !member.readable) continue;
    if (object.sometimes.includes(member.name)) continue;
    const value = await readMember(object, member.name);
    if (value instanceof HostObject || value === NULL_OBJECT) continue;
    answer[member.name] = value;
  }
}
