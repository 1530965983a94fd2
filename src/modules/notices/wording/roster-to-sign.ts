import { dayInWords } from '../../../platform/documents/day-in-words';
import type { Wording } from './wording';

export interface RosterFacts {
  readonly year: number;
  readonly unitName: string;
  readonly dueOn: string | null;
  /** Whether it has just begun or come back, its last day is near, or has passed; left out of what was told before it was said. */
  readonly when?: 'begun' | 'near' | 'passed';
  /** Why the signature was returned; empty before one was given. */
  readonly reason: string;
}

export const rosterToSign: Wording<RosterFacts> = {
  concerns: 'assessment.sign-off',
  name: { zh: '考核名册待签章', en: 'Roster to sign off' },
  title: ({ year, unitName, reason, when = 'begun' }) => {
    if (when === 'near') return { zh: `“${unitName}”${year} 年度考核名册签章即将截止`, en: `The sign-off of the roster of ${year} of “${unitName}” is due soon` };
    if (when === 'passed') return { zh: `“${unitName}”${year} 年度考核名册逾期未签章`, en: `The sign-off of the roster of ${year} of “${unitName}” is overdue` };
    return reason === '' ? { zh: `请核对“${unitName}”${year} 年度考核名册并签章`, en: `Please check and sign off the roster of ${year} of “${unitName}”` } : { zh: `“${unitName}”${year} 年度考核名册被退回，请重新核对`, en: `The roster of ${year} was returned to “${unitName}”` };
  },
  lines: ({ dueOn }) => (dueOn === null ? [] : [{ zh: `截止 ${dayInWords(dueOn, 'zh')}。`, en: `Due on ${dayInWords(dueOn, 'en')}.` }]),
  inboxLines: ({ reason }) => (reason === '' ? [] : [{ zh: `理由：${reason}`, en: `Reason: “${reason}”` }]),
  page: ({ year }) => `/annual/${year}/sign-off`,
};
