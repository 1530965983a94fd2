import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { decideFiling, type Filing } from '../../api/claims';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useWords } from '../../words/language';
import { filingWords } from './filing-words';

export function DecideFiling({ filing }: { filing: Filing }) {
  const words = useWords(filingWords);
  const queries = useQueryClient();
  const tell = useNotice();
  const [asking, setAsking] = useState(false);
  const deciding = useMutation({
    mutationFn: ({ decision, reason }: { decision: 'approved' | 'refused'; reason: string }) => decideFiling(filing.id, decision, reason),
    onSuccess: async ({ state }) => {
      setAsking(false);
      tell(state === 'approved' ? words.approved_done : words.refused_done);
      await queries.invalidateQueries({ queryKey: ['claims', 'filings'] });
    },
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
          acting={{ isPending: deciding.isPending, isError: deciding.isError, error: deciding.error, mutate: (reason, then) => deciding.mutate({ decision: 'refused', reason }, then) }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
