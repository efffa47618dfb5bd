import { strToU8, zipSync } from "fflate";

/** A workbook as its parts say it: what real programs write, and what none would. */
export interface XlsxSpec {
  sheets: SheetSpec[];
  /** Defined name → reference. */
  names: Record<string, string>;
  date1904?: boolean;
  /** Number formats of the cell styles; style 0 is general and unlocked. */
  styles: StyleSpec[];
  /** Items of the shared strings, as XML inside `<si>`. */
  strings: string[];
  /** Further parts, or others in place of those above; null leaves one out. */
  parts: Record<string, string | Uint8Array | null>;
  contentType?: string;
  workbookRelationships?: string;
}

export interface StyleSpec {
  format?: number | string;
  locked?: boolean;
}

export interface SheetSpec {
  title: string;
  state?: "hidden" | "veryHidden";
  rows: RowSpec[];
  merges: string[];
  isProtected?: boolean;
}

export interface RowSpec {
  number: number;
  hidden?: boolean;
  /** Column letter → cell. */
  cells: Record<string, CellSpec>;
}

/** A text (inline), a number, or the parts of a cell. */
export type CellSpec =
  | string
  | number
  | { type?: string; value?: string; formula?: string; style?: number; xml?: string };

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function aWorkbook(parts: Partial<XlsxSpec> = {}): XlsxSpec {
  return { sheets: [], names: {}, styles: [{ locked: false }], strings: [], parts: {}, ...parts };
}

export function aSheet(title: string, rows: RowSpec[], parts: Partial<SheetSpec> = {}): SheetSpec {
  return { title, rows, merges: [], ...parts };
}

export function xlsxOf(spec: XlsxSpec): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(partsOf(spec)).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** The parts before they are zipped, for tests that change one of them. */
export function partsOf(spec: XlsxSpec): Record<string, string | Uint8Array> {
  const sheets = Object.fromEntries(
    spec.sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)]),
  );
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": contentTypes(spec),
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": workbookXml(spec),
    "xl/_rels/workbook.xml.rels": relationships(spec),
    "xl/styles.xml": stylesXml(spec.styles),
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}">${spec.strings.map((each) => `<si>${each}</si>`).join("")}</sst>`,
    ...sheets,
    ...spec.parts,
  };
  return Object.fromEntries(
    Object.entries(parts).filter((each): each is [string, string | Uint8Array] => each[1] !== null),
  );
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function contentTypes({ contentType }: XlsxSpec): string {
  const type = contentType ?? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;
}

function relationships({ sheets, workbookRelationships = "" }: XlsxSpec): string {
  const list = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const styles = `<Relationship Id="rIdS" Type="${RELATIONS}/styles" Target="styles.xml"/>`;
  const strings = `<Relationship Id="rIdT" Type="${RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/>`;
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}${styles}${strings}${workbookRelationships}</Relationships>`;
}

function workbookXml({ sheets, names, date1904 }: XlsxSpec): string {
  const list = sheets.map(
    ({ title, state }, i) =>
      `<sheet name="${escapeXml(title)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`,
  );
  const defined = Object.entries(names).map(
    ([name, reference]) => `<definedName name="${name}">${escapeXml(reference)}</definedName>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${list.join("")}</sheets><definedNames>${defined.join("")}</definedNames></workbook>`;
}

function stylesXml(styles: readonly StyleSpec[]): string {
  const custom = styles.flatMap(({ format }, i) =>
    typeof format === "string" ? [`<numFmt numFmtId="${200 + i}" formatCode="${escapeXml(format)}"/>`] : [],
  );
  const formats = styles.map(({ format, locked = true }, i) => {
    const id = typeof format === "string" ? 200 + i : (format ?? 0);
    return `<xf numFmtId="${id}" xfId="0"><protection locked="${locked ? 1 : 0}"/></xf>`;
  });
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${custom.join("")}</numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs>${formats.join("")}</cellXfs><dxfs><dxf><protection locked="0"/></dxf></dxfs></styleSheet>`;
}

function sheetXml({ rows, merges, isProtected }: SheetSpec): string {
  const body = rows.map((row) => rowXml(row)).join("");
  const protection = isProtected ? '<sheetProtection sheet="1" objects="1"/>' : "";
  const merged =
    merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>` : "";
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData>${protection}${merged}</worksheet>`;
}

function rowXml({ number, hidden, cells }: RowSpec): string {
  const inOrder = Object.entries(cells).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  const list = inOrder.map(([column, cell]) => cellXml(`${column}${number}`, cell)).join("");
  return `<row r="${number}"${hidden ? ' hidden="1"' : ""}>${list}</row>`;
}

function cellXml(address: string, cell: CellSpec): string {
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "string")
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  const { type, value, formula, style, xml = "" } = cell;
  const attributes = `${style === undefined ? "" : ` s="${style}"`}${type === undefined ? "" : ` t="${type}"`}`;
  const content = `${formula === undefined ? "" : `<f>${escapeXml(formula)}</f>`}${value === undefined ? "" : `<v>${escapeXml(value)}</v>`}`;
  return `<c r="${address}"${attributes}>${content}${xml}</c>`;
}
