import { type Candidate, findCandidates } from '../../../api/seats';
import { SearchChoice } from '../../../pieces/search-choice';
import { useWords } from '../../../words/language';
import { CandidateLine } from './candidate-line';
import { peopleWords } from './people-words';

const ACTIVE: readonly Candidate['state'][] = ['waiting', 'pending_unit', 'pending_organisation', 'enrolled'];

/** Finds people who could be brought into a class. Whoever stands there already cannot be chosen again. */
export function CandidateChoice({ classId, label, taken, onChoose }: { classId: number; label: string; taken: readonly number[]; onChoose: (candidate: Candidate) => void }) {
  const words = useWords(peopleWords);
  return (
    <SearchChoice
      label={label}
      example={words.findExample}
      search={{ name: `candidates-${classId}`, ask: findCandidates(classId) }}
      show={(candidate) => ({ key: candidate.personId, name: candidate.name, line: <CandidateLine candidate={candidate} />, closed: taken.includes(candidate.personId) || ACTIVE.includes(candidate.state) })}
      onChoose={onChoose}
    />
  );
}
