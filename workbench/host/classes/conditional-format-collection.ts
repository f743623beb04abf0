import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import {
  freeId,
  type ConditionalFormatModel,
  type ConditionalKind,
  type ConditionalRule,
} from "../model/cell-rules";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostCollection, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { cutOut, overlap } from "./areas";
import { ConditionalFormat } from "./conditional-format";
import { ConditionalFormatAccess } from "./conditional-rule-access";
import { standardIcons } from "./conditional-scales";
import type { HostContext } from "./context";
import { mayDo } from "./protection-rules";
import { asEnum, asIndex, asText } from "./wire-arguments";

const KINDS: readonly ConditionalKind[] = [
  ...(["Custom", "DataBar", "ColorScale", "IconSet"] as const),
  ...(["TopBottom", "PresetCriteria", "ContainsText", "CellValue"] as const),
];

/** What Excel gives a new format of a kind before anything is set. */
function newRule(kind: ConditionalKind): ConditionalRule {
  switch (kind) {
    case "Custom":
      return { kind, formula: "" };
    case "CellValue":
      return { kind, operator: "EqualTo", formula1: "" };
    case "ContainsText":
      return { kind, operator: "Contains", text: "" };
    case "TopBottom":
      return { kind, type: "TopItems", rank: 10 };
    case "PresetCriteria":
      return { kind, criterion: "NonErrors" };
    case "ColorScale":
      return {
        kind,
        minimum: { type: "LowestValue", color: "#F8696B" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      };
    case "DataBar":
      return {
        kind,
        showDataBarOnly: false,
        barDirection: "Context",
        axisFormat: "Automatic",
        axisColor: "#000000",
        lower: { type: "Automatic" },
        upper: { type: "Automatic" },
        positive: { fillColor: "#638EC6", borderColor: "#638EC6", gradientFill: true },
        negative: {
          fillColor: "#FF0000",
          borderColor: "#FF0000",
          matchPositiveFillColor: false,
          matchPositiveBorderColor: false,
        },
      };
    case "IconSet":
      return {
        kind,
        style: "ThreeTrafficLights1",
        reverse: false,
        iconOnly: false,
        criteria: standardIcons("ThreeTrafficLights1"),
      };
  }
}

/** The conditional formats that touch a range, those of the first priority first. */
export class ConditionalFormatCollection extends HostCollection {
  readonly className = "ConditionalFormatCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[]
  ) {
    super();
  }

  items(): ConditionalFormat[] {
    return this.models().map(({ id }) => this.made(id));
  }
  indexed(key: unknown): ConditionalFormat {
    return this.GetItem(key);
  }
  GetCount(): number {
    return this.models().length;
  }
  GetItem(key: unknown): ConditionalFormat {
    const item = this.GetItemOrNullObject(key);
    if (item === NULL_OBJECT) throw itemNotFound("conditional format");
    return item;
  }
  GetItemOrNullObject(key: unknown): ConditionalFormat | NullObject {
    const id = asText(key, "id");
    return this.models().some((one) => one.id === id) ? this.made(id) : NULL_OBJECT;
  }
  GetItemAt(index: unknown): ConditionalFormat {
    const model = this.models()[asIndex(index, "index")];
    if (!model) throw invalidArgument("index");
    return this.made(model.id);
  }
  /** A new format goes before all others. */
  Add(type: unknown): ConditionalFormat {
    mayDo(this.sheet, "allowFormatCells");
    const all = this.sheet.extras.conditionalFormats ?? [];
    const model: ConditionalFormatModel = {
      id: freeId("cf", all),
      areas: [...this.areas],
      stopIfTrue: false,
      rule: newRule(asEnum(type, KINDS, "type")),
      look: {},
    };
    this.sheet.extras.conditionalFormats = [model, ...all];
    return this.made(model.id);
  }
  /** Cells outside the range keep their formats. */
  ClearAll(): null {
    mayDo(this.sheet, "allowFormatCells");
    this.sheet.extras.conditionalFormats = cutOut(this.sheet.extras.conditionalFormats, this.areas);
    return null;
  }

  private models(): ConditionalFormatModel[] {
    const all = this.sheet.extras.conditionalFormats ?? [];
    return all.filter((one) => overlap(one.areas, this.areas));
  }
  private made(id: string): ConditionalFormat {
    return new ConditionalFormat(this.context, new ConditionalFormatAccess(this.sheet, id));
  }
}
