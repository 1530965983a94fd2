import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { attendanceQuery } from '../../api/attendance';
import type { Leave } from '../../api/my-leave';
import { useWords } from '../../words/language';
import { ReturnDialog } from '../my-class/return-dialog';
import { WithdrawLeaveDialog } from '../my-class/withdraw-leave-dialog';
import { leaveWords } from './leave-words';

/** 销假 by the school, for whoever is back; taking back what has not begun. */
export function LeaveActs({ leave }: { leave: Leave }) {
  const words = useWords(leaveWords);
  const sessions = useQuery({ ...attendanceQuery(leave.classId), enabled: leave.mayClose }).data?.sessions;
  const [asking, setAsking] = useState<'return' | 'withdraw'>();
  const close = () => setAsking(undefined);
  const mayReturn = leave.mayClose && sessions !== undefined;
  if (!mayReturn && !leave.mayWithdraw) return null;
  return (
    <>
      <div className="button-row no-print">
        {mayReturn && (
          <button type="button" className="button" onClick={() => setAsking('return')}>
            {words.return}
          </button>
        )}
        {leave.mayWithdraw && (
          <button type="button" className="button plain" onClick={() => setAsking('withdraw')}>
            {words.withdraw}
          </button>
        )}
      </div>
      {asking === 'return' && mayReturn && <ReturnDialog leave={leave} sessions={sessions} onClose={close} />}
      {asking === 'withdraw' && <WithdrawLeaveDialog leave={leave} onClose={close} />}
    </>
  );
}
