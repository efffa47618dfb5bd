import { constants, crc32, deflateRawSync } from "node:zlib";

/** An entry of a zip as its directory describes it, which need not be true. */
export interface RawEntry {
  name: string;
  data: Buffer;
  declaredSize: number;
  crc?: number;
  flags?: number;
  method?: number;
}

export function packed(name: string, content: string | Uint8Array): RawEntry {
  const bytes = Buffer.from(content as string);
  return { name, data: deflateRawSync(bytes), declaredSize: bytes.length, crc: crc32(bytes) };
}

/** A zip whose directory says what it is told to say. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declaredSize, crc = 0, flags = 0, method = 8 } of entries) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(declaredSize, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, Buffer.from(name), data]);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), fields, rest, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from("PK\u0005\u0006"), end]);
}

const MILLION = 1_000_000;

/** Deflated: what stands before, then so many million times the letter a. Half a megabyte makes 500 MB. */
export function manyLetters(before: string, millions: number): Buffer {
  const flush = { level: 9, finishFlush: constants.Z_FULL_FLUSH };
  const block = deflateRawSync(Buffer.alloc(MILLION, "a"), flush);
  return Buffer.concat([deflateRawSync(before, flush), ...Array(millions).fill(block), deflateRawSync("")]);
}
