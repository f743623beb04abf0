import project from "../../../package.json";

export const VERSION: string = project.version;

const NEWEST_API = 30;

/**
 * What a maintainer must know of the program and its host, one line each. Nothing of the workbook.
 * `ExcelApi 1.17` is the newest requirement set the host says it has.
 */
export function versionLines(): string[] {
  const lines = [`PERF for Excel ${VERSION}`];
  if (typeof Office === "undefined" || !Office.context?.diagnostics) return lines;
  const { host, platform, version: hostVersion } = Office.context.diagnostics;
  lines.push(`${host} ${hostVersion} (${platform})`);
  const { requirements, displayLanguage } = Office.context;
  for (let minor = NEWEST_API; minor > 0; minor -= 1) {
    if (!requirements.isSetSupported("ExcelApi", `1.${minor}`)) continue;
    lines.push(`ExcelApi 1.${minor}`);
    break;
  }
  for (const set of ["SharedRuntime", "CustomFunctionsRuntime", "DialogApi"]) {
    if (requirements.isSetSupported(set, "1.1")) lines.push(`${set} 1.1`);
  }
  lines.push(displayLanguage, navigator.userAgent);
  return lines;
}
