import { classPage } from './class-facts';
import type { EnrolmentFacts } from './enrolment-facts';
import type { Wording } from './wording';

export const expired: Wording<EnrolmentFacts> = {
  concerns: 'person',
  name: { zh: '报名失效', en: 'Enrolment expired' },
  title: ({ title }) => ({ zh: `报名未成：“${title}”`, en: `Nothing came of your application to “${title}”` }),
  lines: ({ from }) => [
    from === 'waiting'
      ? { zh: '开班前没有轮到名额，候补到此为止。', en: 'No seat became free before the class began; the waiting list is closed.' }
      : { zh: '审批没有在期限内作出，名额已让出。', en: 'Nobody decided in time; the seat was given back.' },
  ],
  page: classPage,
};
