import { open as openZip, type Entry, type ZipFile } from 'yauzl';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { DomainError } from '#kernel';
import { refuseOverlaps, refuseOversized } from './refuse-oversized';
import type { WorkbookLimits } from './workbook-limits';
import { workbookDamaged, workbookEncrypted, workbookTooLarge } from './workbook.errors';

/** A zip file whose directory has been checked; its parts are found by name, whatever their order in the file. */
export class ZipPackage {
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

  /** The part's bytes; its length and checksum are compared with the directory at the end. An absent part is damage. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(partKey(name));
    if (entry === undefined) throw workbookDamaged(`no part ${name}`);
    if ((entry.generalPurposeBitFlag & 1) !== 0) throw workbookEncrypted();
    let checksum = 0;
    try {
      const stream = await openPart(this.zip, entry);
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
    } catch (error) {
      throw unpackingRefusal(error, entry);
    }
    if (checksum !== entry.crc32) throw workbookDamaged(`checksum of ${name}`);
  }

  /** Unpacks a part to its end and throws the bytes away, so that a damaged file is refused before its first row is used. */
  async verify(name: string): Promise<void> {
    for await (const chunk of this.read(name)) void chunk;
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

function openPart(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
  });
}

/** A part that unpacks to more than it declared is treated as a bomb, everything else as damage. */
function unpackingRefusal(error: unknown, entry: Entry): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error;
  return /too many bytes/.test(error.message) ? workbookTooLarge('unpacked', entry.uncompressedSize) : workbookDamaged(error.message);
}
