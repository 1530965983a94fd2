import { open as openZip, type Entry, type ZipFile } from 'yauzl';
import { pipeline, type Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { refuseOverlaps, refuseOversized } from './refuse-oversized';
import type { WorkbookLimits } from './workbook-limits';
import { workbookDamaged, workbookEncrypted, workbookTooLarge } from './workbook.errors';

const STORED = 0;
const DEFLATED = 8;
const UNPACKED_CHUNK_BYTES = 64 * 1024;

/** A zip file whose directory has been checked; its parts are found by name, whatever their order in the file. */
export class ZipPackage {
  private readonly verified = new Set<string>();

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(path: string, limits: WorkbookLimits): Promise<ZipPackage> {
    const zip = await openFile(path);
    try {
      const listed = await listEntries(zip, limits);
      refuseOversized(listed, limits);
      refuseOverlaps(listed);
      return new ZipPackage(zip, new Map(listed.map((entry) => [partKey(entry.fileName), entry])));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  unpackedBytes(name: string): number {
    return this.entries.get(partKey(name))?.uncompressedSize ?? 0;
  }

  /**
   * The part's bytes. More than the directory declares is a bomb and stops at once; length and checksum are compared at the end.
   * An absent part is damage.
   */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(partKey(name));
    if (entry === undefined) throw workbookDamaged(`no part ${name}`);
    if ((entry.generalPurposeBitFlag & 1) !== 0) throw workbookEncrypted();
    let checksum = 0;
    let unpacked = 0;
    for await (const chunk of await unpackPart(this.zip, entry)) {
      unpacked += chunk.length;
      if (unpacked > entry.uncompressedSize) throw workbookTooLarge('unpacked', entry.uncompressedSize);
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
    if (unpacked !== entry.uncompressedSize || checksum !== entry.crc32) throw workbookDamaged(`length or checksum of ${name}`);
  }

  /** Unpacks a part to its end and throws the bytes away, so that a damaged file is refused before its first row is used. */
  async verify(name: string): Promise<void> {
    if (this.verified.has(name)) return;
    for await (const chunk of this.read(name)) void chunk;
    this.verified.add(name);
  }

  close(): void {
    this.zip.close();
  }
}

/** Some writers disagree with themselves about capitals and slashes. */
function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function openFile(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    openZip(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) =>
      error === null ? resolve(zip) : reject(workbookDamaged(error.message)),
    );
  });
}

function listEntries(zip: ZipFile, limits: WorkbookLimits): Promise<Entry[]> {
  if (zip.entryCount > limits.entries) return Promise.reject(workbookTooLarge('entries', limits.entries));
  return new Promise((resolve, reject) => {
    const listed: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      listed.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(listed));
    zip.on('error', (error: Error) => reject(/encrypt/.test(error.message) ? workbookEncrypted() : workbookDamaged(error.message)));
    zip.readEntry();
  });
}

async function* unpackPart(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const packed = await openPart(zip, entry);
  const isStored = entry.compressionMethod === STORED;
  if (!isStored && entry.compressionMethod !== DEFLATED) throw workbookDamaged(`compression method ${entry.compressionMethod}`);
  const unpacked = isStored ? packed : pipeline(packed, createInflateRaw({ chunkSize: UNPACKED_CHUNK_BYTES }), () => undefined);
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) yield chunk;
  } catch (error) {
    throw error instanceof Error ? workbookDamaged(error.message) : error;
  } finally {
    packed.destroy();
  }
}

function openPart(zip: ZipFile, entry: Entry): Promise<Readable> {
  const raw = { decodeFileData: false, decompress: null, decrypt: null, start: null, end: null };
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, raw, (error, stream) => (error === null ? resolve(stream) : reject(workbookDamaged(error.message))));
  });
}
