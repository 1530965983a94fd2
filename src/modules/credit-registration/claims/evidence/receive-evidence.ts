import { extname } from 'node:path';
import type { FastifyRequest } from 'fastify';
import { uploadErrors } from '../../../../platform/http/upload.errors';
import { contentTypeOf, type EvidenceType } from '../../../../platform/storage/content-type-of';
import type { FileStorage, StoredFile } from '../../../../platform/storage/file-storage';

const LARGEST_EVIDENCE_BYTES = 20 * 1_048_576;
const LONGEST_NAME = 200;
const ALLOWED = ['JPG', 'PNG', 'WebP', 'PDF', 'Word', 'Excel', 'PowerPoint'] as const;

export interface ReceivedEvidence extends StoredFile {
  readonly fileName: string;
  readonly mediaType: EvidenceType;
}

/**
 * Streams the form's file into the storage; what is none of the kinds, by its content, leaves nothing behind.
 * @throws DomainError UPLOAD_EXPECTED, FILE_MISSING, FILE_TOO_LARGE, FILE_KIND_REFUSED, STORAGE_AWAY
 */
export async function receiveEvidence(request: FastifyRequest, storage: FileStorage): Promise<ReceivedEvidence> {
  if (!request.isMultipart()) throw uploadErrors.uploadExpected();
  const part = await request.file({ limits: { fileSize: LARGEST_EVIDENCE_BYTES, files: 1, fields: 5, fieldSize: 1_000 }, throwFileSizeLimit: false });
  if (!part) throw uploadErrors.fileMissing();
  const fileName = nameOf(part.filename);
  const types: EvidenceType[] = [];
  const file = await storage.keep(part.file, async (path) => {
    if (part.file.truncated) throw uploadErrors.tooLarge({ limitBytes: LARGEST_EVIDENCE_BYTES });
    const type = await contentTypeOf(path);
    if (type === undefined) throw uploadErrors.kindRefused({ fileName, allowed: ALLOWED });
    types.push(type);
  });
  const [mediaType] = types;
  if (mediaType === undefined) throw new Error('the storage kept a file that nobody looked at');
  return { ...file, fileName, mediaType };
}

/** Without folders; a long name is cut before its ending. */
function nameOf(written: string | undefined): string {
  const name = (written ?? '').split(/[\\/]/).at(-1)?.trim() || '佐证材料';
  const ending = extname(name).slice(0, 10);
  return `${name.slice(0, name.length - ending.length).slice(0, LONGEST_NAME - ending.length)}${ending}`;
}
