import type { Requirement } from '../../api/people';
import { sayCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { personYearWords } from './person-year-words';

/** What is missing, in one sentence. */
export function MissingSentence({ requirements }: { requirements: readonly Requirement[] }) {
  const words = useWords(personYearWords);
  const text = useText();
  const missing = requirements.filter(({ met, excused, pending, advisory, kind }) => !met && !excused && !pending && !advisory && kind !== 'part');
  if (requirements.length === 0) return null;
  if (missing.length === 0) return <p className="year-missing met">✓ {words.nothingMissing}</p>;
  const list = missing.map(({ title, missingHundredths, unit }) => words.missingOne(text(title), sayCredits(missingHundredths), text(unit)));
  return <p className="year-missing">△ {words.missingAll(list.join(words.between))}</p>;
}
