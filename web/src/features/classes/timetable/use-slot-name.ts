import { useCallback } from 'react';
import { classTerms } from '../../../words/class-terms';
import { sayMonthDay, sayWeekday } from '../../../words/days';
import { useSpeech, useWords } from '../../../words/language';
import { timetableWords } from './timetable-words';
import type { Slot } from './weeks-of';

/** `3月5日（周四）上午`. */
export function useSlotName(): (slot: Slot) => string {
  const { language } = useSpeech();
  const terms = useWords(classTerms);
  const words = useWords(timetableWords);
  return useCallback(
    ({ day, half }) => words.slot(language === 'zh' ? `${sayMonthDay(day, language)}（${sayWeekday(day, language)}）` : `${sayWeekday(day, language)} ${sayMonthDay(day, language)}`, terms[half]),
    [language, terms, words],
  );
}
