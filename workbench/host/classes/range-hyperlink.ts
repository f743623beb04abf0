import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { invalidArgument } from "../protocol/host-error";
import { cutOut, overlap, withoutAll } from "./areas";
import { cellsOf } from "./geometry";
import { mayWrite } from "./protection-rules";
import { asRecord, asText, optional } from "./wire-arguments";

/** The look that Excel gives a cell with a link. */
const LINK_LOOK = { color: "#0563C1", underline: "Single" } as const;
const MOST_CELLS = 100_000;

/** The link that all cells of an area have; null when there is none, or they differ. */
export function readHyperlink(sheet: SheetModel, area: Area): unknown {
  const found = (sheet.extras.links ?? []).filter((link) => overlap(link.areas, [area]));
  const [link] = found;
  if (!link || found.length > 1 || withoutAll([area], link.areas).length > 0) return null;
  const { address, place, screenTip } = link;
  return {
    ...(address === undefined ? {} : { address }),
    ...(place === undefined ? {} : { documentReference: place }),
    ...(screenTip === undefined ? {} : { screenTip }),
    textToDisplay: sheet.texts({ ...area, bottom: area.top, right: area.left })[0]?.[0] ?? "",
  };
}

export function writeHyperlink(sheet: SheetModel, area: Area, value: unknown): void {
  const given = asRecord(value, "hyperlink");
  const address = optional(given["address"], asText, "address") || undefined;
  const reference = optional(given["documentReference"], asText, "documentReference");
  const place = reference ? reference.replace(/^#/, "") : undefined;
  const screenTip = optional(given["screenTip"], asText, "screenTip") || undefined;
  const text = optional(given["textToDisplay"], asText, "textToDisplay");
  if (address === undefined && place === undefined) throw invalidArgument("hyperlink");
  if (cellsOf(area) > MOST_CELLS) throw invalidArgument("the range is too large for a link");
  mayWrite(sheet, area);
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const shown = text ?? address ?? place ?? "";
  const blank = sheet.values(area).every((row) => row.every((one) => one === ""));
  if (text !== undefined || blank) {
    sheet.write(
      area,
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => shown))
    );
  }
  sheet.restyle(area, LINK_LOOK);
  sheet.extras.links = [
    ...cutOut(sheet.extras.links, [area]),
    {
      areas: [area],
      ...(address === undefined ? {} : { address }),
      ...(place === undefined ? {} : { place }),
      ...(screenTip === undefined ? {} : { screenTip }),
    },
  ];
}

/** What `clear` takes away beside contents and formats. */
export function clearCellRules(
  sheet: SheetModel,
  areas: readonly Area[],
  what: "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks"
): void {
  const { extras } = sheet;
  if (what === "All" || what === "Formats") {
    if (extras.conditionalFormats) {
      extras.conditionalFormats = cutOut(extras.conditionalFormats, areas);
    }
  }
  if (what === "All" && extras.validations) extras.validations = cutOut(extras.validations, areas);
  if (what === "All" && extras.comments) extras.comments = cutOut(extras.comments, areas);
  if (what === "Contents" || what === "Formats" || !extras.links) return;
  if (what === "RemoveHyperlinks") {
    for (const link of extras.links.filter((one) => overlap(one.areas, areas))) {
      for (const area of link.areas) sheet.clear(area, "Formats");
    }
  }
  extras.links = cutOut(extras.links, areas);
}
