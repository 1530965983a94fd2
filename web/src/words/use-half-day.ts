import type { HalfDay } from '../api/my-leave';
import { sayMonthDay } from './days';
import { useSpeech, useWords } from './language';
import { leaveTerms } from './leave-terms';

/** `3月5日上午`, `5 March morning`. */
export function useHalfDay(): (halfDay: HalfDay) => string {
  const { language } = useSpeech();
  const words = useWords(leaveTerms);
  return ({ day, half }) => `${sayMonthDay(day, language)}${language === 'zh' ? '' : ' '}${words[half]}`;
}
