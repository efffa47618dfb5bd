import { elements, first, type Xml, xml } from "../xlsx/xml.ts";

/** How a cell looks and whether it is locked; never changed in place. */
export interface Format {
  /** As Office.js and files write it, whatever the culture: "General", "#,##0.00", "m/d/yyyy". */
  readonly numberFormat: string;
  readonly font: Xml;
  readonly fill: Xml;
  readonly border: Xml;
  readonly alignment: Xml | null;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Index of the named style that it builds on. */
  readonly namedStyle: number;
}

export const PLAIN: Format = {
  numberFormat: "General",
  font: xml("font", {}, [xml("sz", { val: 11 }), xml("name", { val: "Calibri" })]),
  fill: xml("fill", {}, [xml("patternFill", { patternType: "none" })]),
  border: xml(
    "border",
    {},
    ["left", "right", "top", "bottom", "diagonal"].map((side) => xml(side)),
  ),
  alignment: null,
  locked: true,
  formulaHidden: false,
  namedStyle: 0,
};

/** "#RRGGBB"; null when the file names no plain colour (a theme's, or none). */
export function colorOf(element: Xml | undefined): string | null {
  const rgb = element?.attributes.rgb;
  return rgb ? `#${rgb.slice(-6).toUpperCase()}` : null;
}

/** A fill's colour as Office.js gives it: white when there is none. */
export function fillColor({ fill }: Format): string {
  const pattern = first(fill, "patternFill");
  if (!pattern || (pattern.attributes.patternType ?? "none") === "none") return "#FFFFFF";
  return colorOf(first(pattern, "fgColor")) ?? "#FFFFFF";
}

export function solidFill(color: string): Xml {
  const pattern = [xml("fgColor", { rgb: argb(color) }), xml("bgColor", { indexed: 64 })];
  return xml("fill", {}, [xml("patternFill", { patternType: "solid" }, pattern)]);
}

/** "#ffcc00" → "FFFFCC00". */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** The order in which a font's elements must stand. */
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

/** The font with one of its elements replaced, or taken out (null). */
export function fontWith(font: Xml, name: string, element: Xml | null): Xml {
  const kept = elements(font).filter((each) => each.name !== name);
  const all = element ? [...kept, element] : kept;
  return { ...font, children: all.toSorted((a, b) => FONT_ORDER.indexOf(a.name) - FONT_ORDER.indexOf(b.name)) };
}
