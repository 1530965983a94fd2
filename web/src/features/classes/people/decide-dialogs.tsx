import { useState } from 'react';
import { type ClassEnrolment, decideEnrolments } from '../../../api/seats';
import { ReasonDialog } from '../../../pieces/reason-dialog';
import { useWords } from '../../../words/language';
import { EffectDialog } from '../seats/effect-dialog';
import { peopleWords } from './people-words';

interface DecideProps {
  readonly classId: number;
  readonly people: readonly ClassEnrolment[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Approving changes no seat, for it was held; the effect says so before it happens. */
export function ApprovePeople({ classId, people, onDone, onClose }: DecideProps) {
  const words = useWords(peopleWords);
  const decisions = people.map(({ id }) => ({ enrolmentId: id, approved: true, reason: '' }));
  return (
    <EffectDialog title={words.decide} act={(trial) => decideEnrolments(classId, decisions, trial)} effect={() => words.approveEffect(people.length)} done={words.decided(people.length)} onDone={onDone} onClose={onClose}>
      <Names people={people} />
    </EffectDialog>
  );
}

/** A reason first, then what the refusals do to the seats, then the act. */
export function RefusePeople({ classId, people, onDone, onClose }: DecideProps) {
  const words = useWords(peopleWords);
  const [reason, setReason] = useState<string>();
  if (reason === undefined) {
    return (
      <ReasonDialog title={words.refuseTitle} what={words.refuseWhat(people.length)} effect={words.refuseSee} about={people.map(({ id }) => id).join()} acting={{ isPending: false, isError: false, error: undefined, mutate: setReason }} onClose={onClose} />
    );
  }
  const decisions = people.map(({ id }) => ({ enrolmentId: id, approved: false, reason }));
  return (
    <EffectDialog
      title={words.refuseTitle}
      danger
      act={(trial) => decideEnrolments(classId, decisions, trial)}
      effect={(promoted) => words.refuseEffect(people.length, promoted)}
      done={words.decided(people.length)}
      onDone={onDone}
      onClose={onClose}
    >
      <Names people={people} />
      <p className="quiet">{reason}</p>
    </EffectDialog>
  );
}

function Names({ people }: { people: readonly ClassEnrolment[] }) {
  const words = useWords(peopleWords);
  return (
    <ul aria-label={words.people}>
      {people.map(({ id, name, unitName }) => (
        <li key={id}>
          {name} <span className="quiet">{unitName}</span>
        </li>
      ))}
    </ul>
  );
}
