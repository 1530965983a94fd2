import { useState } from 'react';
import { type Claim, revokeClaim } from '../../api/claims';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { reviewWords } from './review-words';

/** Takes an approval back, and its credits with it. */
export function RevokeClaim({ claim }: { claim: Claim }) {
  const words = useWords(reviewWords);
  const [asking, setAsking] = useState(false);
  const revoking = useAct((reason: string) => revokeClaim(claim.id, reason), { done: words.revoked, changes: [['claims']], onDone: () => setAsking(false) });
  return (
    <>
      <button type="button" className="button danger no-print" onClick={() => setAsking(true)}>
        {words.revoke}
      </button>
      {asking && <ReasonDialog title={words.revoke} what={words.revokeWhat} effect={words.revoke} about={claim.id} acting={revoking} onClose={() => setAsking(false)} />}
    </>
  );
}
