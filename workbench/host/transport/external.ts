import { themeInfo, type ThemeName } from "./office-theme";
import type { PageConnection } from "./page-connection";
import { REQUIREMENT_SETS } from "./requirement-sets";

export interface ExternalOptions {
  /** Language of the interface, e.g. `zh-CN`. */
  readonly locale: string;
  readonly theme: ThemeName;
  readonly documentUrl: string;
  /** Document settings by key, as JSON texts. */
  readonly settings: () => Map<string, string>;
  /** Another matrix, to play an older Excel. */
  readonly requirementSets?: Readonly<Record<string, string>>;
}

/** `window.external` as desktop Excel gives it to a task pane. */
export type OfficeExternal = ReturnType<typeof createExternal>;

/** Shared runtime (1) and custom functions (2). */
const FLAGS = 3;

export function createExternal(connection: PageConnection, options: ExternalOptions) {
  const context = createContext(options);
  return {
    GetHostInfo: () => `excel$win32$16.01$${options.locale}$$$disableLogging$${FLAGS}`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, params: unknown, callback: Parameters<PageConnection["execute"]>[2]) =>
      connection.execute(id, params, callback),
    RegisterEvent: (
      id: number,
      target: string,
      handler: Parameters<PageConnection["registerEvent"]>[2],
      callback: Parameters<PageConnection["registerEvent"]>[3]
    ) => connection.registerEvent(id, target, handler, callback),
    UnregisterEvent: (
      id: number,
      target: string,
      callback: Parameters<PageConnection["unregisterEvent"]>[2]
    ) => connection.unregisterEvent(id, target, callback),
  };
}

function createContext(options: ExternalOptions) {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => options.documentUrl,
    /** 0 reads as ReadWrite here. */
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(options.requirementSets ?? REQUIREMENT_SETS),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.14332.20011",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => themeInfo(options.theme),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of options.settings()) {
          keys.push(key);
          values.push(value);
        }
      },
      /** The page writes all its settings at once: what is missing has been removed. */
      Write: (keys: readonly string[], values: readonly string[]) => {
        const settings = options.settings();
        settings.clear();
        keys.forEach((key, index) => settings.set(key, String(values[index])));
      },
    }),
  };
}
