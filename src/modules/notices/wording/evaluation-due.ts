import { dayInWords } from '../../../platform/documents/day-in-words';
import { type ClassFacts } from './class-facts';
import type { Wording } from './wording';

export interface EvaluationFacts extends ClassFacts {
  readonly forms: number;
  /** The last day; null until the class closes. */
  readonly closesOn: string | null;
}

export const evaluationDue: Wording<EvaluationFacts> = {
  concerns: 'person',
  name: { zh: '教学评估', en: 'Teaching evaluation' },
  title: ({ title }) => ({ zh: `请评估“${title}”的教学`, en: `Please evaluate “${title}”` }),
  lines: ({ forms, closesOn }) => [
    { zh: `共 ${forms} 份，不记名：谁答过可知，答了什么不可知。`, en: `${forms === 1 ? 'One form' : `${forms} forms`}, without names: it is known who answered, not what.` },
    closesOn === null ? { zh: '结班前都可以答。', en: 'Open until the class closes.' } : { zh: `截至 ${dayInWords(closesOn, 'zh')}。`, en: `Open until ${dayInWords(closesOn, 'en')}.` },
  ],
  page: () => '/my-evaluations',
};
