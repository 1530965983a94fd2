import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { TrainingYear } from '#kernel';
import { isTrainingYear } from '#kernel';
import { importErrors } from '../../../platform/imports/import.errors';
import type { Importer } from '../../../platform/imports/importer';
import { formWorkbook, keepWorkbook, type ReceivedWorkbook } from '../../../platform/imports/receive-workbook';
import type { FileStorage } from '../../../platform/storage/file-storage';

export interface Upload extends ReceivedWorkbook {
  readonly importer: Importer;
  readonly trainingYear: TrainingYear;
}

/**
 * Reads the form: `kind` and `year` before `file`.
 * @throws DomainError UPLOAD_EXPECTED, UNKNOWN_IMPORT_KIND, BAD_TRAINING_YEAR, FILE_MISSING, WORKBOOK_…, SHEET_NOT_FOUND, HEADER_NOT_FOUND
 */
export async function receiveUpload(request: FastifyRequest, parts: { readonly storage: FileStorage; readonly importerOf: (kind: string) => Importer | undefined }): Promise<Upload> {
  const part = await formWorkbook(request);
  const importer = parts.importerOf(fieldOf(part, 'kind'));
  const trainingYear = Number(fieldOf(part, 'year'));
  if (!importer || importer.ofClass || !isTrainingYear(trainingYear)) {
    part.file.resume();
    throw importer && !importer.ofClass ? importErrors.badYear() : importErrors.unknownKind();
  }
  return { importer, trainingYear, ...(await keepWorkbook(part, parts.storage, importer)) };
}

/** Fields are there when they stood before the file. */
function fieldOf(part: MultipartFile, name: string): string {
  const field = part.fields[name];
  return field !== undefined && !Array.isArray(field) && field.type === 'field' && typeof field.value === 'string' ? field.value.trim() : '';
}
