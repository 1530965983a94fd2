import type { CertificateFacts } from './certificate-ready';
import type { Wording } from './wording';

export const certificateRestored: Wording<CertificateFacts> = {
  concerns: 'person',
  name: { zh: '证书恢复', en: 'Certificate restored' },
  title: ({ title }) => ({ zh: `“${title}”结业证书恢复使用`, en: `Your certificate of “${title}” is valid again` }),
  lines: () => [{ zh: '该班已再次结班，证书内容不变，编号不变。', en: 'The class was closed again. The certificate says the same under the same number.' }],
  inboxLines: ({ number }) => [{ zh: `证书编号：${number}`, en: `Number: ${number}` }],
  page: () => '/my-certificates',
};
