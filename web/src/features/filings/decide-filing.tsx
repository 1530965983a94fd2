import { useState } from 'react';
import { decideFiling, type Filing } from '../../api/claims';
import { ProblemPanel } from '../../pieces/problem-panel';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { filingWords } from './filing-words';

export function DecideFiling({ filing }: { filing: Filing }) {
  const words = useWords(filingWords);
  const [asking, setAsking] = useState(false);
  const deciding = useAct(({ decision, reason }: { decision: 'approved' | 'refused'; reason: string }) => decideFiling(filing.id, decision, reason), {
    done: ({ state }) => (state === 'approved' ? words.approved_done : words.refused_done),
    changes: [['claims', 'filings']],
    onDone: () => setAsking(false),
  });
  return (
    <div className="button-row no-print">
      <button type="button" className="button" aria-label={`${words.approve} ${filing.title}`} disabled={deciding.isPending} onClick={() => deciding.mutate({ decision: 'approved', reason: '' })}>
        {words.approve}
      </button>
      <button type="button" className="button danger" aria-label={`${words.refuse} ${filing.title}`} disabled={deciding.isPending} onClick={() => setAsking(true)}>
        {words.refuse}
      </button>
      {deciding.isError && !asking && <ProblemPanel error={deciding.error} />}
      {asking && (
        <ReasonDialog
          title={words.refuse}
          what={words.refuseWhat(filing.title)}
          effect={words.refuse}
          about={filing.id}
          acting={{ isPending: deciding.isPending, isError: deciding.isError, error: deciding.error, mutate: (reason, then) => deciding.mutate({ decision: 'refused', reason }, then) }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
