import type { Requirement } from '../../api/people';
import { useText, useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';
import { personYearWords } from './person-year-words';

/** What is missing, in one sentence. */
export function MissingSentence({ requirements }: { requirements: readonly Requirement[] }) {
  const words = useWords(personYearWords);
  const text = useText();
  const amount = useAmount();
  if (requirements.length === 0) return null;
  const say = (requirement: Requirement): string => {
    const title = text(requirement.title);
    if (requirement.kind !== 'group') return words.missingOne(title, amount(requirement.missingHundredths, requirement.unit));
    const parts = partsOf(requirement, requirements);
    const all = requirement.neededHundredths >= parts.length * 100;
    return words.missingGroup(title, parts.filter(isMissing).map(say).join(all ? words.and : words.or));
  };
  const missing = requirements.filter((requirement) => requirement.kind !== 'part' && isMissing(requirement));
  if (missing.length === 0) return <p className="year-missing met">✓ {words.nothingMissing}</p>;
  return <p className="year-missing">△ {words.missingAll(missing.map(say).join(words.between))}</p>;
}

function isMissing({ met, excused, pending, advisory }: Requirement): boolean {
  return !met && !excused && !pending && !advisory;
}

/** The parts of a group follow it. */
function partsOf(group: Requirement, requirements: readonly Requirement[]): readonly Requirement[] {
  const following = requirements.slice(requirements.indexOf(group) + 1);
  const end = following.findIndex(({ kind }) => kind !== 'part');
  return end === -1 ? following : following.slice(0, end);
}
