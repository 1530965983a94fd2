import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { MySession } from '../../api/my-attendance';
import { type Leave, myLeaveQuery } from '../../api/my-leave';
import { Facts } from '../../pieces/facts';
import { Loaded } from '../../pieces/loaded';
import { Section } from '../../pieces/section';
import { StateLine } from '../../pieces/state-line';
import { useWords } from '../../words/language';
import { leaveTerms } from '../../words/leave-terms';
import { useHalfDay } from '../../words/use-half-day';
import { myClassWords } from './my-class-words';
import { ReturnDialog } from './return-dialog';
import { useLeaveLine } from './use-leave-line';
import { WithdrawLeaveDialog } from './withdraw-leave-dialog';

/** The reader's own requests in this class, the latest first. */
export function MyLeaves({ classId, sessions }: { classId: number; sessions: readonly MySession[] }) {
  const words = useWords(myClassWords);
  const query = useQuery(myLeaveQuery(classId));
  return (
    <Section title={words.leaves}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{words.leaveNone}</p>
          ) : (
            <div className="stack">
              {items.map((leave) => (
                <LeaveSheet key={leave.id} leave={leave} sessions={sessions} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Section>
  );
}

type Asking = 'withdraw' | 'return';

function LeaveSheet({ leave, sessions }: { leave: Leave; sessions: readonly MySession[] }) {
  const words = useWords(myClassWords);
  const terms = useWords(leaveTerms);
  const sayHalfDay = useHalfDay();
  const line = useLeaveLine();
  const id = useId();
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  return (
    <article className="stack" aria-labelledby={id}>
      <h3 id={id}>
        {terms.span(sayHalfDay(leave.from), sayHalfDay(leave.until))} · {terms.halfDays(leave.halfDays)}
      </h3>
      <Facts facts={[{ name: words.kind, value: terms[leave.kind] }, { name: words.reason, value: leave.reason }]} />
      <StateLine states={line(leave)} label={words.leaveLine} />
      {leave.notReturned && <p className="message warning">{words.notReturned}</p>}
      {(leave.mayWithdraw || leave.mayClose) && (
        <div className="button-row no-print">
          {leave.mayClose && (
            <button type="button" className="button" onClick={() => setAsking('return')}>
              {words.return}
            </button>
          )}
          {leave.mayWithdraw && (
            <button type="button" className="button" onClick={() => setAsking('withdraw')}>
              {words.withdraw}
            </button>
          )}
        </div>
      )}
      {asking === 'return' && <ReturnDialog leave={leave} sessions={sessions} onClose={close} />}
      {asking === 'withdraw' && <WithdrawLeaveDialog leave={leave} onClose={close} />}
    </article>
  );
}
