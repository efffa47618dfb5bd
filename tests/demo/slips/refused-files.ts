import { zipSync } from "fflate";
import type { Draft } from "../clerk/draft.ts";
import type { Copy } from "../clerk/read-template.ts";
import { writeDraft } from "../clerk/write-draft.ts";
import { typed } from "../workbook/cell-value.ts";

/** A file that is refused as a whole: which rule refuses it, and how it comes about. */
export interface RefusedFile {
  readonly rule: string;
  /** @returns null when the clerk has no such file at hand */
  readonly make: (own: Desktop) => { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** A file that was taken for the right one. */
export interface WrongFile {
  readonly rule: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files a clerk may take for the right one. */
export interface Desktop {
  readonly copy: Copy;
  readonly draft: Draft;
  /** A neighbour's workbook, sent on by e-mail. */
  readonly neighbours: Uint8Array | null;
  /** The agency's own file of the period before; null in the first. */
  readonly lastPeriods: Uint8Array | null;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The envelope of a workbook with a password: a compound file whose directory names the stream it keeps it in. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 1024);
  return bytes;
}

/** A workbook of another origin: it opens in Excel and has nothing of the template. */
function ordinaryWorkbook(): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageNs = "http://schemas.openxmlformats.org/package/2006";
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return zipSync({
    "[Content_Types].xml": utf8(
      `<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": utf8(
      `<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": utf8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Tổng hợp" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": utf8(
      `<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": utf8(
      `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Nhiệm vụ</t></is></c></row></sheetData></worksheet>`,
    ),
  });
}

/** A photo album of a workbook: larger than any template. */
function heavyWorkbook(downloaded: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(11 * 2 ** 20);
  bytes.set(downloaded);
  return bytes;
}

export const refusedFiles: readonly RefusedFile[] = [
  { rule: "file-type", make: () => ({ name: "Bao cao.xlsx", bytes: utf8("%PDF-1.7\n% scanned report\n") }) },
  { rule: "file-encrypted", make: () => ({ name: "Bao cao (mat khau).xlsx", bytes: encrypted() }) },
  {
    rule: "file-too-large",
    make: ({ copy }) => ({ name: "Bao cao co anh.xlsx", bytes: heavyWorkbook(copy.bytes) }),
  },
  {
    rule: "file-damaged",
    make: ({ copy: { bytes } }) => ({ name: "Bao cao.xlsx", bytes: bytes.slice(0, Math.floor(bytes.length / 2)) }),
  },
  { rule: "not-a-template", make: () => ({ name: "Tong hop.xlsx", bytes: ordinaryWorkbook() }) },
  {
    rule: "wrong-agency",
    make: ({ neighbours }) => neighbours && { name: "Bao cao don vi ban.xlsx", bytes: neighbours },
  },
  {
    rule: "wrong-period",
    make: ({ lastPeriods }) => lastPeriods && { name: "Bao cao quy truoc.xlsx", bytes: lastPeriods },
  },
  {
    rule: "template-outdated",
    make: ({ copy, draft }) => {
      const edits = [{ kind: "template-version", version: "0" }] as const;
      return { name: "Bieu mau cu.xlsx", bytes: writeDraft(copy, { typed: draft.typed, edits: [...edits] }) };
    },
  },
  {
    rule: "secrecy-marking",
    make: ({ copy, draft }) => {
      const row = [...draft.template.rows.values()].find(({ open }) => open.has("resultReached"));
      if (!row) return null;
      const marked = new Map(draft.typed);
      marked.set(row.id, { ...marked.get(row.id), resultReached: typed("MẬT\nNội dung minh họa.") });
      return { name: "Bao cao.xlsx", bytes: writeDraft(copy, { typed: marked, edits: [] }) };
    },
  },
];
