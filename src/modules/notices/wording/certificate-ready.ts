import type { ClassFacts } from './class-facts';
import type { Wording } from './wording';

export interface CertificateFacts extends ClassFacts {
  readonly number: string;
  readonly reason: string;
}

export const certificateReady: Wording<CertificateFacts> = {
  concerns: 'person',
  name: { zh: '结业证书', en: 'Certificate ready' },
  title: ({ title }) => ({ zh: `“${title}”结业证书已签发`, en: `Your certificate of “${title}” is ready` }),
  lines: () => [{ zh: '可以在“我的证书”查看和下载。', en: 'You can see and download it under “My certificates”.' }],
  inboxLines: ({ number }) => [{ zh: `证书编号：${number}`, en: `Number: ${number}` }],
  page: () => '/my-certificates',
};
