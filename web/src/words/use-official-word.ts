import { officialWord } from '#contracts';
import { useCallback } from 'react';
import { useSpeech } from './language';

/** Says words of the roster in the reader's language. */
export function useOfficialWord(): (written: string) => string {
  const { language } = useSpeech();
  return useCallback((written) => officialWord(written, language), [language]);
}
