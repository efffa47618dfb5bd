import { HostObject } from "../protocol/host-object.ts";

export class CultureInfo extends HostObject {
  get name(): string {
    return this.session.culture.name;
  }
  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.session);
  }
  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.session);
  }
}

export class NumberFormatInfo extends HostObject {
  get numberDecimalSeparator(): string {
    return this.session.culture.decimal;
  }
  get numberGroupSeparator(): string {
    return this.session.culture.group;
  }
}

export class DatetimeFormatInfo extends HostObject {
  get dateSeparator(): string {
    return "/";
  }
  get shortDatePattern(): string {
    return pattern(this.session.culture.shortDate);
  }
  get longDatePattern(): string {
    return pattern(this.session.culture.longDate);
  }
}

/** In .NET's letters a month is "M". */
const pattern = (format: string) => format.replaceAll("m", "M");
