import { sayDates, type ClassFacts } from './class-facts';
import { decisionPage, sayUntil, type ApprovalStep } from './staff-facts';
import type { Wording } from './wording';

export interface DeadlineFacts extends ClassFacts {
  /** Seats that nobody has, or applications that nobody decided on. */
  readonly of: 'seats' | ApprovalStep;
  /** Whose seats. */
  readonly unitName: string;
  readonly count: number;
  readonly until: string | null;
}

export const deadlineNear: Wording<DeadlineFacts> = {
  concerns: 'enrolments.decide',
  name: { zh: '截止临近', en: 'A deadline is near' },
  title: ({ title, of, unitName, count }) =>
    of === 'seats' ? { zh: `“${title}”报名即将截止，${unitName}还有 ${count} 个名额未用`, en: `“${title}” closes soon: ${count} of the seats of ${unitName} unused` } : { zh: `“${title}”审批即将截止，还有 ${count} 人待您审批`, en: `“${title}”: ${count} to decide on before the deadline` },
  lines: (facts) => [
    ...(facts.of === 'seats' ? sayUntil(facts.until, { zh: '报名截止', en: 'Enrolment closes' }) : sayUntil(facts.until, { zh: '审批截止', en: 'Decide by' })),
    facts.of === 'seats' ? sayDates(facts) : { zh: '到期未审批的，报名失效，名额让给候补人员。', en: 'What nobody decides on expires, and the seat goes to whoever waits.' },
  ],
  page: (facts) => decisionPage(facts, facts.of === 'pending_organisation' ? facts.of : 'pending_unit'),
};
