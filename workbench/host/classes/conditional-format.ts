import type { ConditionalKind } from "../model/cell-rules";
import { invalidOperation } from "../protocol/host-error";
import { HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import type { ConditionalFormatAccess } from "./conditional-rule-access";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from "./conditional-rules";
import {
  ColorScaleConditionalFormat,
  DataBarConditionalFormat,
  IconSetConditionalFormat,
} from "./conditional-scales";
import { mayDo } from "./protection-rules";
import { asBoolean, asInteger } from "./wire-arguments";

type Detail = new (format: ConditionalFormatAccess) => HostObject;

/** A conditional format of a sheet. The host keeps it and saves it; the grid does not draw it. */
export class ConditionalFormat extends HostObject {
  readonly className = "ConditionalFormat";

  constructor(
    private readonly context: HostContext,
    private readonly format: ConditionalFormatAccess
  ) {
    super();
  }

  override identity(): string {
    return this.format.id;
  }
  get Id(): string {
    return this.format.model.id;
  }
  get Type(): string {
    return this.format.model.rule.kind;
  }
  get StopIfTrue(): unknown {
    return this.format.model.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    mayDo(this.format.sheet, "allowFormatCells");
    this.format.model.stopIfTrue = asBoolean(value, "stopIfTrue");
  }
  get Priority(): unknown {
    return this.format.position;
  }
  /** A negative number counts from the back; a number beyond the ends means the end. */
  set Priority(value: unknown) {
    mayDo(this.format.sheet, "allowFormatCells");
    const wanted = asInteger(value, "priority");
    const all = [...(this.format.sheet.extras.conditionalFormats ?? [])];
    const [moved] = all.splice(this.format.position, 1);
    if (!moved) return;
    const place = wanted < 0 ? all.length + 1 + wanted : wanted;
    all.splice(Math.max(0, Math.min(place, all.length)), 0, moved);
    this.format.sheet.extras.conditionalFormats = all;
  }

  get Custom(): HostObject {
    return new CustomConditionalFormat(this.format);
  }
  get CellValue(): HostObject {
    return new CellValueConditionalFormat(this.format);
  }
  get ColorScale(): HostObject {
    return new ColorScaleConditionalFormat(this.format);
  }
  get DataBar(): HostObject {
    return new DataBarConditionalFormat(this.format);
  }
  get IconSet(): HostObject {
    return new IconSetConditionalFormat(this.format);
  }
  get TextComparison(): HostObject {
    return new TextConditionalFormat(this.format);
  }
  get TopBottom(): HostObject {
    return new TopBottomConditionalFormat(this.format);
  }
  get Preset(): HostObject {
    return new PresetCriteriaConditionalFormat(this.format);
  }
  get CustomOrNullObject(): HostObject | NullObject {
    return this.only("Custom", CustomConditionalFormat);
  }
  get CellValueOrNullObject(): HostObject | NullObject {
    return this.only("CellValue", CellValueConditionalFormat);
  }
  get ColorScaleOrNullObject(): HostObject | NullObject {
    return this.only("ColorScale", ColorScaleConditionalFormat);
  }
  get DataBarOrNullObject(): HostObject | NullObject {
    return this.only("DataBar", DataBarConditionalFormat);
  }
  get IconSetOrNullObject(): HostObject | NullObject {
    return this.only("IconSet", IconSetConditionalFormat);
  }
  get TextComparisonOrNullObject(): HostObject | NullObject {
    return this.only("ContainsText", TextConditionalFormat);
  }
  get TopBottomOrNullObject(): HostObject | NullObject {
    return this.only("TopBottom", TopBottomConditionalFormat);
  }
  get PresetOrNullObject(): HostObject | NullObject {
    return this.only("PresetCriteria", PresetCriteriaConditionalFormat);
  }

  Delete(): null {
    const { sheet, id } = this.format;
    mayDo(sheet, "allowFormatCells");
    sheet.extras.conditionalFormats = sheet.extras.conditionalFormats?.filter(
      (one) => one.id !== id
    );
    return null;
  }
  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (range === NULL_OBJECT) throw invalidOperation("the format lies on several ranges");
    return range;
  }
  GetRangeOrNullObject(): HostObject | NullObject {
    const [area, ...others] = this.format.model.areas;
    if (!area || others.length > 0) return NULL_OBJECT;
    return this.context.make.range(this.format.sheet, area);
  }
  GetRanges(): HostObject {
    return this.context.make.rangeAreas(this.format.sheet, this.format.model.areas);
  }

  private only(kind: ConditionalKind, detail: Detail): HostObject | NullObject {
    return this.format.model.rule.kind === kind ? new detail(this.format) : NULL_OBJECT;
  }
}
