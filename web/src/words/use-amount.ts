import { useCallback } from 'react';
import type { Text } from '../api/shapes';
import { sayCredits } from './format';
import { useSpeech } from './language';

/** An amount with its unit, for sentences: `12.5 学分`, `1 day`. Units come in the plural. */
export function useAmount(): (hundredths: number, unit: Text) => string {
  const { language } = useSpeech();
  return useCallback(
    (hundredths, unit) => `${sayCredits(hundredths)} ${language === 'en' && hundredths === 100 ? unit.en.replace(/s$/, '') : unit[language]}`,
    [language],
  );
}
