import { ActionType, PathType, type RequestBody, type WirePath } from "../host/protocol/wire";

const SHOWN = 4;

/**
 * What a request asks for, in the words of the API and in few of them:
 * `getActiveWorksheet · getUsedRange · values =`. Empty for a text that is no request.
 */
export function batchSummary(request: string): string {
  let body: RequestBody;
  try {
    body = JSON.parse(request) as RequestBody;
  } catch {
    return "";
  }
  const paths = body.ObjectPaths ?? {};
  const said = new Set<string>();
  for (const path of Object.values(paths)) {
    const { ObjectPathType: type, Name: name } = path;
    if (type === PathType.Method || type === PathType.NewObject) said.add(written(name));
  }
  for (const { ActionType: type, Name: name } of body.Actions ?? []) {
    if (type === ActionType.Method) said.add(written(name));
    if (type === ActionType.SetProperty) said.add(`${written(name)} =`);
  }
  const all = [...said].filter((name) => name !== "" && !name.startsWith("_"));
  // A request that only reads says what it reads by its properties.
  const shown = all.length > 0 ? all : [...new Set(Object.values(paths).map(propertyOf))];
  const some = shown.filter((name) => name !== "").slice(0, SHOWN);
  return some.join(" · ") + (shown.length > SHOWN ? " …" : "");
}

const propertyOf = ({ ObjectPathType: type, Name: name }: WirePath): string =>
  type === PathType.Property ? written(name) : "";

/** As code of the page writes it: `GetRange` on the wire is `getRange`. */
const written = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
