const NAMESPACE = "http://www.w3.org/2000/svg";

/** Line icons of 12 px, drawn here because not every font has these signs. */
const paths = {
  close: "M2.5 2.5l7 7M9.5 2.5l-7 7",
  down: "M2.5 4.5L6 8l3.5-3.5",
} as const;

export function icon(name: keyof typeof paths): SVGElement {
  const drawing = document.createElementNS(NAMESPACE, "svg");
  drawing.setAttribute("class", "icon");
  drawing.setAttribute("viewBox", "0 0 12 12");
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(NAMESPACE, "path");
  path.setAttribute("d", paths[name]);
  drawing.append(path);
  return drawing;
}
