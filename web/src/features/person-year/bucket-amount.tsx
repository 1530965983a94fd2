import { creditWords } from '../../pieces/credit-words';
import { formatCredits } from '../../words/format';
import { useWords } from '../../words/language';

export function BucketAmount({ amount, cut }: { amount: number; cut: number }) {
  const words = useWords(creditWords);
  return (
    <>
      <strong>{formatCredits(amount)}</strong> {words.credits}
      {cut > 0 && <span className="quiet"> {words.cut(formatCredits(cut))}</span>}
    </>
  );
}
