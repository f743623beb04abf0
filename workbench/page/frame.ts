import type { Locale } from "../../src/core/messages/message";
import { element } from "./dom";
import { icon } from "./icons";
import { sampleLabel, say } from "./texts";

/** What the page's own buttons ask for. */
export interface FrameActions {
  newBook(): void;
  openFile(file: File): void;
  openSample(name: string): void;
  save(): void;
  switchLanguage(): void;
  switchTheme(): void;
  closePane(): void;
}

/** The parts of the page that change later. */
export interface Frame {
  readonly fileName: HTMLElement;
  readonly ribbonBar: HTMLElement;
  readonly sheetArea: HTMLElement;
  readonly pane: HTMLElement;
  readonly paneTitle: HTMLElement;
  readonly status: HTMLElement;
  readonly statusBar: HTMLElement;
  readonly notice: HTMLElement;
}

/** Builds the page around grid and pane: title bar, ribbon, desk, status bar. */
export function buildFrame(
  locale: Locale,
  dark: boolean,
  samples: readonly string[],
  actions: FrameActions
): Frame {
  const fileName = element("span", { class: "file-name" });
  const ribbonBar = element("div", { class: "ribbon-bar" });
  const notice = element("div", { class: "notice", role: "alert", hidden: true });
  const drop = element("div", { class: "drop", hidden: true }, say("drop", locale));
  const sheetArea = element("main", { class: "sheet-area" }, notice, drop);
  const paneTitle = element("h2", {});
  const pane = element(
    "aside",
    { class: dark ? "pane dark" : "pane" },
    element(
      "header",
      {},
      paneTitle,
      element(
        "button",
        { type: "button", "aria-label": say("closePane", locale), onClick: actions.closePane },
        icon("close")
      )
    )
  );
  const status = element("span", { role: "status" }, say("ready", locale));
  const statusBar = element("footer", { class: "status-bar" }, status);

  const button = (text: string, onClick: () => void, action: string) =>
    element("button", { type: "button", "data-action": action, onClick }, text);
  document.body.replaceChildren(
    element(
      "header",
      { class: "title-bar" },
      element(
        "div",
        { class: "file-actions" },
        element("img", { src: "/addin/assets/icon-32.png", alt: "", width: "20", height: "20" }),
        button(say("new", locale), actions.newBook, "new"),
        ...openButton(locale, actions),
        sampleMenu(locale, samples, actions),
        button(say("save", locale), actions.save, "save")
      ),
      fileName,
      element(
        "div",
        { class: "view-actions" },
        button(say(dark ? "light" : "dark", locale), actions.switchTheme, "theme"),
        button(say("language", locale), actions.switchLanguage, "language")
      )
    ),
    ribbonBar,
    element("div", { class: "desk" }, sheetArea, pane),
    statusBar
  );
  acceptDrops(sheetArea, drop, actions);
  return { fileName, ribbonBar, sheetArea, pane, paneTitle, status, statusBar, notice };
}

function openButton(locale: Locale, actions: FrameActions): readonly HTMLElement[] {
  const input = element("input", {
    type: "file",
    accept: ".xlsx,.xlsm,.xls,.et,.csv",
    hidden: true,
    onChange: () => {
      const file = input.files?.[0];
      // The same file may be chosen again after it was changed outside.
      input.value = "";
      if (file) actions.openFile(file);
    },
  });
  const button = element(
    "button",
    { type: "button", "data-action": "open", onClick: () => input.click() },
    say("open", locale)
  );
  return [button, input];
}

function sampleMenu(
  locale: Locale,
  samples: readonly string[],
  actions: FrameActions
): HTMLElement {
  const menu = element(
    "div",
    { class: "menu", role: "menu", hidden: true },
    ...samples.map((name) =>
      element(
        "button",
        {
          type: "button",
          role: "menuitem",
          onClick: () => {
            close();
            actions.openSample(name);
          },
        },
        element("span", {}, sampleLabel(name, locale)),
        element("span", { class: "menu-note" }, name)
      )
    )
  );
  const opener = element(
    "button",
    {
      type: "button",
      "data-action": "samples",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      onClick: () => (menu.hidden ? open() : close()),
    },
    say("samples", locale),
    icon("down")
  );
  const holder = element("div", { class: "menu-holder" }, opener, menu);
  const open = () => {
    menu.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    menu.querySelector("button")?.focus();
  };
  const close = () => {
    menu.hidden = true;
    opener.setAttribute("aria-expanded", "false");
  };
  holder.addEventListener("keydown", (event) => {
    const items = [...menu.querySelectorAll("button")];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === "Escape") {
      close();
      opener.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      items[(at + step + items.length) % items.length]?.focus();
    }
  });
  holder.addEventListener("focusout", (event) => {
    if (!holder.contains(event.relatedTarget as Node | null)) close();
  });
  return holder;
}

function acceptDrops(area: HTMLElement, sign: HTMLElement, actions: FrameActions): void {
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  area.addEventListener("dragover", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    sign.hidden = false;
  });
  area.addEventListener("dragleave", (event) => {
    if (!area.contains(event.relatedTarget as Node | null)) sign.hidden = true;
  });
  area.addEventListener(
    "drop",
    (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      sign.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (file) actions.openFile(file);
    },
    true
  );
}
