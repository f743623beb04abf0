import { element } from "../dom";
import { moved } from "../menu";
import type { AddinManifest, RibbonButton } from "./manifest";

/** Draws the add-in's tab as Excel would: groups of large buttons. */
export function drawRibbon(
  ribbon: AddinManifest,
  onPress: (button: RibbonButton) => void
): HTMLElement {
  const bar = element(
    "div",
    { class: "ribbon", role: "toolbar", "aria-label": ribbon.tab },
    ...ribbon.groups.map((group) =>
      element(
        "div",
        { class: "ribbon-group", role: "group", "aria-label": group.label },
        element(
          "div",
          { class: "ribbon-buttons" },
          ...group.buttons.map((button) =>
            element(
              "button",
              {
                class: "ribbon-button",
                type: "button",
                title: button.tip,
                "data-control": button.id,
                onClick: () => onPress(button),
              },
              element("img", { src: button.icon, alt: "", width: "24", height: "24" }),
              element("span", {}, button.label)
            )
          )
        ),
        element("div", { class: "ribbon-label" }, group.label)
      )
    )
  );
  reachByArrows(bar);
  return bar;
}

/** One stop of the Tab key; the arrow keys move inside. */
function reachByArrows(bar: HTMLElement): void {
  const buttons = [...bar.querySelectorAll("button")];
  const stop = (at: number) => buttons.forEach((one, i) => (one.tabIndex = i === at ? 0 : -1));
  stop(0);
  bar.addEventListener("keydown", (event) => {
    const next = moved(event.key, buttons.indexOf(event.target as never), buttons.length);
    if (next === undefined) return;
    event.preventDefault();
    stop(next);
    buttons[next]?.focus();
  });
}
