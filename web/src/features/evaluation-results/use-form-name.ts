import type { EvaluationResult } from '../../api/evaluation-results';
import { classTerms } from '../../words/class-terms';
import { sayMonthDay } from '../../words/days';
import { useSpeech, useWords } from '../../words/language';
import { evaluationWords } from './evaluation-words';

type Subject = Pick<EvaluationResult, 'day' | 'half' | 'topic'>;

/** `全班总体评估`, or `3月5日上午 依法行政`. */
export function useFormName(): (subject: Subject) => string {
  const words = useWords(evaluationWords);
  const terms = useWords(classTerms);
  const { language } = useSpeech();
  return ({ day, half, topic }) => {
    if (day === null || half === null) return words.wholeClass;
    return `${sayMonthDay(day, language)}${language === 'zh' ? '' : ' '}${half === 'am' ? terms.am : terms.pm} ${topic ?? ''}`;
  };
}
