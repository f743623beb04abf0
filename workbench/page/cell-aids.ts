import type { Area } from "../../src/core/sheets/address";
import type { Locale } from "../../src/core/messages/message";
import type { UniverBook } from "../host/model/univer-book";
import type { CellBox } from "./cells-view";
import { element } from "./dom";
import { icon } from "./icons";
import { listChoices, listRule } from "./list-choices";
import { moved } from "./menu";
import { say } from "./texts";

export interface CellAidsOptions {
  readonly locale: Locale;
  /** Where a cell is shown at this moment. */
  box(row: number, column: number): CellBox | undefined;
  /** Enters a choice as a person would. */
  enter(row: number, column: number, choice: string): void;
  /** Gives the keyboard back to the grid. */
  leave(): void;
}

/** What Excel shows beside a cell: the arrow and the entries of a list, and the comment under the mouse. */
export class CellAids {
  readonly layer = element("div", { class: "cell-aids" });
  private readonly arrow: HTMLButtonElement;
  private readonly list = element("div", { class: "menu choices", role: "listbox", hidden: true });
  private readonly note = element("div", { class: "note", role: "tooltip", hidden: true });
  private cell: { readonly row: number; readonly column: number } | undefined;

  constructor(
    private readonly book: UniverBook,
    private readonly options: CellAidsOptions
  ) {
    const words = say("chooseValue", options.locale);
    this.arrow = element(
      "button",
      {
        type: "button",
        class: "choices-arrow",
        hidden: true,
        title: words,
        "aria-label": words,
        "aria-haspopup": "listbox",
        "aria-expanded": "false",
        onClick: () => (this.list.hidden ? this.open() : this.close()),
      },
      icon("down")
    );
    this.list.setAttribute("aria-label", words);
    this.list.addEventListener("keydown", (event) => this.press(event));
    this.list.addEventListener("focusout", (event) => {
      const next = event.relatedTarget;
      if (next !== this.arrow && !this.list.contains(next as Node | null)) this.close();
    });
    this.layer.append(this.arrow, this.list, this.note);
  }

  /** The selection, the rules or the place of the cells have changed. */
  place(): void {
    const { sheetId, area } = this.book.selection;
    const sheet = this.book.sheet(sheetId);
    const rule = sheet && listRule(sheet, area.top, area.left);
    const box = rule && this.options.box(area.top, area.left);
    const before = this.cell;
    this.cell = box && { row: area.top, column: area.left };
    this.arrow.hidden = !box;
    if (!box || before?.row !== area.top || before.column !== area.left) this.close();
    if (!box) return;
    const side = Math.min(20, Math.max(16, box.height));
    put(this.arrow, { left: box.left + box.width, top: box.top + box.height - side });
    this.arrow.style.width = this.arrow.style.height = `${side}px`;
    put(this.list, { left: box.left, top: box.top + box.height + 1 });
    this.list.style.minWidth = `${box.width + side}px`;
  }

  /** Opens the list of the selected cell; false when it has none. */
  open(): boolean {
    const { cell, book } = this;
    const sheet = book.active;
    const rule = cell && listRule(sheet, cell.row, cell.column);
    if (!cell || !rule) return false;
    const current = sheet.texts({
      top: cell.row,
      bottom: cell.row,
      left: cell.column,
      right: cell.column,
    })[0]?.[0];
    const choices = listChoices(book, sheet, rule, cell.row, cell.column);
    if (choices.length === 0) return false;
    this.list.replaceChildren(
      ...choices.map((choice) =>
        element(
          "button",
          {
            type: "button",
            role: "option",
            tabindex: "-1",
            "aria-selected": String(choice === current),
            onClick: () => {
              this.close();
              this.options.enter(cell.row, cell.column, choice);
              this.options.leave();
            },
          },
          choice
        )
      )
    );
    this.list.hidden = false;
    this.arrow.setAttribute("aria-expanded", "true");
    const chosen = this.list.querySelector<HTMLElement>("[aria-selected=true]");
    (chosen ?? (this.list.firstElementChild as HTMLElement)).focus();
    return true;
  }

  /** The mouse is over a cell, or over none. */
  hover(cell: { readonly row: number; readonly column: number } | undefined): void {
    const remarks = cell ? remarksAt(this.book, cell.row, cell.column) : [];
    const box = cell && remarks.length > 0 && this.options.box(cell.row, cell.column);
    this.note.hidden = !box;
    if (!box) return;
    this.note.replaceChildren(
      ...remarks.map(({ author, text }) =>
        element("p", {}, ...(author ? [element("strong", {}, author)] : []), text)
      )
    );
    put(this.note, { left: box.left + box.width + 8, top: box.top });
  }

  private press(event: KeyboardEvent): void {
    // The grid listens to the whole page.
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      this.close();
      this.options.leave();
      return;
    }
    const all = [...this.list.querySelectorAll("button")];
    const next = moved(event.key, all.indexOf(document.activeElement as never), all.length);
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  }

  private close(): void {
    this.list.hidden = true;
    this.arrow.setAttribute("aria-expanded", "false");
  }
}

export interface Remark {
  readonly author?: string;
  readonly text: string;
}

/** What the comments and notes of a cell of the shown sheet say. */
export function remarksAt(book: UniverBook, row: number, column: number): Remark[] {
  const { comments = [], notes = [] } = book.active.extras;
  const here = ({ areas }: { readonly areas: readonly Area[] }) =>
    areas.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right
    );
  return [
    ...comments
      .filter(here)
      .flatMap((comment) => [comment, ...comment.replies])
      .map(({ author, content }) => ({ author, text: content })),
    ...notes.filter(here).map(({ author, text }) => ({ author, text })),
  ];
}

function put(thing: HTMLElement, { left, top }: { left: number; top: number }): void {
  thing.style.left = `${left}px`;
  thing.style.top = `${top}px`;
}
