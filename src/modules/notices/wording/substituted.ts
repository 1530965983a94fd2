import { classPage, sayReason } from './class-facts';
import type { EnrolmentFacts } from './enrolment-facts';
import type { Wording } from './wording';

export const substituted: Wording<EnrolmentFacts> = {
  concerns: 'person',
  name: { zh: '名额调换', en: 'Substituted' },
  title: ({ title }) => ({ zh: `您在“${title}”的名额已调换给他人`, en: `Somebody else takes your place in “${title}”` }),
  lines: () => [{ zh: '您不再参加该班。有疑问请联系本单位人事。', en: 'You no longer take part. Ask your unit’s personnel office if this is unexpected.' }],
  inboxLines: ({ reason }) => sayReason(reason),
  page: classPage,
};
