import { sayReason } from './class-facts';
import type { CertificateFacts } from './certificate-ready';
import type { Wording } from './wording';

export const certificateRevoked: Wording<CertificateFacts> = {
  concerns: 'person',
  name: { zh: '证书撤销', en: 'Certificate revoked' },
  title: ({ title }) => ({ zh: `“${title}”结业证书已撤销`, en: `Your certificate of “${title}” was revoked` }),
  lines: () => [{ zh: '公开查验页面已注明撤销。有疑问请联系党校教务。', en: 'The public verification says so. Ask the party school if this is unexpected.' }],
  inboxLines: ({ number, reason }) => [{ zh: `证书编号：${number}`, en: `Number: ${number}` }, ...sayReason(reason)],
  page: () => '/my-certificates',
};
