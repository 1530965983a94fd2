import { DomainError } from '#kernel';

/** In order of precedence. */
export const uploadErrors = {
  uploadExpected: () => new DomainError('UPLOAD_EXPECTED', 'invalid', { zh: '请以表单方式上传文件。', en: 'Upload the file as a multipart form.' }),
  fileMissing: () => new DomainError('FILE_MISSING', 'invalid', { zh: '请选择要上传的文件。', en: 'Choose the file to upload.' }),
  kindRefused: (facts: { fileName: string; allowed: readonly string[] }) =>
    new DomainError('FILE_KIND_REFUSED', 'invalid', { zh: `只接受 ${facts.allowed.join('、')} 文件。`, en: `Only ${facts.allowed.join(', ')} files are accepted.` }, facts),
  tooLarge: (facts: { limitBytes: number }) =>
    new DomainError('FILE_TOO_LARGE', 'too_large', { zh: `文件超过 ${facts.limitBytes / 1_048_576} MB。`, en: `The file is larger than ${facts.limitBytes / 1_048_576} MB.` }, facts),
};
