import { crc32, createInflateRaw } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { limits } from "./limits.ts";
import { damagedUnless, Refused } from "./refused.ts";

/** The parts of a workbook by name. Names are compared without regard to case, as in every office package. */
export interface Package {
  readonly has: (part: string) => boolean;
  readonly names: readonly string[];
  /** The part's bytes, piece by piece. */
  readonly read: (part: string) => AsyncIterable<Uint8Array>;
}

/** Opens a zip by its central directory, which is judged before anything is inflated. */
export async function openPackage(file: Buffer): Promise<Package> {
  const zip = await damagedUnless(() => fromBufferPromise(file, { lazyEntries: true, strictFileNames: true }));
  if (zip.entryCount > limits.parts) throw new Refused("file-too-large");
  const parts = await directoryOf(zip);
  let left: number = limits.totalBytes;

  async function* read(part: string): AsyncIterable<Uint8Array> {
    const entry = parts.get(part.toLowerCase());
    if (!entry) throw new Refused("file-damaged");
    const { fileDataStart } = await damagedUnless(() => zip.readLocalFileHeaderPromise(entry, { minimal: true }));
    const packed = file.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    let [size, sum] = [0, 0];
    // What the directory declares was judged before; it may be a lie, so what comes out is counted.
    for await (const chunk of inflated(packed, entry)) {
      size += chunk.length;
      left -= chunk.length;
      if (size > entry.uncompressedSize) throw new Refused("file-damaged");
      if (left < 0) throw new Refused("file-too-large");
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (size !== entry.uncompressedSize || sum !== entry.crc32) throw new Refused("file-damaged");
  }
  return { has: (part) => parts.has(part.toLowerCase()), names: [...parts.keys()], read };
}

async function directoryOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const parts = new Map<string, Entry>();
  let total = 0;
  await damagedUnless(async () => {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new Refused("file-encrypted");
      total += entry.uncompressedSize;
      if (parts.size >= limits.parts || total > limits.totalBytes || isTooLarge(entry))
        throw new Refused("file-too-large");
      const name = entry.fileName.toLowerCase();
      // Readers differ in which of two they take: what was checked might not be what is opened.
      if (parts.has(name)) throw new Refused("file-damaged");
      parts.set(name, entry);
    }
  });
  return parts;
}

function isTooLarge({ compressedSize, uncompressedSize }: Entry): boolean {
  const inflates = uncompressedSize > limits.ratioMattersFrom && uncompressedSize > compressedSize * limits.ratio;
  return uncompressedSize > limits.partBytes || inflates;
}

const STORED = 0;
const DEFLATED = 8;

async function* inflated(packed: Buffer, { compressionMethod }: Entry): AsyncIterable<Uint8Array> {
  if (compressionMethod === STORED) {
    yield packed;
    return;
  }
  if (compressionMethod !== DEFLATED) throw new Refused("file-damaged");
  const stream = createInflateRaw({ chunkSize: 65_536 });
  stream.end(packed);
  const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await damagedUnless(() => chunks.next());
      if (next.done) return;
      yield next.value;
    }
  } finally {
    stream.destroy();
  }
}
