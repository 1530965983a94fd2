import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Claim, revokeClaim } from '../../api/claims';
import { useNotice } from '../../pieces/notice';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useWords } from '../../words/language';
import { reviewWords } from './review-words';

/** Takes an approval back, and its credits with it. */
export function RevokeClaim({ claim }: { claim: Claim }) {
  const words = useWords(reviewWords);
  const queries = useQueryClient();
  const tell = useNotice();
  const [asking, setAsking] = useState(false);
  const revoking = useMutation({
    mutationFn: (reason: string) => revokeClaim(claim.id, reason),
    onSuccess: async () => {
      setAsking(false);
      tell(words.revoked);
      await queries.invalidateQueries({ queryKey: ['claims'] });
    },
  });
  return (
    <>
      <button type="button" className="button danger no-print" onClick={() => setAsking(true)}>
        {words.revoke}
      </button>
      {asking && <ReasonDialog title={words.revoke} what={words.revokeWhat} effect={words.revoke} acting={revoking} onClose={() => setAsking(false)} />}
    </>
  );
}
