import { sayReason } from './class-facts';
import type { CertificateFacts } from './certificate-ready';
import type { Wording } from './wording';

export const certificateSuspended: Wording<CertificateFacts> = {
  concerns: 'person',
  name: { zh: '证书暂停', en: 'Certificate suspended' },
  title: ({ title }) => ({ zh: `“${title}”结业证书暂停使用`, en: `Your certificate of “${title}” is suspended` }),
  lines: () => [{ zh: '该班已取消结班，正在更正。再次结班后恢复、换发或撤销，届时另行通知。', en: 'The class was reopened to set something right. When it closes again the certificate is restored, replaced or revoked, and you are told.' }],
  inboxLines: ({ number, reason }) => [{ zh: `证书编号：${number}`, en: `Number: ${number}` }, ...sayReason(reason)],
  page: () => '/my-certificates',
};
