import type { Locale } from "../../../src/core/messages/message";

/** The part of an add-in's manifest that Excel draws. */
export interface AddinManifest {
  readonly name: string;
  /** What stands before the names of the custom functions, `PERF`. */
  readonly namespace: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the 32 px icon on this server. */
  readonly icon: string;
  /** Name of the function to run; absent for a button that shows the pane. */
  readonly functionName?: string;
}

/**
 * Reads an add-in only XML manifest as Excel does: resources by id, a language's override before
 * the default. Addresses point to where the add-in will be hosted; here it is served under `base`.
 */
export function readManifest(manifest: Document, locale: Locale, base: string): AddinManifest {
  const resource = resourcesOf(manifest, locale);
  const label = (parent: Element, tag: string) =>
    resource(childrenNamed(parent, tag)[0]?.getAttribute("resid") ?? "");
  const own = rootOf(manifest);
  const tab = descendants(manifest, "CustomTab")[0];
  return {
    name: localised(childrenNamed(own, "DisplayName")[0], locale),
    namespace: resource(descendants(manifest, "Namespace")[0]?.getAttribute("resid") ?? ""),
    tab: tab ? label(tab, "Label") : "",
    groups: (tab ? childrenNamed(tab, "Group") : []).map((group) => ({
      label: label(group, "Label"),
      buttons: childrenNamed(group, "Control").map((control) => button(control)),
    })),
  };

  function button(control: Element): RibbonButton {
    const action = childrenNamed(control, "Action")[0];
    const images = descendants(control, "Image");
    const image = images.find((entry) => entry.getAttribute("size") === "32") ?? images[0];
    const tip = childrenNamed(control, "Supertip")[0];
    return {
      id: control.getAttribute("id") ?? "",
      label: label(control, "Label"),
      tip: tip ? label(tip, "Description") : "",
      icon: base + resource(image?.getAttribute("resid") ?? "").replace(/^.*\/(?=assets\/)/, ""),
      functionName: action
        ? childrenNamed(action, "FunctionName")[0]?.textContent?.trim()
        : undefined,
    };
  }
}

function rootOf(manifest: Document): Element {
  const root = manifest.documentElement;
  if (root.localName !== "OfficeApp") throw new Error("This is not an add-in's manifest.");
  return root;
}

function resourcesOf(manifest: Document, locale: Locale): (id: string) => string {
  const texts = new Map<string, string>();
  for (const entry of ["Image", "Url", "String"].flatMap((tag) => descendants(manifest, tag))) {
    const id = entry.getAttribute("id");
    if (id) texts.set(id, localised(entry, locale));
  }
  return (id) => texts.get(id) ?? "";
}

function localised(entry: Element | undefined, locale: Locale): string {
  if (!entry) return "";
  const override = childrenNamed(entry, "Override").find(
    (candidate) => candidate.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase()
  );
  return override?.getAttribute("Value") ?? entry.getAttribute("DefaultValue") ?? "";
}

function childrenNamed(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

function descendants(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}
