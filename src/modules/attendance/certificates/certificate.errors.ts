import { DomainError } from '#kernel';

type Facts = Readonly<Record<string, unknown>>;

/** In order of precedence. */
export const certificateErrors = {
  notFound: (facts: Facts) => new DomainError('CERTIFICATE_NOT_FOUND', 'not_found', { zh: '没有找到该证书。', en: 'There is no such certificate.' }, facts),
  tooMany: (facts: Facts) => new DomainError('PAPER_TOO_LONG', 'conflict', { zh: '份数较多，请在页面上选择“后台生成”，生成后再下载。', en: 'This paper is long: have it written in the background and fetch it then.' }, facts),
  numberWrong: (facts: Facts) => new DomainError('CERTIFICATE_NUMBER_WRONG', 'invalid', { zh: '证书编号有误，请对照证书逐位核对。', en: 'This is no certificate number: compare it with the certificate, digit by digit.' }, facts),
  reasonMissing: () => new DomainError('REASON_MISSING', 'invalid', { zh: '请写明理由。', en: 'State the reason.' }),
  notClosed: (facts: Facts) => new DomainError('CERTIFICATES_BEFORE_CLOSING', 'conflict', { zh: '培训班还没有结班，不能发证。', en: 'The class is not closed; it cannot issue certificates.' }, facts),
  wrongState: (facts: Facts) => new DomainError('CERTIFICATE_STATE_WRONG', 'conflict', { zh: '证书当前状态不允许这样做。', en: 'The state of the certificate does not allow this.' }, facts),
};
