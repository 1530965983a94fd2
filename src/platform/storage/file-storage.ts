import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../configuration/configuration';

export interface StoredFile {
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly sizeBytes: number;
}

/** Files kept under the hash of their content: the same file twice is stored once, and a damaged one is noticed. */
@Injectable()
export class FileStorage {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Pick<Configuration, 'dataDir'>) {}

  /** Where the file of this digest lies. */
  pathOf(digest: string): string {
    return join(this.configuration.dataDir, 'files', digest.slice(0, 2), digest);
  }

  /**
   * Writes the stream to disk and keeps it only when it is whole: it is synced before it gets its name. `inspect` looks at the file
   * first, and what it refuses leaves nothing behind.
   */
  async keep(content: Readable, inspect: (path: string) => Promise<void> = async () => undefined): Promise<StoredFile> {
    const waiting = join(this.configuration.dataDir, 'files', 'incoming');
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
      await syncFile(temporary);
      const digest = hash.digest('hex');
      const { size } = await stat(temporary);
      await mkdir(join(this.pathOf(digest), '..'), { recursive: true });
      await rename(temporary, this.pathOf(digest));
      return { digest, sizeBytes: size };
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  async keepFile(path: string): Promise<StoredFile> {
    return this.keep(createReadStream(path));
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r');
  await file.sync().finally(() => file.close());
}
