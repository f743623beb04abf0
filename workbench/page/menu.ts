import { element } from "./dom";
import { icon } from "./icons";

export interface MenuItem {
  readonly label: string;
  /** Quiet words at the right. */
  readonly note?: string;
  readonly action?: string;
  onChoose(): void;
}

/** A button with a list of choices under it: arrow keys move, Escape and leaving close. */
export function menuButton(
  label: string,
  action: string,
  items: readonly MenuItem[],
  footer?: string
): HTMLElement {
  const menu = element(
    "div",
    { class: "menu", role: "menu", hidden: true, "aria-label": label },
    ...items.map((item) =>
      element(
        "button",
        {
          type: "button",
          role: "menuitem",
          tabindex: "-1",
          "data-action": item.action,
          onClick: () => {
            close();
            item.onChoose();
          },
        },
        element("span", {}, item.label),
        element("span", { class: "menu-note" }, item.note ?? "")
      )
    ),
    ...(footer === undefined ? [] : [element("div", { class: "menu-footer" }, footer)])
  );
  const opener = element(
    "button",
    {
      type: "button",
      "data-action": action,
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      onClick: () => (menu.hidden ? open() : close()),
    },
    label,
    icon("down")
  );
  const holder = element("div", { class: "menu-holder" }, opener, menu);
  const choices = () => [...menu.querySelectorAll("button")];
  const open = (): void => {
    menu.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    choices()[0]?.focus();
  };
  const close = (): void => {
    menu.hidden = true;
    opener.setAttribute("aria-expanded", "false");
  };
  holder.addEventListener("keydown", (event) => {
    if (menu.hidden) {
      if (event.key !== "ArrowDown") return;
      event.preventDefault();
      return open();
    }
    if (event.key === "Escape") {
      close();
      opener.focus();
      return;
    }
    const all = choices();
    const next = moved(event.key, all.indexOf(document.activeElement as never), all.length);
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  });
  holder.addEventListener("focusout", () => {
    // What took the focus may give it back at once (kept-focus.ts).
    setTimeout(() => {
      if (!holder.contains(document.activeElement)) close();
    });
  });
  return holder;
}

/** Where an arrow key, Home or End leads to in a row of `count`; undefined for other keys. */
export function moved(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowUp":
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
