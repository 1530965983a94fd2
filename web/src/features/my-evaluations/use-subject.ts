import type { MyEvaluation } from '../../api/my-evaluations';
import { sayMonthDay } from '../../words/days';
import { classTerms } from '../../words/class-terms';
import { useSpeech, useWords } from '../../words/language';
import { evaluationWords } from './evaluation-words';

export interface Subject {
  readonly name: string;
  /** Empty for the class as a whole. */
  readonly when: string;
}

/** What a form is about, in words. */
export function useSubject(): (of: MyEvaluation) => Subject {
  const words = useWords(evaluationWords);
  const terms = useWords(classTerms);
  const { language } = useSpeech();
  return ({ topic, day, half }) => ({
    name: topic ?? words.wholeClass,
    when: day && half ? `${sayMonthDay(day, language)}${language === 'zh' ? '' : ' '}${terms[half]}` : '',
  });
}
