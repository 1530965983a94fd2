import { AUTHOR_TERMS } from '#contracts';
import { termsOf } from '../words/dictionary';
import { useWords } from '../words/language';

const authorWords = termsOf(AUTHOR_TERMS);

/** Who did it. */
export function Author({ name }: { name: string }) {
  const words: Readonly<Record<string, string>> = useWords(authorWords);
  return words[name] ?? name;
}
