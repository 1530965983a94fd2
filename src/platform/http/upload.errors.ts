import { DomainError } from '#kernel';

/** In order of precedence. */
export const uploadErrors = {
  uploadExpected: () => new DomainError('UPLOAD_EXPECTED', 'invalid', { zh: '请以表单方式上传文件。', en: 'Upload the file as a multipart form.' }),
  fileMissing: () => new DomainError('FILE_MISSING', 'invalid', { zh: '请选择要上传的文件。', en: 'Choose the file to upload.' }),
  kindRefused: (facts: { fileName: string; allowed: readonly string[] }) =>
    new DomainError('FILE_KIND_REFUSED', 'invalid', {
      zh: `“${facts.fileName}”不是有效的 ${facts.allowed.join('、')} 文件，没有保存；请确认它能正常打开。`,
      en: `“${facts.fileName}” is no valid file of these kinds and was not kept: ${facts.allowed.join(', ')}. Make sure that it opens.`,
    }, facts),
  tooLarge: (facts: { limitBytes: number }) =>
    new DomainError('FILE_TOO_LARGE', 'too_large', { zh: `文件超过 ${facts.limitBytes / 1_048_576} MB。`, en: `The file is larger than ${facts.limitBytes / 1_048_576} MB.` }, facts),
};
