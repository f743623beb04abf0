import { HostObject } from "../protocol/host-object";
import { ChartBorder, ChartFill, ChartFont, ChartLineFormat, fillOf } from "./chart-format";
import { between, ChartPart, choice, flag, keeps, number, words, type Looked } from "./chart-look";
import { TEXT_HORIZONTAL, TEXT_VERTICAL } from "./chart-texts";
import { asText } from "./wire-arguments";

/** Parts of charts that are kept as written, copied with the sheet, and not drawn. */

export class ChartErrorBars extends ChartPart {
  readonly className = "ChartErrorBars";

  get Format(): ChartErrorBarsFormat {
    return new ChartErrorBarsFormat(this.owner, this.part);
  }
}
keeps(ChartErrorBars, {
  EndStyleCap: flag(true),
  Include: choice(["Both", "MinusValues", "PlusValues"]),
  Type: choice(["FixedValue", "Percent", "StDev", "StError", "Custom"]),
  Visible: flag(false),
});

export class ChartErrorBarsFormat extends HostObject {
  readonly className = "ChartErrorBarsFormat";

  constructor(
    private readonly owner: Looked,
    private readonly part: string
  ) {
    super();
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.owner, `${this.part}.line`);
  }
}

export class ChartBinOptions extends ChartPart {
  readonly className = "ChartBinOptions";
}
keeps(ChartBinOptions, {
  AllowOverflow: flag(false),
  AllowUnderflow: flag(false),
  Count: number(0),
  OverflowValue: number(0),
  Type: choice(["Auto", "Category", "BinWidth", "BinCount"]),
  UnderflowValue: number(0),
  Width: number(0),
});

export class ChartBoxwhiskerOptions extends ChartPart {
  readonly className = "ChartBoxwhiskerOptions";
}
keeps(ChartBoxwhiskerOptions, {
  QuartileCalculation: choice(["Exclusive", "Inclusive"]),
  ShowInnerPoints: flag(false),
  ShowMeanLine: flag(false),
  ShowMeanMarker: flag(true),
  ShowOutlierPoints: flag(true),
});

export class ChartMapOptions extends ChartPart {
  readonly className = "ChartMapOptions";
}
keeps(ChartMapOptions, {
  LabelStrategy: choice(["None", "BestFit", "ShowAll"]),
  Level: choice([
    "Automatic",
    "DataOnly",
    "City",
    "County",
    "State",
    "Country",
    "Continent",
    "World",
  ]),
  ProjectionType: choice(["Automatic", "Mercator", "Miller", "Robinson", "Albers"]),
});

export class ChartPivotOptions extends ChartPart {
  readonly className = "ChartPivotOptions";
}
keeps(ChartPivotOptions, {
  ShowAxisFieldButtons: flag(true),
  ShowLegendFieldButtons: flag(true),
  ShowReportFilterFieldButtons: flag(true),
  ShowValueFieldButtons: flag(true),
});

export class ChartTrendlineLabel extends ChartPart {
  readonly className = "ChartTrendlineLabel";

  get Text(): unknown {
    return this.kept("Text") ?? "";
  }
  set Text(value: unknown) {
    this.keep("Text", asText(value, "text"));
    this.keep("AutoText", false);
  }
  get Width(): number {
    return 60;
  }
  get Height(): number {
    return 16;
  }
  get Format(): ChartTrendlineLabelFormat {
    return new ChartTrendlineLabelFormat(this.owner, this.part);
  }
}
keeps(ChartTrendlineLabel, {
  AutoText: flag(true),
  Formula: words(""),
  HorizontalAlignment: choice(TEXT_HORIZONTAL),
  Left: number(0),
  LinkNumberFormat: flag(true),
  NumberFormat: words("General"),
  TextOrientation: between(-90, 90, 0),
  Top: number(0),
  VerticalAlignment: choice(TEXT_VERTICAL),
});

export class ChartTrendlineLabelFormat extends HostObject {
  readonly className = "ChartTrendlineLabelFormat";

  constructor(
    private readonly owner: Looked,
    private readonly part: string
  ) {
    super();
  }
  get Fill(): ChartFill {
    return fillOf(this.owner, this.part);
  }
  get Border(): ChartBorder {
    return new ChartBorder(this.owner, `${this.part}.border`);
  }
  get Font(): ChartFont {
    return new ChartFont(this.owner, `${this.part}.font`);
  }
}
