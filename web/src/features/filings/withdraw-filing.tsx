import { useState } from 'react';
import { type Filing, withdrawFiling } from '../../api/claims';
import { ConfirmDialog } from '../../pieces/confirm-dialog';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { filingWords } from './filing-words';

export function WithdrawFiling({ filing: { id, title } }: { filing: Filing }) {
  const words = useWords(filingWords);
  const [asking, setAsking] = useState(false);
  const withdrawing = useAct(() => withdrawFiling(id), { done: words.withdrawn_done, changes: [['claims', 'filings']], onDone: () => setAsking(false) });
  return (
    <div className="no-print">
      <button type="button" className="button" aria-label={`${words.withdraw} ${title}`} onClick={() => setAsking(true)}>
        {words.withdraw}
      </button>
      {asking && <ConfirmDialog title={words.withdraw} what={words.withdrawWhat(title)} effect={words.withdraw} acting={withdrawing} onClose={() => setAsking(false)} />}
    </div>
  );
}
