import { classPage, sayReason } from './class-facts';
import type { EnrolmentFacts } from './enrolment-facts';
import type { Wording } from './wording';

export const removed: Wording<EnrolmentFacts> = {
  concerns: 'person',
  name: { zh: '退学或除名', en: 'Removed from a class' },
  title: ({ title }) => ({ zh: `您已不再是“${title}”的学员`, en: `You are no longer in “${title}”` }),
  lines: () => [{ zh: '党校已办理您的退学或除名。有疑问请联系班主任。', en: 'The party school took you out of the class. Ask its supervisor if this is unexpected.' }],
  inboxLines: ({ reason }) => sayReason(reason),
  page: classPage,
};
