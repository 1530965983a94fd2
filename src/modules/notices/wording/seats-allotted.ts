import { sayDates, type ClassFacts } from './class-facts';
import { decisionPage, sayUntil } from './staff-facts';
import type { Wording } from './wording';

export interface AllotmentFacts extends ClassFacts {
  readonly unitName: string;
  readonly before: number;
  readonly after: number;
  readonly closesAt: string | null;
}

export const seatsAllotted: Wording<AllotmentFacts> = {
  concerns: 'enrolments.nominate',
  name: { zh: '名额分配', en: 'Seats of the unit' },
  title: ({ title, unitName, before, after }) =>
    before === 0 ? { zh: `“${title}”分给${unitName} ${after} 个名额`, en: `“${title}” gives ${unitName} ${seats(after)}` } : { zh: `“${title}”分给${unitName}的名额有调整：${before} → ${after}`, en: `“${title}” changes the seats of ${unitName}: ${before} → ${after}` },
  lines: (facts) => [sayDates(facts), ...sayUntil(facts.closesAt, { zh: '报名截止', en: 'Enrolment closes' })],
  page: (facts) => decisionPage(facts, 'pending_unit'),
};

function seats(count: number): string {
  return count === 1 ? 'one seat' : `${count} seats`;
}
