import type { FileProblem } from "../../../templates/file-facts.ts";
import { limits } from "./limits.ts";

const ZIP = Buffer.from("PK\u0003\u0004", "latin1");
/** An OLE compound file: an old .xls, or the envelope of a workbook with a password to open. */
const COMPOUND = Buffer.from("D0CF11E0A1B11AE1", "hex");
/** The stream in which such an envelope keeps the workbook, as its directory writes the name. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");

/** Whether the first bytes already refuse a file, whatever its name says. */
export function refusedByBytes(bytes: Uint8Array): FileProblem | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(file, COMPOUND)) return file.includes(ENCRYPTED) ? "file-encrypted" : "file-type";
  if (!startsWith(file, ZIP)) return "file-type";
  return file.length > limits.fileBytes ? "file-too-large" : null;
}

function startsWith(file: Buffer, mark: Buffer): boolean {
  return file.subarray(0, mark.length).equals(mark);
}
