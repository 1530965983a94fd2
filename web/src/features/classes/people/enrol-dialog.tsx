import '../../../pieces/field.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Candidate, type EnrolmentOutcome, enrolPeople, MOST_AT_ONCE } from '../../../api/seats';
import { Choices } from '../../../pieces/choices';
import { Dialog } from '../../../pieces/dialog';
import { useKeptDraft } from '../../../pieces/kept-draft';
import { ProblemPanel } from '../../../pieces/problem-panel';
import { TextArea } from '../../../pieces/text-area';
import { useWords } from '../../../words/language';
import { CandidateChoice } from './candidate-choice';
import { ChosenPeople } from './chosen-people';
import { EnrolResults } from './enrol-results';
import { peopleWords } from './people-words';
import { readList } from './typed-list';

const PATHS = ['list', 'named'] as const;

interface Typed {
  readonly path: (typeof PATHS)[number];
  readonly people: readonly Candidate[];
  /** Resident IDs, line by line: never kept by the browser. */
  readonly written: string;
}

const EMPTY: Typed = { path: 'list', people: [], written: '' };

/** Puts people into the class who were decided on elsewhere; each has an outcome of their own. */
export function EnrolDialog({ classId, onClose }: { classId: number; onClose: () => void }) {
  const words = useWords(peopleWords);
  const queries = useQueryClient();
  const { draft, write, forget } = useKeptDraft(`enrol-${classId}`, EMPTY, ['written']);
  const { path, people, written } = draft;
  const [asked, setAsked] = useState(false);
  const { residentIds, wrong } = readList(written);
  const count = people.length + residentIds.length;
  const problem = wrong ? words.numbersWrong(wrong.line, wrong.written) : count > MOST_AT_ONCE ? words.tooMany : count === 0 ? words.nobody : undefined;
  const [results, setResults] = useState<readonly EnrolmentOutcome[]>();
  const enrolling = useMutation({
    mutationFn: () => enrolPeople(classId, { path, personIds: people.map(({ personId }) => personId), residentIds, reason: '' }),
    onSuccess: async (answer) => {
      forget();
      setResults(answer.results);
      await Promise.all(['class', 'classes', 'search-choice'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!problem && !enrolling.isPending) enrolling.mutate();
  };
  return (
    <Dialog shape="sheet" title={words.enrol} onClose={onClose}>
      {results ? (
        <EnrolResults results={results} names={new Map(people.map(({ personId, name }) => [personId, name]))} onClose={onClose} />
      ) : (
        <form className="form" onSubmit={submit} noValidate>
          <p>{words.enrolLead}</p>
          {enrolling.isError && <ProblemPanel error={enrolling.error} />}
          <Choices legend={words.how} value={path} onValue={(next) => write({ ...draft, path: next })} options={PATHS.map((value) => ({ value, label: words[value], what: words[`${value}What`] }))} />
          <CandidateChoice classId={classId} label={words.find} taken={people.map(({ personId }) => personId)} onChoose={(candidate) => write({ ...draft, people: [...people, candidate] })} />
          <ChosenPeople people={people} removeWord={words.remove} onRemove={(personId) => write({ ...draft, people: people.filter((person) => person.personId !== personId) })} />
          <TextArea label={words.numbers} help={words.numbersHelp} value={written} onValue={(next) => write({ ...draft, written: next })} error={asked ? problem : undefined} />
          <div className="button-row">
            <button type="submit" className="button primary" disabled={enrolling.isPending}>
              {words.enrolEffect(count)}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
