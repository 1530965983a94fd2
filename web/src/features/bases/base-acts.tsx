import { useState } from 'react';
import { type Base, endBase, refuseBase, resumeBase, suspendBase } from '../../api/bases';
import { ConfirmDialog } from '../../pieces/confirm-dialog';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useWords } from '../../words/language';
import { actWords } from './act-words';
import { AdviseDialog } from './advise-dialog';
import { AgreementDialog } from './agreement-dialog';
import type { BaseActProps } from './base-act-props';
import { InspectionDialog } from './inspection-dialog';
import { useBaseAct } from './use-base-act';

type Act = 'inspect' | 'sign' | 'advise' | 'suspend' | 'resume' | 'refuse' | 'end';

/** What may be done in each state; the first is what it waits for. */
const ACTS: Readonly<Record<Base['state'], readonly Act[]>> = {
  applied: ['inspect', 'refuse'],
  inspected: ['sign', 'inspect', 'refuse'],
  active: ['inspect', 'sign', 'advise', 'suspend', 'end'],
  correcting: ['inspect', 'sign', 'advise', 'suspend', 'end'],
  suspended: ['resume', 'inspect', 'end'],
  refused: [],
  ended: [],
};
const DANGEROUS: readonly Act[] = ['suspend', 'refuse', 'end'];

export function BaseActs({ base }: { base: Base }) {
  const words = useWords(actWords);
  const [open, setOpen] = useState<Act>();
  const close = () => setOpen(undefined);
  const again = base.agreements.length > 0;
  const names: Record<Act, string> = { ...words, inspect: again ? words.reExamine : words.inspect, sign: again ? words.renew : words.sign };
  const Opened = open && DIALOGS[open];
  return (
    <>
      {ACTS[base.state].map((act, place) => (
        <button key={act} type="button" className={`button${place === 0 && !again ? ' primary' : ''}${DANGEROUS.includes(act) ? ' danger' : ''}`} onClick={() => setOpen(act)}>
          {names[act]}
        </button>
      ))}
      {open && Opened && <Opened base={base} title={names[open]} onClose={close} />}
    </>
  );
}

const DIALOGS = { inspect: InspectionDialog, sign: AgreementDialog, advise: AdviseDialog, suspend: Suspending, resume: Resuming, refuse: Refusing, end: Ending } as const;

function Suspending({ base, title, onClose }: BaseActProps) {
  const words = useWords(actWords);
  const acting = useBaseAct(base.id, (reason: string) => suspendBase(base.id, reason), { done: words.suspended_done, onDone: onClose });
  return <ReasonDialog title={title} what={words.suspendWhat} effect={words.suspendEffect(base.bookingsAhead)} acting={acting} onClose={onClose} />;
}

function Refusing({ base, title, onClose }: BaseActProps) {
  const words = useWords(actWords);
  const acting = useBaseAct(base.id, (reason: string) => refuseBase(base.id, reason), { done: words.refused_done, onDone: onClose });
  return <ReasonDialog title={title} what={words.refuseWhat} effect={words.refuseEffect} acting={acting} onClose={onClose} />;
}

function Ending({ base, title, onClose }: BaseActProps) {
  const words = useWords(actWords);
  const acting = useBaseAct(base.id, (reason: string) => endBase(base.id, reason), { done: words.ended_done, onDone: onClose });
  return <ReasonDialog title={title} what={words.endWhat} effect={words.endEffect} acting={acting} onClose={onClose} />;
}

function Resuming({ base, title, onClose }: BaseActProps) {
  const words = useWords(actWords);
  const acting = useBaseAct(base.id, () => resumeBase(base.id), { done: words.resumed_done, onDone: onClose });
  return <ConfirmDialog title={title} what={words.resumeWhat} effect={words.resume} acting={acting} onClose={onClose} />;
}
