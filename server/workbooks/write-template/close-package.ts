import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { SheetParts } from "./sheet-canvas.ts";
import type { Validation } from "./validation.ts";

/**
 * Puts into a written workbook what the xlsx library does not write: input messages without a check, links inside the
 * workbook, rows that grow, and leave for numbers to stand as text.
 * @param parts of the sheets, in their order
 * @param now stands in the archive, so that the same template gives the same bytes
 */
export function closePackage(written: Uint8Array, parts: readonly SheetParts[], now: Date): Buffer {
  const files = unzipSync(written);
  for (const [index, each] of parts.entries()) {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = files[name];
    if (!xml) throw new Error(`The written workbook has no ${name}`);
    files[name] = strToU8(withParts(strFromU8(xml), each));
  }
  return Buffer.from(zipSync(files, { level: 4, mtime: now }));
}

/** The order of elements in a sheet is fixed: validations, links, print set-up, …, ignored errors, end. */
function withParts(xml: string, { validations, links, growing, asTyped }: SheetParts): string {
  const before = validationsXml(validations) + linksXml(links);
  const ignored = `<ignoredErrors><ignoredError sqref="${asTyped}" numberStoredAsText="1" unlockedFormula="1"/></ignoredErrors>`;
  return xml
    .replace(/<printOptions|<pageMargins/, (found) => before + found)
    .replace("</worksheet>", () => `${ignored}</worksheet>`)
    .replace(/(<row r="(\d+)" ht="[\d.]+") customHeight="1"/g, (whole, start, row) =>
      growing && Number(row) >= growing.from && Number(row) <= growing.to ? start : whole,
    );
}

function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
}

function validationXml({ range, first, help: { title, message, check } }: Validation): string {
  const prompt = `showInputMessage="1" promptTitle="${attribute(title)}" prompt="${attribute(message)}"`;
  if (!check) return `<dataValidation allowBlank="1" ${prompt} sqref="${range}"/>`;
  const refusal = `errorStyle="${check.style}" errorTitle="${attribute(check.title)}" error="${attribute(check.text)}"`;
  const formula = `<formula1>${escaped(check.formula(first))}</formula1>`;
  return `<dataValidation type="${check.kind}" ${refusal} allowBlank="1" showErrorMessage="1" ${prompt} sqref="${range}">${formula}</dataValidation>`;
}

function linksXml(links: SheetParts["links"]): string {
  if (links.length === 0) return "";
  const each = links.map(({ at, to }) => `<hyperlink ref="${at}" location="${attribute(to)}"/>`);
  return `<hyperlinks>${each.join("")}</hyperlinks>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

/** Control characters other than a line break have no place in a message and none in XML. */
function attribute(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu, "")
    .replace(/[&<>"\n]/g, (sign) => ENTITIES[sign] ?? "");
}

function escaped(formula: string): string {
  return formula.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? "");
}
