import { HostObject } from "../protocol/host-object";
import { asColor } from "./color";
import {
  ChartPart,
  choice,
  flag,
  keeps,
  number,
  words,
  type KeptMember,
  type Looked,
} from "./chart-look";

export const LINE_STYLES = [
  "Automatic",
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "RoundDot",
] as const;

/** A colour, as `#RRGGBB`. */
export const color = (standard: string): KeptMember => ({ standard, read: asColor });

/** Sizes in points. */
export class ChartFont extends ChartPart {
  readonly className = "ChartFont";

  constructor(
    owner: Looked,
    part: string,
    private readonly standardSize = 10
  ) {
    super(owner, part);
  }
  get Size(): unknown {
    return this.kept("Size") ?? this.standardSize;
  }
  set Size(value: unknown) {
    this.keep("Size", number(0).read(value, "font.size"));
  }
}
keeps(ChartFont, {
  Bold: flag(false),
  Italic: flag(false),
  Underline: choice(["None", "Single"]),
  Color: color("#595959"),
  Name: words("等线"),
});

/** A fill that is kept; series and points, whose colours the model knows, have one of their own. */
export class ChartFill extends HostObject {
  readonly className = "ChartFill";

  constructor(private readonly paint: (color: string | undefined) => void) {
    super();
  }
  SetSolidColor(value: unknown): null {
    this.paint(asColor(value));
    return null;
  }
  Clear(): null {
    this.paint(undefined);
    return null;
  }
}

export function fillOf(owner: Looked, part: string): ChartFill {
  return new ChartFill((value) => {
    const look = ((owner.look ??= {})[`${part}.fill`] ??= {});
    if (value === undefined) delete look["Color"];
    else look["Color"] = value;
  });
}

export class ChartLineFormat extends ChartPart {
  readonly className = "ChartLineFormat";

  Clear(): null {
    this.forget();
    this.keep("LineStyle", "None");
    return null;
  }
}
export class ChartBorder extends ChartPart {
  readonly className = "ChartBorder";

  Clear(): null {
    this.forget();
    this.keep("LineStyle", "None");
    return null;
  }
}
for (const line of [ChartLineFormat, ChartBorder]) {
  keeps(line, { Color: color("#D9D9D9"), LineStyle: choice(LINE_STYLES), Weight: number(0.75) });
}

/** The formats of the parts differ in what they can be given. */
abstract class Format extends HostObject {
  constructor(
    protected readonly owner: Looked,
    protected readonly part: string
  ) {
    super();
  }
}
abstract class FilledFormat extends Format {
  get Fill(): ChartFill {
    return fillOf(this.owner, this.part);
  }
  get Border(): ChartBorder {
    return new ChartBorder(this.owner, `${this.part}.border`);
  }
}
abstract class TextFormat extends FilledFormat {
  protected readonly fontSize: number = 10;
  get Font(): ChartFont {
    return new ChartFont(this.owner, `${this.part}.font`, this.fontSize);
  }
}

export class ChartTitleFormat extends TextFormat {
  readonly className = "ChartTitleFormat";
  protected override readonly fontSize = 14;
}
export class ChartLegendFormat extends TextFormat {
  readonly className = "ChartLegendFormat";
}
export class ChartAxisTitleFormat extends TextFormat {
  readonly className = "ChartAxisTitleFormat";
}
export class ChartDataLabelFormat extends TextFormat {
  readonly className = "ChartDataLabelFormat";
}
export class ChartDataTableFormat extends TextFormat {
  readonly className = "ChartDataTableFormat";
}
export class ChartPlotAreaFormat extends FilledFormat {
  readonly className = "ChartPlotAreaFormat";
}

const PALETTES = [
  ...Array.from({ length: 4 }, (_, index) => `ColorfulPalette${index + 1}`),
  ...Array.from({ length: 13 }, (_, index) => `MonochromaticPalette${index + 1}`),
];

/** The whole chart's format. */
export class ChartAreaFormat extends ChartPart {
  readonly className = "ChartAreaFormat";

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
keeps(ChartAreaFormat, { ColorScheme: choice(PALETTES), RoundedCorners: flag(false) });

export class ChartAxisFormat extends Format {
  readonly className = "ChartAxisFormat";

  get Fill(): ChartFill {
    return fillOf(this.owner, this.part);
  }
  get Font(): ChartFont {
    return new ChartFont(this.owner, `${this.part}.font`);
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.owner, `${this.part}.line`);
  }
}
export class ChartGridlinesFormat extends Format {
  readonly className = "ChartGridlinesFormat";

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.owner, `${this.part}.line`);
  }
}
export class ChartTrendlineFormat extends Format {
  readonly className = "ChartTrendlineFormat";

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.owner, `${this.part}.line`);
  }
}
