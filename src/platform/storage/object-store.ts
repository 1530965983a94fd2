import type { Readable } from 'node:stream';

export interface Place {
  /** Below the store's own folder or prefix. */
  readonly name: string;
  /** SHA-256 of what lies there, hexadecimal. */
  readonly digest: string;
}

/** Where files lie by name. Asks for no right to list, which keys to a bucket often lack. */
export interface ObjectStore {
  /** Takes over a whole, synced local file: when it resolves, the content outlives a power failure. Twice the same is once. */
  take(place: Place, localPath: string): Promise<void>;
  /** @throws DomainError STORED_FILE_MISSING, STORAGE_AWAY */
  read(place: Place): Promise<Readable>;
  /** The file as a path on this host; copied here first where it lies elsewhere. @throws as {@link read} */
  localPath(place: Place): Promise<string>;
  /** What is not there any more stays so. @throws DomainError STORAGE_AWAY */
  remove(name: string): Promise<void>;
}
