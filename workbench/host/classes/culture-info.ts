import { HostObject } from "../protocol/host-object";

/** Language and formats of the system that Excel runs on. */
export class CultureInfo extends HostObject {
  readonly className = "CultureInfo";
  constructor(private readonly locale: string) {
    super();
  }
  get Name(): string {
    return this.locale;
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }
  get DatetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.locale);
  }
}

export class NumberFormatInfo extends HostObject {
  readonly className = "NumberFormatInfo";
  get NumberDecimalSeparator(): string {
    return ".";
  }
  get NumberGroupSeparator(): string {
    return ",";
  }
}

/** The formats of Chinese Windows, or of American for every other language. */
export class DatetimeFormatInfo extends HostObject {
  readonly className = "DatetimeFormatInfo";
  constructor(private readonly locale: string) {
    super();
  }
  private pick(chinese: string, american: string): string {
    return this.locale.toLowerCase().startsWith("zh") ? chinese : american;
  }
  get DateSeparator(): string {
    return "/";
  }
  get TimeSeparator(): string {
    return ":";
  }
  get LongDatePattern(): string {
    return this.pick("yyyy'年'M'月'd'日'", "dddd, MMMM d, yyyy");
  }
  get ShortDatePattern(): string {
    return this.pick("yyyy/M/d", "M/d/yyyy");
  }
  get LongTimePattern(): string {
    return this.pick("H:mm:ss", "h:mm:ss tt");
  }
}
