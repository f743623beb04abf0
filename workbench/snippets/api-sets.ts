/**
 * The newest Excel the client package knows (ExcelApi 1.15): public snippets are written for
 * Microsoft 365.
 */
export const SNIPPET_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.2",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  RibbonApi: "1.2",
  CustomFunctionsRuntime: "1.5",
  CustomFunctions: "1.7",
  RichApiRuntime: "1.1",
  Settings: "1.1",
  Selection: "1.1",
  CustomXmlParts: "1.1",
};

/**
 * The first set that the profile does not have, as `ExcelApi 1.16`; undefined when all are there.
 * Names are compared without regard to case, as snippets write them both ways.
 */
export function missingSet(
  asked: Readonly<Record<string, string>>,
  profile: Readonly<Record<string, string>>
): string | undefined {
  const known = new Map(
    Object.entries(profile).map(([name, version]) => [name.toLowerCase(), version])
  );
  const missing = Object.entries(asked).find(
    ([name, version]) => !atLeast(known.get(name.toLowerCase()), version)
  );
  return missing?.join(" ");
}

function atLeast(have: string | undefined, wanted: string): boolean {
  if (have === undefined) return false;
  const [major = 0, minor = 0] = numbersOf(have);
  const [wantedMajor = 0, wantedMinor = 0] = numbersOf(wanted);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

const numbersOf = (version: string): number[] => version.split(".").map(Number);
