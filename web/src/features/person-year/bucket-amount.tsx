import type { Text } from '../../api/shapes';
import { creditWords } from '../../pieces/credit-words';
import { formatCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';

export function BucketAmount({ amount, cut, unit }: { amount: number; cut: number; unit: Text }) {
  const words = useWords(creditWords);
  return (
    <>
      <strong>{formatCredits(amount)}</strong> {useText()(unit)}
      {cut > 0 && <span className="quiet"> {words.cut(formatCredits(cut))}</span>}
    </>
  );
}
