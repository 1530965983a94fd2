import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { TrainingYear } from '#kernel';
import { isTrainingYear } from '#kernel';
import type { Importer } from '../../../platform/imports/importer';
import type { FileStorage, StoredFile } from '../../../platform/storage/file-storage';
import { openWorkbook } from '../../../platform/workbook/open-workbook';
import { WORKBOOK_LIMITS } from '../../../platform/workbook/workbook-limits';
import { importErrors } from './imports.errors';

export interface Upload {
  readonly importer: Importer;
  readonly trainingYear: TrainingYear;
  readonly fileName: string;
  readonly file: StoredFile;
}

/**
 * Reads the form: `kind` and `year` before `file`. The file goes to disk in a stream and is looked at before it is
 * kept and anything is queued, so that a wrong file is refused while its owner still looks at the page.
 * @throws DomainError UPLOAD_EXPECTED, UNKNOWN_IMPORT_KIND, BAD_TRAINING_YEAR, FILE_MISSING, WORKBOOK_…, SHEET_NOT_FOUND, HEADER_NOT_FOUND
 */
export async function receiveUpload(request: FastifyRequest, parts: { readonly storage: FileStorage; readonly importerOf: (kind: string) => Importer | undefined }): Promise<Upload> {
  if (!request.isMultipart()) throw importErrors.notMultipart();
  const part = await request.file({ limits: { fileSize: WORKBOOK_LIMITS.fileBytes, files: 1, fields: 10, fieldSize: 1_000 }, throwFileSizeLimit: false });
  if (!part) throw importErrors.noFile();
  const importer = parts.importerOf(fieldOf(part, 'kind'));
  const trainingYear = Number(fieldOf(part, 'year'));
  if (!importer || !isTrainingYear(trainingYear)) {
    part.file.resume();
    throw importer ? importErrors.badYear() : importErrors.unknownKind();
  }
  const file = await parts.storage.keep(part.file, async (path) => {
    if (part.file.truncated) throw importErrors.fileTooLarge({ limitBytes: WORKBOOK_LIMITS.fileBytes });
    await inspect(importer, path);
  });
  return { importer, trainingYear, fileName: part.filename || 'upload.xlsx', file };
}

/** Fields are there when they stood before the file. */
function fieldOf(part: MultipartFile, name: string): string {
  const field = part.fields[name];
  return field !== undefined && !Array.isArray(field) && field.type === 'field' && typeof field.value === 'string' ? field.value.trim() : '';
}

async function inspect(importer: Importer, path: string): Promise<void> {
  const workbook = await openWorkbook(path);
  try {
    await importer.inspect(workbook);
  } finally {
    workbook.close();
  }
}
