import type { Locale } from "../../src/core/messages/message";
import { followConsole, textOf, type ConsoleLevel } from "../snippets/page-console";
import type { PreparedSnippet } from "../snippets/prepare-snippet";
import { pageOf } from "../snippets/snippet-page";
import { element } from "./dom";
import { say } from "./texts";

/** Lines that the console keeps. */
const KEPT = 1000;

/** A Script Lab snippet in the pane: its page with its buttons, and its console below. */
export class SnippetPane {
  readonly frame: HTMLIFrameElement;
  readonly console: HTMLElement;
  private readonly lines = element("ol", { class: "console-lines", role: "log", tabindex: "0" });
  private readonly empty: HTMLElement;

  constructor(
    private readonly prepared: PreparedSnippet,
    locale: Locale
  ) {
    const { snippet, functions } = prepared;
    this.frame = element("iframe", {
      title: snippet.name,
      srcdoc: pageOf(snippet, {
        officeJs: "/office-js/office.js",
        before: "<script>window.parent.workbench?.connect(window)</script>",
        after: `<script src="/jquery/jquery.js"></script><style>${BASE_STYLE}</style>`,
      }),
    });
    this.lines.setAttribute("aria-label", say("console", locale));
    this.empty = element("p", { class: "console-empty" }, say("consoleEmpty", locale));
    this.console = element(
      "section",
      { class: "console" },
      element(
        "header",
        {},
        element("h2", {}, say("console", locale)),
        element(
          "button",
          { type: "button", "data-action": "clear-console", onClick: () => this.clear() },
          say("clear", locale)
        )
      ),
      this.empty,
      this.lines
    );
    if (functions) {
      const names = functions.file.functions.map(
        ({ id, name }) => `=${functions.namespace}.${name ?? id}`
      );
      this.print("info", say("snippetFunctions", locale, { names: names.join("  ") }));
    }
    this.frame.addEventListener("load", () => void this.start());
  }

  /** Before anything of the page runs. */
  connect(page: Window & typeof globalThis): void {
    followConsole(
      page,
      (level, text) => this.print(level, text),
      (reason) => this.print("error", textOf(reason))
    );
    page.addEventListener("unhandledrejection", (event) => {
      event.preventDefault();
      this.print("error", textOf(event.reason));
    });
  }

  /** Prints something of the host's own. */
  print(level: ConsoleLevel, text: string): void {
    this.empty.hidden = true;
    this.lines.append(element("li", { class: `console-${level}` }, text));
    while (this.lines.childElementCount > KEPT) this.lines.firstElementChild?.remove();
    this.lines.scrollTop = this.lines.scrollHeight;
  }

  /** The script runs when Office is ready, as a classic script: its functions are the page's globals. */
  private async start(): Promise<void> {
    const page = this.frame.contentWindow as (Window & typeof globalThis) | null;
    const { document: place } = page ?? {};
    if (!page || !place) return;
    await page.Office.onReady();
    const script = place.createElement("script");
    script.textContent = this.prepared.source;
    place.body.append(script);
  }

  private clear(): void {
    this.lines.replaceChildren();
    this.empty.hidden = false;
  }
}

/** Plain looks for the classes that public snippets use; a snippet's own style comes after. */
const BASE_STYLE = `
body { margin: 0; padding: 12px 16px 24px; color: #242424; background: #ffffff;
  font: 14px/20px "Segoe UI", "Microsoft YaHei", "PingFang SC", sans-serif; }
h1, h2, h3, h4 { font-weight: 600; margin: 16px 0 8px; }
h3 { font-size: 15px; } p { margin: 8px 0; }
section { margin-bottom: 20px; }
button, .ms-Button { min-height: 32px; margin: 2px 0; padding: 5px 12px; font: inherit; font-weight: 600; color: #ffffff;
  background: #0f6cbd; border: 1px solid transparent; border-radius: 4px; cursor: pointer; }
button:hover { background: #115ea3; } button:active { background: #0c3b5e; }
button:focus-visible, input:focus-visible, select:focus-visible { outline: 2px solid #242424; outline-offset: 1px; }
input, select, textarea { font: inherit; padding: 4px 8px; border: 1px solid #d1d1d1; border-radius: 4px; }
pre, code { font-family: Consolas, "Cascadia Mono", monospace; font-size: 12px; }
.ms-Button-label { font-weight: 600; }
`;
