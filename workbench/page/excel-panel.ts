import type { Locale } from "../../src/core/messages/message";
import type { Faults } from "../host/faults";
import { element } from "./dom";
import {
  FAULT_CODES,
  faultCount,
  PROFILE_NAMES,
  USUAL_EXCEL,
  type ExcelSettings,
} from "./excel-settings";
import { icon } from "./icons";
import { say, type WorkbenchText } from "./texts";

export interface ExcelPanelActions {
  change(settings: ExcelSettings): void;
  sheetProtected(): boolean;
  protectSheet(on: boolean): void;
  reopenPane(): void;
}

/** The button at the top right and what it opens: the Excel that is played, and faults to try. */
export class ExcelPanel {
  readonly holder: HTMLElement;
  private readonly opener: HTMLButtonElement;
  private readonly panel: HTMLElement;
  private readonly profiles = new Map<string, HTMLInputElement>();
  private readonly failBatch: Switch;
  private readonly dropAfter: Switch;
  private readonly delay: Switch;
  private readonly readOnly: Switch;
  private readonly cellEdit: Switch;
  private readonly withoutFunctions: Switch;
  private readonly protectedSheet: Switch;
  private tabbed = false;
  private last: HTMLElement | undefined;

  constructor(
    private readonly locale: Locale,
    private settings: ExcelSettings,
    private readonly actions: ExcelPanelActions,
    /** Ends with the page that the panel is drawn into. */
    life: AbortSignal
  ) {
    const apply = () => this.apply();
    const number = (key: "batchNumber" | "millisecondsLate", value: number, least: number) =>
      element("input", {
        type: "number",
        "aria-label": say(key, locale),
        value: String(value),
        min: String(least),
        step: key === "batchNumber" ? "1" : "100",
      });
    const { failBatch, dropAfter, delay } = settings.faults;
    const make = (key: WorkbenchText, on: boolean, fields: Fields = {}, changed = apply) =>
      new Switch(key, locale, on, fields, changed);
    this.failBatch = make("failBatch", failBatch !== undefined, {
      batch: number("batchNumber", failBatch?.batch ?? 1, 1),
      code: element(
        "select",
        { "aria-label": say("errorCode", locale) },
        ...FAULT_CODES.map((code) =>
          element("option", { value: code, selected: code === failBatch?.code }, code)
        )
      ),
    });
    this.dropAfter = make("dropAfter", dropAfter !== undefined, {
      batch: number("batchNumber", dropAfter ?? 1, 0),
    });
    this.delay = make("delay", delay !== undefined, {
      time: number("millisecondsLate", delay ?? 1000, 0),
    });
    this.readOnly = make("readOnly", settings.faults.readOnly === true);
    this.protectedSheet = make("protectedSheet", actions.sheetProtected(), {}, () =>
      actions.protectSheet(this.protectedSheet.on)
    );
    this.cellEdit = make("cellEdit", settings.faults.cellEdit === true);
    this.withoutFunctions = make("withoutFunctions", settings.withoutFunctions);
    this.panel = this.buildPanel();
    this.opener = element("button", {
      type: "button",
      class: "excel-button",
      "data-action": "excel",
      "aria-haspopup": "dialog",
      "aria-expanded": "false",
      title: say("excel", locale),
      onClick: () => (this.panel.hidden ? this.open() : this.close()),
    });
    this.holder = element("div", { class: "menu-holder" }, this.opener, this.panel);
    this.holder.addEventListener("keydown", (event) => {
      this.tabbed = event.key === "Tab";
      if (event.key !== "Escape" || this.panel.hidden) return;
      this.close();
      this.opener.focus();
    });
    this.holder.addEventListener("focusout", (event) => {
      // A workbook that is opened anew takes the keyboard; only who walks away closes the panel.
      const next = event.relatedTarget as Node | null;
      if (this.tabbed && next && !this.holder.contains(next)) this.close();
      else if (this.holder.contains(event.target as Node)) this.last = event.target as HTMLElement;
    });
    const leave = (event: Event) => {
      if (!this.holder.contains(event.target as Node)) this.close();
    };
    document.addEventListener("pointerdown", leave, { signal: life, capture: true });
    window.addEventListener("blur", () => this.close(), { signal: life });
    this.drawOpener();
  }

