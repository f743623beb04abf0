import { FluentProvider } from "@fluentui/react-components";
import type { Locale } from "../../core/messages/message";
import type { WorkbookPort } from "../../workbook/port";
import type { PaneCommands } from "../pane-commands";
import { Frame } from "./frame";
import { LocaleProvider } from "./text";
import { paneTheme } from "./theme";

export interface AppProps {
  readonly port: WorkbookPort;
  readonly locale: Locale;
  readonly dark: boolean;
  readonly commands: PaneCommands;
}

/** The pane. */
export function App({ port, locale, dark, commands }: AppProps) {
  return (
    <FluentProvider
      theme={paneTheme(dark)}
      lang={locale}
      style={{ height: "100%", colorScheme: dark ? "dark" : "light" }}
    >
      <LocaleProvider value={locale}>
        <Frame port={port} locale={locale} commands={commands} />
      </LocaleProvider>
    </FluentProvider>
  );
}
