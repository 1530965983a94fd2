import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { realDisk, type Disk } from './folder-store';
import type { ObjectStore, Place } from './object-store';
import { storageErrors } from './storage.errors';

export interface StoredFile {
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly sizeBytes: number;
}

/**
 * Files kept under the hash of their content: the same file twice is stored once, and a damaged one is noticed. Whoever keeps a file here
 * shares it with others that they do not know, so nothing is ever removed; what is to go one day is kept as a {@link PassingFile}.
 */
export class FileStorage {
  constructor(
    private readonly dataDir: string,
    protected readonly store: ObjectStore,
    private readonly disk: Disk = realDisk,
  ) {}

  /** A place that is nobody else's: the file of this thing, as it was written at this turn. */
  passing(kind: 'exports', id: number, turn: number): PassingFile {
    return new PassingFile(this.dataDir, this.store, this.disk, `${kind}/${id}-${turn}`);
  }

  /**
   * Writes the stream to disk and keeps it only when it is whole: it is synced before it gets its name, and when this resolves it
   * outlives a power failure. `inspect` looks at the file first, and what it refuses leaves nothing behind.
   */
  async keep(content: Readable, inspect: (path: string) => Promise<void> = async () => undefined): Promise<StoredFile> {
    const waiting = this.incoming();
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
      await this.store.take(this.placeOf(digest), temporary);
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
    const source = await this.store.read(this.placeOf(digest));
    source.on('error', (error) => compared.destroy(error));
    compared.on('close', () => source.destroy());
    return source.pipe(compared);
  }

  /** For readers that need a file of this host. */
  localPath(digest: string): Promise<string> {
    return this.store.localPath(this.placeOf(digest));
  }

  /** Removes what a process that was killed had begun to write. Nobody writes on a file that was not touched since `before`. */
  async dropAbandoned(before: Date): Promise<void> {
    const names = await readdir(this.incoming()).catch(() => []);
    for (const name of names) {
      const path = join(this.incoming(), name);
      const file = await stat(path).catch(() => undefined);
      if (file && file.mtimeMs < before.getTime()) await rm(path, { force: true });
    }
  }

  private incoming(): string {
    return join(this.dataDir, 'files', 'incoming');
  }

  protected placeOf(digest: string): Place {
    return { name: `${digest.slice(0, 2)}/${digest}`, digest };
  }
}

/** A file that belongs to one thing alone, whatever else has the same content: nobody else names it, so it goes with that thing. */
export class PassingFile extends FileStorage {
  constructor(dataDir: string, store: ObjectStore, disk: Disk, private readonly name: string) {
    super(dataDir, store, disk);
  }

  /** @throws DomainError STORAGE_AWAY */
  remove(): Promise<void> {
    return this.store.remove(this.name);
  }

  protected override placeOf(digest: string): Place {
    return { name: this.name, digest };
  }
}

/** A disk that is full or fails is the storage's trouble, not the uploader's. */
function isDiskTrouble(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'].includes((error as NodeJS.ErrnoException | null)?.code ?? '');
}
