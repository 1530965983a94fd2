import type { Dictionary } from '../../words/dictionary';
import type { importWords } from './import-words';
import { formatSize } from './size-words';

export const LARGEST_FILE_BYTES = 64 * 1024 * 1024;

type Words = (typeof importWords extends Dictionary<infer Zh> ? Dictionary<Zh> : never)['zh' | 'en'];

/** What can be said of a file before it is sent; the server looks inside. */
export function fileProblem(file: Pick<File, 'name' | 'size'> | undefined, words: Words): string | undefined {
  if (!file) return words.fileMissing;
  if (!file.name.toLowerCase().endsWith('.xlsx')) return words.fileNotXlsx(file.name);
  if (file.size === 0) return words.fileEmpty(file.name);
  if (file.size > LARGEST_FILE_BYTES) return words.fileTooLarge(file.name, formatSize(file.size), formatSize(LARGEST_FILE_BYTES));
  return undefined;
}
