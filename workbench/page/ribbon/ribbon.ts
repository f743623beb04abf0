import { element } from "../dom";
import type { AddinManifest, RibbonButton } from "./manifest";

/** Draws the add-in's tab as Excel would: groups of large buttons. */
export function drawRibbon(
  ribbon: AddinManifest,
  onPress: (button: RibbonButton) => void
): HTMLElement {
  return element(
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
}
