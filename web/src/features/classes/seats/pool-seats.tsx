import { type FormEvent, useState } from 'react';
import { changeClass, type TrainingClass } from '../../../api/classes';
import { poolSeats } from '../../../api/seats';
import { Field } from '../../../pieces/field';
import { useKeptDraft } from '../../../pieces/kept-draft';
import { ProblemPanel } from '../../../pieces/problem-panel';
import { ReasonDialog } from '../../../pieces/reason-dialog';
import { Section } from '../../../pieces/section';
import { instantOfField, localField } from '../../../words/days';
import { useWords } from '../../../words/language';
import { useClassAct } from '../use-class-act';
import { EffectDialog } from './effect-dialog';
import { seatWords } from './seat-words';

/** 统筹使用: when unused seats open by themselves, and doing it now for a written reason. */
export function PoolSeats({ of }: { of: TrainingClass }) {
  const words = useWords(seatWords);
  const [step, setStep] = useState<{ readonly reason?: string }>();
  return (
    <Section title={words.pool}>
      <div className="stack">
        <p>{words.poolWhat}</p>
        <BorrowDate of={of} />
        {of.state === 'enrolling' && (
          <div className="button-row">
            <button type="button" className="button danger" onClick={() => setStep({})}>
              {words.pool}
            </button>
          </div>
        )}
      </div>
      {step && step.reason === undefined && (
        <ReasonDialog title={words.pool} what={words.poolWhat} effect={words.poolSee} acting={{ isPending: false, isError: false, error: undefined, mutate: (reason) => setStep({ reason }) }} onClose={() => setStep(undefined)} />
      )}
      {step?.reason !== undefined && (
        <EffectDialog title={words.pool} danger act={(trial) => poolSeats(of.id, step.reason ?? '', trial)} effect={words.poolEffect} done={words.poolDone} onDone={() => setStep(undefined)} onClose={() => setStep(undefined)} />
      )}
    </Section>
  );
}

function BorrowDate({ of }: { of: TrainingClass }) {
  const words = useWords(seatWords);
  const { draft: { typed }, write, forget } = useKeptDraft(`borrow-${of.id}`, { typed: localField(of.borrowAt) });
  const saving = useClassAct(of.id, () => changeClass(of.id, { borrowAt: instantOfField(typed) }), { done: words.borrowSaved, onDone: forget });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!saving.isPending) saving.mutate();
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {saving.isError && <ProblemPanel error={saving.error} />}
      <Field label={words.borrow} help={words.borrowWhat} type="datetime-local" value={typed} onValue={(written) => write({ typed: written })} />
      <div className="button-row">
        <button type="submit" className="button" disabled={saving.isPending || typed === localField(of.borrowAt)}>
          {words.borrowSave}
        </button>
      </div>
    </form>
  );
}
