import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { speakLanguage } from '../api/client';
import type { Text } from '../api/shapes';
import { keep, kept } from '../app/kept';
import type { Dictionary, Entries, Language } from './dictionary';

const TAGS: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

interface Speech {
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

const SpeechContext = createContext<Speech | null>(null);

function tellSurroundings(language: Language): void {
  document.documentElement.lang = TAGS[language];
  speakLanguage(TAGS[language]);
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => {
    const first = kept('language') === 'en' ? 'en' : 'zh';
    tellSurroundings(first);
    return first;
  });
  const client = useQueryClient();

  useLayoutEffect(() => tellSurroundings(language), [language]);
  const speak = useCallback(
    (next: Language) => {
      keep('language', next);
      tellSurroundings(next);
      setLanguage(next);
      // Refusals were worded in the other language: ask again.
      void client.resetQueries({ predicate: (query) => query.state.status === 'error' });
    },
    [client],
  );
  const speech = useMemo(() => ({ language, speak }), [language, speak]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('useSpeech outside LanguageProvider');
  return speech;
}

/** The words of one feature in the present language. */
export function useWords<Zh extends Entries>(words: Dictionary<Zh>): Dictionary<Zh>['zh'] | Dictionary<Zh>['en'] {
  return words[useSpeech().language];
}

/** Reads a pair sent by the server. A plain string is a name that has no translation. */
export function useText(): (text: Text | string) => string {
  const { language } = useSpeech();
  return useCallback((text: Text | string) => (typeof text === 'string' ? text : text[language]), [language]);
}
