import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ObjectStore, Place } from './object-store';
import { storageErrors } from './storage.errors';

/** The acts that make a file last, as one place where a test lets a disk fail. */
export interface Disk {
  sync(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
}

export const realDisk: Disk = {
  async sync(path) {
    const file = await open(path, 'r');
    await file.sync().finally(() => file.close());
  },
  rename,
};

/** A folder of this host, or one that several hosts share. */
export class FolderStore implements ObjectStore {
  constructor(
    private readonly folder: string,
    private readonly disk: Disk = realDisk,
  ) {}

  /** The name lasts only when the folder that holds it is synced as well, and a new folder only with the one above it. */
  async take(place: Place, localPath: string): Promise<void> {
    const path = join(this.folder, place.name);
    const made = await mkdir(dirname(path), { recursive: true });
    await this.disk.rename(localPath, path);
    await this.disk.sync(dirname(path));
    if (made !== undefined) await this.disk.sync(this.folder);
  }

  async read(place: Place): Promise<Readable> {
    return createReadStream(await this.localPath(place));
  }

  async localPath(place: Place): Promise<string> {
    const path = join(this.folder, place.name);
    await access(path).catch(() => {
      throw storageErrors.missing({ digest: place.digest });
    });
    return path;
  }

  remove(name: string): Promise<void> {
    return rm(join(this.folder, name), { force: true });
  }
}
