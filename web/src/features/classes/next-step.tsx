import { useState } from 'react';
import { type ClassStep, stepClass, type TrainingClass } from '../../api/classes';
import { Dialog } from '../../pieces/dialog';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { classWords } from './class-words';
import { useClassAct } from './use-class-act';

type Next = { readonly step: ClassStep; readonly say: 'submit' | 'publish' | 'open' | 'archive'; readonly done: 'submitted' | 'published' | 'opened' | 'archived' };

/** What the school does next, by the state of the class. */
const NEXT: Partial<Record<TrainingClass['state'], Next>> = {
  draft: { step: 'submission', say: 'submit', done: 'submitted' },
  approved: { step: 'publication', say: 'publish', done: 'published' },
  published: { step: 'enrolment-period', say: 'open', done: 'opened' },
  closed: { step: 'archival', say: 'archive', done: 'archived' },
};

export function NextStep({ of }: { of: TrainingClass }) {
  const next = NEXT[of.state];
  // A refusal belongs to the step that was refused.
  return next ? <StepButton key={next.step} of={of} next={next} /> : null;
}

function StepButton({ of, next }: { of: TrainingClass; next: Next }) {
  const words = useWords(classWords);
  const [asking, setAsking] = useState(false);
  const stepping = useClassAct(of.id, () => stepClass(of.id, next.step), { done: words[next.done], onDone: () => setAsking(false) });
  const asks = next.step === 'enrolment-period';
  return (
    <>
      <button type="button" className="button primary" disabled={stepping.isPending || of.missing.length > 0} onClick={() => (asks ? setAsking(true) : stepping.mutate())}>
        {words[next.say]}
      </button>
      {(asking || stepping.isError) && (
        <Dialog
          title={words[next.say]}
          onClose={() => {
            setAsking(false);
            stepping.reset();
          }}
        >
          {stepping.isError && <ProblemPanel error={stepping.error} />}
          {asks && (
            <>
              <p>{words.openQuestion}</p>
              <div className="button-row">
                <button type="button" className="button primary" disabled={stepping.isPending} onClick={() => stepping.mutate()}>
                  {words.open}
                </button>
                <button type="button" className="button" onClick={() => setAsking(false)}>
                  {words.keep}
                </button>
              </div>
            </>
          )}
        </Dialog>
      )}
    </>
  );
}
