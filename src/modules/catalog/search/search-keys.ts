import { syllablesOf } from '../../partners/public';

/** As long as a key is kept; longer words of a question are cut to it. */
export const LONGEST_KEY = 32;
const MOST_WORDS = 6;

/** What a name is found by: itself from any character on, its pinyin from any syllable on, its initials from any syllable on. */
export function searchKeysOf(name: string, of: 'person' | 'thing'): string[] {
  const text = plain(name);
  const syllables = syllablesOf(text, of);
  const keys = new Set<string>();
  for (const tail of tailsOf([...text])) keys.add(keyOf(tail.join('')));
  for (const tail of tailsOf(syllables)) {
    keys.add(keyOf(tail.join('')));
    keys.add(keyOf(tail.map((syllable) => syllable.slice(0, 1)).join('')));
  }
  keys.delete('');
  return [...keys];
}

/** The words of a question, each to be found by itself: `党性 jiaoyu` and `党性jiaoyu` are both two. */
export function wordsOf(question: string): string[] {
  const words = question.normalize('NFKC').toLowerCase().match(/[a-z]+|[^a-z\s]+/g) ?? [];
  return [...new Set(words.map((word) => keyOf(plain(word))).filter((word) => word !== ''))].slice(0, MOST_WORDS);
}

/** Letters and digits of any script, one spelling each. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function keyOf(text: string): string {
  return [...text].slice(0, LONGEST_KEY).join('');
}

function tailsOf<Part>(parts: readonly Part[]): Part[][] {
  return parts.map((_part, index) => parts.slice(index));
}
