import type { Locale } from "../../src/core/messages/message";
import { element } from "./dom";
import { icon } from "./icons";
import { menuButton } from "./menu";
import { sampleLabel, say } from "./texts";

/** What the page's own buttons ask for. */
export interface FrameActions {
  newBook(): void;
  /** A workbook or a snippet. */
  openFile(file: File): void;
  openSnippet(file: File, place: "here" | "blank"): void;
  openSample(name: string): void;
  save(): void;
  switchLanguage(): void;
  switchTheme(): void;
  closePane(): void;
}

/** The parts of the page that change later. */
export interface Frame {
  readonly fileName: HTMLElement;
  readonly titleBar: HTMLElement;
  readonly viewActions: HTMLElement;
  readonly ribbonBar: HTMLElement;
  readonly sheetArea: HTMLElement;
  readonly pane: HTMLElement;
  readonly paneTitle: HTMLElement;
  readonly paneClose: HTMLElement;
  readonly status: HTMLElement;
  readonly statusBar: HTMLElement;
  /** Average, count and sum of the selected cells. */
  readonly sums: HTMLElement;
  readonly notice: HTMLElement;
  readonly noticeText: HTMLElement;
  /** Covers the page while a file is dragged over it. */
  readonly drop: HTMLElement;
  /** Shows the window for choosing a file. */
  chooseFile(): void;
}

const WORKBOOKS = ".xlsx,.xlsm,.xls,.et,.ods,.csv";
const SNIPPETS = ".yaml,.yml";

/** Builds the page around grid and pane: title bar, ribbon, desk, status bar. */
export function buildFrame(
  locale: Locale,
  dark: boolean,
  samples: readonly string[],
  actions: FrameActions
): Frame {
  const words = (key: Parameters<typeof say>[0]) => say(key, locale);
  const fileName = element("span", { class: "file-name" });
  const ribbonBar = element("nav", { class: "ribbon-bar" });
  const noticeText = element("span", { role: "alert" });
  const notice = element(
    "div",
    { class: "notice", hidden: true },
    noticeText,
    element(
      "button",
      {
        type: "button",
        "aria-label": words("dismiss"),
        onClick: () => {
          notice.hidden = true;
        },
      },
      icon("close")
    )
  );
  const drop = element("div", { class: "drop", hidden: true }, words("drop"));
  const sheetArea = element("main", { class: "sheet-area", "aria-label": words("sheet") }, notice);
  const paneTitle = element("h2", {});
  const paneClose = element(
    "button",
    { type: "button", "aria-label": words("closePane"), onClick: actions.closePane },
    icon("close")
  );
  const pane = element("aside", { class: "pane" }, element("header", {}, paneTitle, paneClose));
  pane.setAttribute("aria-labelledby", (paneTitle.id = "pane-title"));
  const status = element("span", { role: "status", class: "status-text" }, words("ready"));
  const sums = element("span", { class: "sums" });
  const statusBar = element("footer", { class: "status-bar" }, status, sums);

  const workbook = fileInput(WORKBOOKS, actions.openFile);
  let place: "here" | "blank" = "here";
  const snippet = fileInput(SNIPPETS, (file) => actions.openSnippet(file, place));
  const chooseSnippet = (where: "here" | "blank") => {
    place = where;
    snippet.click();
  };
  const button = (text: string, onClick: () => void, action: string, tip?: string) =>
    element("button", { type: "button", "data-action": action, title: tip, onClick }, text);
  const viewActions = element(
    "div",
    { class: "view-actions", role: "group", "aria-label": words("viewMenu") },
    button(words(dark ? "light" : "dark"), actions.switchTheme, "theme"),
    button(words("language"), actions.switchLanguage, "language")
  );
  const titleBar = element(
    "header",
    { class: "title-bar" },
    element(
      "div",
      { class: "file-actions", role: "group", "aria-label": words("fileMenu") },
      element("img", { src: "/addin/assets/icon-32.png", alt: "", width: "20", height: "20" }),
      button(words("new"), actions.newBook, "new"),
      button(words("open"), () => workbook.click(), "open", words("openKeys")),
      workbook,
      menuButton(
        words("samples"),
        "samples",
        samples.map((name) => ({
          label: sampleLabel(name, locale),
          note: name,
          onChoose: () => actions.openSample(name),
        }))
      ),
      menuButton(
        words("snippets"),
        "snippets",
        [
          {
            label: words("snippetHere"),
            action: "snippet-here",
            onChoose: () => chooseSnippet("here"),
          },
          {
            label: words("snippetBlank"),
            action: "snippet-blank",
            onChoose: () => chooseSnippet("blank"),
          },
        ],
        words("snippetNote")
      ),
      snippet,
      button(words("save"), actions.save, "save", words("saveKeys"))
    ),
    fileName,
    viewActions
  );
  document.body.replaceChildren(
    titleBar,
    ribbonBar,
    element("div", { class: "desk" }, sheetArea, pane),
    statusBar,
    drop
  );
  return {
    fileName,
    titleBar,
    viewActions,
    ribbonBar,
    sheetArea,
    pane,
    paneTitle,
    paneClose,
    status,
    statusBar,
    sums,
    notice,
    noticeText,
    drop,
    chooseFile: () => workbook.click(),
  };
}

function fileInput(accept: string, onFile: (file: File) => void): HTMLInputElement {
  const input = element("input", {
    type: "file",
    accept,
    hidden: true,
    onChange: () => {
      const file = input.files?.[0];
      // The same file may be chosen again after it was changed outside.
      input.value = "";
      if (file) onFile(file);
    },
  });
  return input;
}
