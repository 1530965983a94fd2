import { useQueryClient } from '@tanstack/react-query';
import { type Verification, verificationEvents, verificationQuery } from '../../api/ledger-proof';
import { useProgress } from '../../api/use-progress';
import { RunProgress } from '../../pieces/run-progress';
import { useWords } from '../../words/language';
import { proofWords } from './proof-words';

/** A check that is being made, followed to its end. */
export function VerificationUnderWay({ of }: { readonly of: Verification }) {
  const words = useWords(proofWords);
  const queries = useQueryClient();
  const troubled = useProgress<Verification>({
    path: verificationEvents(of.id),
    queryKey: verificationQuery(of.id).queryKey,
    active: true,
    onEnd: () => void queries.invalidateQueries({ queryKey: ['ledger-verifications'] }),
  });
  return (
    <section className="sheet stack" aria-label={words.reading}>
      <RunProgress title={words.reading} countedUnit={words.counted} done={of.done} total={of.total} queued={of.status === 'queued'} troubled={troubled} />
    </section>
  );
}
