import { classPage, sayReason } from './class-facts';
import type { EnrolmentFacts } from './enrolment-facts';
import type { Wording } from './wording';

export const withdrawn: Wording<EnrolmentFacts> = {
  concerns: 'person',
  name: { zh: '代为退出', en: 'Withdrawn for you' },
  title: ({ title }) => ({ zh: `已为您办理退出“${title}”`, en: `You were withdrawn from “${title}”` }),
  lines: () => [{ zh: '由单位或党校代为办理。有疑问请联系本单位人事。', en: 'Your unit or the school did this for you. Ask your unit’s personnel office if this is unexpected.' }],
  inboxLines: ({ reason }) => sayReason(reason),
  page: classPage,
};
