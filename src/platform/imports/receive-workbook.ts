import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { FileStorage, StoredFile } from '../storage/file-storage';
import { openWorkbook } from '../workbook/open-workbook';
import { WORKBOOK_LIMITS } from '../workbook/workbook-limits';
import { importErrors } from './import.errors';
import type { Importer } from './importer';

export interface ReceivedWorkbook {
  readonly fileName: string;
  readonly file: StoredFile;
}

/** The form's file, not read yet. @throws DomainError UPLOAD_EXPECTED, FILE_MISSING */
export async function formWorkbook(request: FastifyRequest): Promise<MultipartFile> {
  if (!request.isMultipart()) throw importErrors.notMultipart();
  const part = await request.file({ limits: { fileSize: WORKBOOK_LIMITS.fileBytes, files: 1, fields: 10, fieldSize: 1_000 }, throwFileSizeLimit: false });
  if (!part) throw importErrors.noFile();
  return part;
}

/**
 * Streams the file to disk and looks at it before it is kept and anything is queued, so that a wrong file is refused while its owner
 * still looks at the page. @throws DomainError WORKBOOK_…, SHEET_NOT_FOUND, HEADER_NOT_FOUND, TOO_MANY_ROWS
 */
export async function keepWorkbook(part: MultipartFile, storage: FileStorage, importer: Importer): Promise<ReceivedWorkbook> {
  const file = await storage.keep(part.file, async (path) => {
    if (part.file.truncated) throw importErrors.fileTooLarge({ limitBytes: WORKBOOK_LIMITS.fileBytes });
    await inspect(importer, path);
  });
  return { fileName: part.filename || 'upload.xlsx', file };
}

async function inspect(importer: Importer, path: string): Promise<void> {
  const workbook = await openWorkbook(path);
  try {
    await importer.inspect(workbook);
  } finally {
    workbook.close();
  }
}
