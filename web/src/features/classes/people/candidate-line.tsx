import type { Candidate } from '../../../api/seats';
import { enrolmentTerms } from '../../../words/class-terms';
import { useWords } from '../../../words/language';
import { marks } from '../../../words/marks';
import { useOfficialWord } from '../../../words/use-official-word';
import { peopleWords } from './people-words';

/** Somebody who could be brought in, with what is known against it. */
export function CandidateLine({ candidate }: { candidate: Candidate }) {
  const words = useWords(peopleWords);
  const mark = useWords(marks);
  const terms = useWords(enrolmentTerms);
  const official = useOfficialWord();
  const { name, unitName, post, rank, maskedResidentId, state, lacking, clash, otherClasses } = candidate;
  const notes = [state && words.inClass(terms[state]), lacking.length > 0 && words.lacking, clash && words.clashes(clash.title), otherClasses > 0 && words.others(otherClasses)].filter((note) => typeof note === 'string');
  return (
    <>
      <strong>{name}</strong> {unitName} · {[post, rank].filter(Boolean).map(official).join(' · ')} <span className="quiet whole">{maskedResidentId}</span>
      {notes.length > 0 && <span className="block session-problem">△ {mark.list(notes)}</span>}
    </>
  );
}
