import { DomainError } from '#kernel';

/** In order of precedence. */
export const importErrors = {
  notMultipart: () =>
    new DomainError('UPLOAD_EXPECTED', 'invalid', { zh: '请以表单方式上传文件。', en: 'Upload the file as a multipart form.' }),
  unknownKind: () =>
    new DomainError('UNKNOWN_IMPORT_KIND', 'invalid', { zh: '请选择导入种类：名册（roster）或培训记录（records）。', en: 'Choose what to import: roster or records.' }),
  badYear: () => new DomainError('BAD_TRAINING_YEAR', 'invalid', { zh: '请填写四位数的年度，例如 2026。', en: 'Give the training year in four digits, such as 2026.' }),
  noFile: () => new DomainError('FILE_MISSING', 'invalid', { zh: '请选择要上传的 .xlsx 文件。', en: 'Choose the .xlsx file to upload.' }),
  fileTooLarge: (facts: { limitBytes: number }) =>
    new DomainError('WORKBOOK_TOO_LARGE', 'too_large', { zh: `文件超过 ${Math.round(facts.limitBytes / 1_048_576)} MB，请拆分后分次上传。`, en: `The file is larger than ${Math.round(facts.limitBytes / 1_048_576)} MB; split it and upload the parts.` }, facts),
  notFound: () => new DomainError('IMPORT_NOT_FOUND', 'not_found', { zh: '没有找到这次导入。', en: 'There is no such import.' }),
  finished: () => new DomainError('IMPORT_FINISHED', 'conflict', { zh: '这次导入已经结束，不能取消。', en: 'This import has ended and cannot be cancelled.' }),
};
