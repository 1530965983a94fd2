import { useState } from 'react';
import type { ClassEnrolment } from '../../../api/seats';
import { useSession } from '../../../app/session';
import { useWords } from '../../../words/language';
import { mayCall, mayManage, mayNominate } from '../may-manage';
import { peopleWords } from './people-words';
import { SubstituteDialog } from './substitute-dialog';
import { WithdrawDialog } from './withdraw-dialog';

const SEATED: readonly ClassEnrolment['state'][] = ['pending_unit', 'pending_organisation', 'enrolled'];

export function PersonActs({ classId, row }: { classId: number; row: ClassEnrolment }) {
  const words = useWords(peopleWords);
  const session = useSession();
  const [open, setOpen] = useState<'substitute' | 'withdraw'>();
  const close = () => setOpen(undefined);
  const seated = SEATED.includes(row.state);
  if (!seated && row.state !== 'waiting') return '—';
  return (
    <div className="button-row">
      {seated && (mayCall(session) || mayNominate(session)) && (
        <button type="button" className="link-button" aria-label={words.substituteOf(row.name)} onClick={() => setOpen('substitute')}>
          {words.substitute}
        </button>
      )}
      {(mayManage(session) || mayNominate(session)) && (
        <button type="button" className="link-button" aria-label={words.withdrawOf(row.name)} onClick={() => setOpen('withdraw')}>
          {words.withdraw}
        </button>
      )}
      {open === 'substitute' && <SubstituteDialog classId={classId} outgoing={row} onClose={close} />}
      {open === 'withdraw' && <WithdrawDialog outgoing={row} onClose={close} />}
    </div>
  );
}
