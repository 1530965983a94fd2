import { useState } from 'react';
import type { ClassEnrolment } from '../../../api/seats';
import { useWords } from '../../../words/language';
import { ApprovePeople, RefusePeople } from './decide-dialogs';
import { peopleWords } from './people-words';

interface DecisionBarProps {
  readonly classId: number;
  /** Everybody on the page who waits for a decision. */
  readonly pending: readonly ClassEnrolment[];
  readonly chosen: readonly ClassEnrolment[];
  readonly onChosen: (ids: readonly number[]) => void;
}

/** What is done with the chosen, counted on the buttons. */
export function DecisionBar({ classId, pending, chosen, onChosen }: DecisionBarProps) {
  const words = useWords(peopleWords);
  const [open, setOpen] = useState<'approve' | 'refuse'>();
  const close = () => setOpen(undefined);
  const done = () => {
    close();
    onChosen([]);
  };
  return (
    <div className="decision-bar no-print" role="group" aria-label={words.decide}>
      <label className="person-choice">
        <input type="checkbox" checked={chosen.length === pending.length} onChange={(event) => onChosen(event.target.checked ? pending.map(({ id }) => id) : [])} />
        {words.chooseAll}
      </label>
      <span aria-live="polite">{words.chosen(chosen.length)}</span>
      <button type="button" className="button primary" disabled={chosen.length === 0} onClick={() => setOpen('approve')}>
        {words.approve(chosen.length)}
      </button>
      <button type="button" className="button danger" disabled={chosen.length === 0} onClick={() => setOpen('refuse')}>
        {words.refuse(chosen.length)}
      </button>
      {open === 'approve' && <ApprovePeople classId={classId} people={chosen} onDone={done} onClose={close} />}
      {open === 'refuse' && <RefusePeople classId={classId} people={chosen} onDone={done} onClose={close} />}
    </div>
  );
}
