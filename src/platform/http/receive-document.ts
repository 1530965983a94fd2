import { extname } from 'node:path';
import type { FastifyRequest } from 'fastify';
import type { FileStorage, StoredFile } from '../storage/file-storage';
import { uploadErrors } from './upload.errors';

const LARGEST_DOCUMENT_BYTES = 20 * 1_048_576;
const LONGEST_NAME = 200;
const ALLOWED_KINDS = ['.pdf', '.doc', '.docx', '.xls', '.xlsx', '.jpg', '.jpeg', '.png'] as const;

export interface ReceivedDocument {
  readonly fileName: string;
  readonly file: StoredFile;
}

/** Streams the form's file into the storage. @throws DomainError UPLOAD_EXPECTED, FILE_MISSING, FILE_KIND_REFUSED, FILE_TOO_LARGE */
export async function receiveDocument(request: FastifyRequest, storage: FileStorage): Promise<ReceivedDocument> {
  if (!request.isMultipart()) throw uploadErrors.uploadExpected();
  const part = await request.file({ limits: { fileSize: LARGEST_DOCUMENT_BYTES, files: 1, fields: 10, fieldSize: 1_000 }, throwFileSizeLimit: false });
  if (!part) throw uploadErrors.fileMissing();
  const fileName = nameOf(part.filename);
  if (!(ALLOWED_KINDS as readonly string[]).includes(extname(fileName).toLowerCase())) {
    part.file.resume();
    throw uploadErrors.kindRefused({ fileName, allowed: ALLOWED_KINDS });
  }
  const file = await storage.keep(part.file);
  if (part.file.truncated) throw uploadErrors.tooLarge({ limitBytes: LARGEST_DOCUMENT_BYTES });
  return { fileName, file };
}

/** Without folders; a long name is cut before its ending. */
function nameOf(written: string | undefined): string {
  const name = (written ?? '').split(/[\\/]/).at(-1)?.trim() ?? '';
  const ending = extname(name);
  return `${name.slice(0, name.length - ending.length).slice(0, LONGEST_NAME - ending.length)}${ending}`;
}