  private buildPanel(): HTMLElement {
    const { locale, settings, actions } = this;
    const profile = (name: ExcelSettings["profile"]) => {
      const radio = element("input", {
        type: "radio",
        name: "profile",
        value: name,
        checked: name === settings.profile,
        onChange: () => this.apply(),
      });
      this.profiles.set(name, radio);
      return element(
        "label",
        { class: "choice" },
        radio,
        element("span", {}, say(name, locale)),
        element("span", { class: "menu-note" }, say(`${name}Note`, locale))
      );
    };
    const button = (key: WorkbenchText, action: string, onClick: () => void) =>
      element("button", { type: "button", "data-action": action, onClick }, say(key, locale));
    return element(
      "div",
      {
        class: "menu excel-panel",
        role: "dialog",
        "aria-label": say("excel", locale),
        hidden: true,
      },
      element(
        "fieldset",
        {},
        element("legend", {}, say("version", locale)),
        ...PROFILE_NAMES.map(profile)
      ),
      element(
        "fieldset",
        {},
        element("legend", {}, say("faults", locale)),
        ...[
          this.failBatch,
          this.dropAfter,
          this.delay,
          this.readOnly,
          this.protectedSheet,
          this.cellEdit,
          this.withoutFunctions,
        ].map(({ line }) => line),
        element("p", { class: "menu-note" }, say("faultsNote", locale))
      ),
      element(
        "div",
        { class: "excel-ends" },
        button("reopenPane", "reopen-pane", () => actions.reopenPane()),
        button("noFaults", "no-faults", () => this.clear())
      )
    );
  }

  private open(): void {
    this.protectedSheet.on = this.actions.sheetProtected();
    this.panel.hidden = false;
    this.opener.setAttribute("aria-expanded", "true");
    this.profiles.get(this.settings.profile)?.focus();
  }

  /** Takes the keyboard back where it was, when the panel is still open. */
  return(): void {
    if (!this.panel.hidden) this.last?.focus();
  }

  close(): void {
    this.panel.hidden = true;
    this.opener.setAttribute("aria-expanded", "false");
  }

  private clear(): void {
    for (const one of [this.failBatch, this.dropAfter, this.delay, this.readOnly]) one.on = false;
    this.cellEdit.on = false;
    this.withoutFunctions.on = false;
    this.protectedSheet.on = false;
    this.actions.protectSheet(false);
    this.apply();
  }

  private apply(): void {
    const chosen = PROFILE_NAMES.find((name) => this.profiles.get(name)?.checked);
    const { failBatch, dropAfter, delay, readOnly, cellEdit } = this;
    const faults: Faults = {
      ...(failBatch.on
        ? { failBatch: { batch: failBatch.number("batch"), code: failBatch.text("code") } }
        : {}),
      ...(dropAfter.on ? { dropAfter: dropAfter.number("batch") } : {}),
      ...(delay.on ? { delay: delay.number("time") } : {}),
      ...(readOnly.on ? { readOnly: true } : {}),
      ...(cellEdit.on ? { cellEdit: true } : {}),
    };
    this.settings = {
      profile: chosen ?? USUAL_EXCEL.profile,
      withoutFunctions: this.withoutFunctions.on,
      faults,
    };
    this.drawOpener();
    this.actions.change(this.settings);
  }

  /** What is played stands on the button, so that nobody forgets a fault that is on. */
  private drawOpener(): void {
    const { locale, settings } = this;
    const count = faultCount(settings);
    this.opener.replaceChildren(say(settings.profile, locale));
    if (count > 0) {
      const words = count === 1 ? say("oneFault", locale) : say("faultCount", locale, { count });
      this.opener.append(element("span", { class: "fault-mark" }, words));
    }
    this.opener.append(icon("down"));
  }
}

type Fields = Readonly<Record<string, HTMLInputElement | HTMLSelectElement>>;

/** A box to tick with a sentence whose `{parts}` are fields. Changing a field ticks the box. */
class Switch {
  readonly line: HTMLElement;
  private readonly box: HTMLInputElement;

  constructor(
    key: WorkbenchText,
    locale: Locale,
    on: boolean,
    private readonly fields: Fields,
    changed: () => void
  ) {
    const id = `switch-${key}`;
    this.box = element("input", {
      type: "checkbox",
      id,
      "data-fault": key,
      checked: on,
      onChange: changed,
    });
    // The words in front name the box; the fields have names of their own.
    const names = Object.keys(fields);
    const blanks = Object.fromEntries(names.map((name) => [name, "\u0000"]));
    const words = say(key, locale, blanks).split("\u0000");
    const parts = words.flatMap((text, place): Node[] => {
      const label = element("label", { for: id }, text);
      const field = fields[names[place] ?? ""];
      return field ? [label, field] : text === "" ? [] : [label];
    });
    if (names.length > 0) this.box.setAttribute("aria-label", words.join("…"));
    for (const field of Object.values(fields)) {
      // At once, not when the field is left: leaving it may be the click on the box.
      field.addEventListener("input", () => {
        this.box.checked = true;
        changed();
      });
    }
    this.line = element("div", { class: "choice" }, this.box, element("span", {}, ...parts));
  }

  get on(): boolean {
    return this.box.checked;
  }
  set on(on: boolean) {
    this.box.checked = on;
  }

  text(field: string): string {
    return this.fields[field]?.value ?? "";
  }

  /** At least what the field allows. */
  number(field: string): number {
    const input = this.fields[field] as HTMLInputElement;
    return Math.max(Number(input.min), Math.round(Number(input.value)) || 0);
  }
}
