import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { TrainingClass } from '../../api/classes';
import type { ClassToFill } from '../../api/enrolments';
import { type Candidate, type EnrolmentOutcome, enrolPeople } from '../../api/seats';
import type { Instant } from '../../api/shapes';
import { EmptyState } from '../../pieces/empty-state';
import { useKeptDraft } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { Section } from '../../pieces/section';
import { classTerms } from '../../words/class-terms';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { CandidateChoice } from '../classes/people/candidate-choice';
import { ChosenPeople } from '../classes/people/chosen-people';
import { EnrolResults } from '../classes/people/enrol-results';
import { fillWords } from './fill-words';

/** Brings people of the unit in; each has an outcome, and the button says what becomes of the seats. */
export function Nomination({ of, toFill, asOf }: { of: TrainingClass; toFill: ClassToFill; asOf: Instant }) {
  const words = useWords(fillWords);
  const terms = useWords(classTerms);
  if (of.state !== 'enrolling') return <EmptyState title={words.notOpen} why={words.notOpenWhy(terms[of.state])} />;
  if (of.enrolClosesAt && of.enrolClosesAt <= asOf) return <EmptyState title={words.notOpen} why={words.closedWhy(formatInstant(of.enrolClosesAt))} />;
  return (
    <Section title={words.nominate}>
      <NominationForm of={of} toFill={toFill} />
    </Section>
  );
}

const NOBODY: { readonly people: readonly Candidate[] } = { people: [] };

function NominationForm({ of, toFill }: { of: TrainingClass; toFill: ClassToFill }) {
  const words = useWords(fillWords);
  const queries = useQueryClient();
  const { draft: { people }, write, forget, discard } = useKeptDraft(`nomination-${of.id}`, NOBODY);
  const [asked, setAsked] = useState(false);
  const [results, setResults] = useState<readonly EnrolmentOutcome[]>();
  const nominating = useMutation({
    mutationFn: () => enrolPeople(of.id, { path: 'nomination', personIds: people.map(({ personId }) => personId), residentIds: [], reason: '' }),
    onSuccess: async (answer) => {
      forget();
      setResults(answer.results);
      await Promise.all(['class', 'classes', 'search-choice'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
  const startAgain = () => {
    setResults(undefined);
    discard();
    setAsked(false);
  };
  if (results) return <EnrolResults results={results} names={new Map(people.map(({ personId, name }) => [personId, name]))} onClose={startAgain} />;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (people.length > 0 && !nominating.isPending) nominating.mutate();
  };
  const seats = Math.min(people.length, (toFill.own ?? toFill.open).free);
  return (
    <form className="form" onSubmit={submit} noValidate>
      <p>
        {words.nominateWhat} {of.approval === 'organisation' || of.approval === 'unit_then_organisation' ? words.nominateNext : words.nominateSeated}
      </p>
      {nominating.isError && <ProblemPanel error={nominating.error} />}
      <CandidateChoice classId={of.id} label={words.find} taken={people.map(({ personId }) => personId)} onChoose={(candidate) => write({ people: [...people, candidate] })} />
      {asked && people.length === 0 && <p className="field-error">{words.nobody}</p>}
      <ChosenPeople people={people} removeWord={words.remove} onRemove={(personId) => write({ people: people.filter((person) => person.personId !== personId) })} />
      <div className="button-row">
        <button type="submit" className="button primary wrapping" disabled={nominating.isPending}>
          {people.length === 0 ? words.nominate : seats === people.length ? words.effectSeats(people.length) : words.effectSome(people.length, seats)}
        </button>
      </div>
    </form>
  );
}
