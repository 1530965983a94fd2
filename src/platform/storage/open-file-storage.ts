import { join } from 'node:path';
import type { Configuration } from '../configuration/configuration';
import { BucketStore } from './bucket-store';
import { FileStorage } from './file-storage';
import { FolderStore } from './folder-store';

/** On disk, or in a bucket where one is configured. */
export async function openFileStorage({ dataDir, bucket }: Pick<Configuration, 'dataDir' | 'bucket'>): Promise<FileStorage> {
  const files = join(dataDir, 'files');
  return new FileStorage(dataDir, bucket === null ? new FolderStore(files) : await BucketStore.open(bucket, join(files, 'copies')));
}
