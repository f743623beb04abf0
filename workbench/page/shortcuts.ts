/** A part of the page that F6 leads to. */
export interface Region {
  readonly isGrid?: boolean;
  /** Whether the keyboard is in it now. */
  holds(active: Element | null): boolean;
  /** Puts the keyboard into it; false when there is nothing to stand on. */
  enter(): boolean;
}

export interface ShortcutActions {
  open(): void;
  save(): void;
  regions(): readonly Region[];
  /** What lies over the page goes before the keyboard moves on. */
  closePanels(): void;
  /** Opens the list of the selected cell; false when there is none. */
  choose(): boolean;
}

/**
 * Keys of the whole page, as in Excel: F6 and Shift+F6 go round its parts, Ctrl+O opens, Ctrl+S saves, Alt+Down
 * chooses from a cell's list.
 */
export class Shortcuts {
  constructor(private readonly actions: ShortcutActions) {
    this.follow(window);
  }

  /** Listens in a window too: the page's own, or a frame's. */
  follow(target: Window): void {
    target.addEventListener("keydown", (event) => this.press(event), true);
  }

  private press(event: KeyboardEvent): void {
    const command = event.ctrlKey || event.metaKey;
    const { open, save, choose } = this.actions;
    const inGrid = this.actions
      .regions()
      .some((one) => one.isGrid && one.holds(document.activeElement));
    if (event.key === "F6" && !command) {
      this.goOn(event.shiftKey ? -1 : 1);
    } else if (command && !event.altKey && event.key.toLowerCase() === "o") open();
    else if (command && !event.altKey && event.key.toLowerCase() === "s") save();
    else if (event.altKey && event.key === "ArrowDown" && inGrid) {
      if (!choose()) return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private goOn(step: 1 | -1): void {
    const regions = this.actions.regions();
    const active = document.activeElement;
    this.actions.closePanels();
    let at = regions.findIndex((region) => region.holds(active));
    if (at < 0 && step < 0) at = 0;
    for (let tried = 0; tried < regions.length; tried += 1) {
      at = (at + step + regions.length) % regions.length;
      if (regions[at]?.enter()) return;
    }
  }
}

const TABBABLE =
  "button:not([disabled]):not([tabindex='-1']), [href], input:not([disabled]), select, [tabindex='0']";

/** A region that is an element: the keyboard goes to the first thing in it that can be reached. */
export function regionOf(holder: () => HTMLElement | undefined): Region {
  return {
    holds: (active) => active !== null && (holder()?.contains(active) ?? false),
    enter: () => {
      const place = holder();
      if (!place || place.hidden) return false;
      const first = [...place.querySelectorAll<HTMLElement>(TABBABLE)].find(
        (candidate) => candidate.offsetParent !== null
      );
      first?.focus();
      return first !== undefined;
    },
  };
}
