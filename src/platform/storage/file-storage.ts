import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { realDisk, type Disk } from './folder-store';
import type { ObjectStore } from './object-store';
import { storageErrors } from './storage.errors';

export interface StoredFile {
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly sizeBytes: number;
}

/** Files kept under the hash of their content: the same file twice is stored once, and a damaged one is noticed. */
export class FileStorage {
  constructor(
    private readonly dataDir: string,
    private readonly store: ObjectStore,
    private readonly disk: Disk = realDisk,
  ) {}

  /**
   * Writes the stream to disk and keeps it only when it is whole: it is synced before it gets its name, and when this resolves it
   * outlives a power failure. `inspect` looks at the file first, and what it refuses leaves nothing behind.
   */
  async keep(content: Readable, inspect: (path: string) => Promise<void> = async () => undefined): Promise<StoredFile> {
    const waiting = join(this.dataDir, 'files', 'incoming');
    await mkdir(waiting, { recursive: true });
    const temporary = join(waiting, randomUUID());
    const hash = createHash('sha256');
    try {
      await pipeline(content, async function* digesting(chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      }, createWriteStream(temporary));
      await inspect(temporary);
      await this.disk.sync(temporary);
      const digest = hash.digest('hex');
      const { size } = await stat(temporary);
      await this.store.take(digest, temporary);
      return { digest, sizeBytes: size };
    } catch (error) {
      await rm(temporary, { force: true });
      throw isDiskTrouble(error) ? storageErrors.away() : error;
    }
  }

  async keepFile(path: string): Promise<StoredFile> {
    return this.keep(createReadStream(path));
  }

  /** The content, compared with its digest on the way: of a damaged file the stream ends in an error, never as if it were whole. */
  async read(digest: string): Promise<Readable> {
    const hash = createHash('sha256');
    const compared = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
      flush(done) {
        done(hash.digest('hex') === digest ? null : storageErrors.damaged({ digest }));
      },
    });
    const source = await this.store.read(digest);
    source.on('error', (error) => compared.destroy(error));
    compared.on('close', () => source.destroy());
    return source.pipe(compared);
  }

  /** For readers that need a file of this host. */
  localPath(digest: string): Promise<string> {
    return this.store.localPath(digest);
  }
}

/** A disk that is full or fails is the storage's trouble, not the uploader's. */
function isDiskTrouble(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'].includes((error as NodeJS.ErrnoException | null)?.code ?? '');
}
