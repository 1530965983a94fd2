import type { Readable } from 'node:stream';

/** Where files lie under the digest of their content. */
export interface ObjectStore {
  /** Takes over a whole, synced local file: when it resolves, the content outlives a power failure. Twice the same is once. */
  take(digest: string, localPath: string): Promise<void>;
  /** @throws DomainError STORED_FILE_MISSING, STORAGE_AWAY */
  read(digest: string): Promise<Readable>;
  /** The file as a path on this host; copied here first where it lies elsewhere. @throws as {@link read} */
  localPath(digest: string): Promise<string>;
}
