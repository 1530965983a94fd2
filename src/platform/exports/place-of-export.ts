import type { FileStorage, PassingFile } from '../storage/file-storage';

/** Each turn at an export has its own: neither another export, nor evidence of the same content, loses anything when it goes. */
export function placeOfExport(storage: FileStorage, exportId: number, turn: number): PassingFile {
  return storage.passing('exports', exportId, turn);
}
