import '../../../pieces/field.css';
import { type FormEvent, useState } from 'react';
import { type Candidate, type ClassEnrolment, enrolPeople } from '../../../api/seats';
import { Dialog } from '../../../pieces/dialog';
import { Field } from '../../../pieces/field';
import { useKeptDraft } from '../../../pieces/kept-draft';
import { ProblemPanel } from '../../../pieces/problem-panel';
import { useAct } from '../../../pieces/use-act';
import { useWords } from '../../../words/language';
import { CandidateChoice } from './candidate-choice';
import { ChosenPeople } from './chosen-people';
import { peopleWords } from './people-words';

const NOTHING: { readonly chosen: Candidate | null; readonly reason: string } = { chosen: null, reason: '' };

/** One person takes the very seat of another, for a written reason. */
export function SubstituteDialog({ classId, outgoing, onClose }: { classId: number; outgoing: ClassEnrolment; onClose: () => void }) {
  const words = useWords(peopleWords);
  const { draft: { chosen, reason }, write, forget } = useKeptDraft(`substitute-${outgoing.id}`, NOTHING);
  const [asked, setAsked] = useState(false);
  const substituting = useAct((personId: number) => enrolPeople(classId, { path: 'substitution', personIds: [personId], residentIds: [], replacesId: outgoing.id, reason: reason.trim() }), {
    done: words.substituted,
    changes: [['class'], ['classes'], ['search-choice']],
    onDone: () => {
      forget();
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (chosen && reason.trim() !== '' && !substituting.isPending) substituting.mutate(chosen.personId);
  };
  return (
    <Dialog title={words.substituteOf(outgoing.name)} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{words.substituteWhat(outgoing.name)}</p>
        {substituting.isError && <ProblemPanel error={substituting.error} />}
        {chosen ? (
          <ChosenPeople people={[chosen]} removeWord={words.remove} onRemove={() => write({ chosen: null, reason })} />
        ) : (
          <div className="field">
            <CandidateChoice classId={classId} label={words.substituteWho} taken={[outgoing.personId]} onChoose={(candidate) => write({ chosen: candidate, reason })} />
            {asked && <p className="field-error">{words.substituteMissing}</p>}
          </div>
        )}
        <Field label={words.substituteReason} value={reason} onValue={(written) => write({ chosen, reason: written })} error={asked && reason.trim() === '' ? words.reasonMissing : undefined} maxLength={500} required />
        <div className="button-row">
          <button type="submit" className="button primary" disabled={substituting.isPending}>
            {chosen ? words.substituteEffect(outgoing.name, chosen.name) : words.substituteAny}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
