import { sayDates, type ClassFacts } from './class-facts';
import { decisionPage, sayUntil, type ApprovalStep } from './staff-facts';
import type { Wording } from './wording';

export interface WaitingFacts extends ClassFacts {
  readonly step: ApprovalStep;
  readonly decideBy: string | null;
}

export const enrolmentsWaiting: Wording<WaitingFacts> = {
  concerns: 'enrolments.decide',
  name: { zh: '报名待审批', en: 'Applications to decide on' },
  title: ({ title }) => ({ zh: `“${title}”有报名待您审批`, en: `Applications to “${title}” wait for your decision` }),
  lines: (facts) => [sayDates(facts), ...sayUntil(facts.decideBy, { zh: '审批截止', en: 'Decide by' }), { zh: '待审批期间名额为其保留。同一班每天只通知一次。', en: 'Their seats are held until then. You are told once a day for each class.' }],
  page: (facts) => decisionPage(facts, facts.step),
};
