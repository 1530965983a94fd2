import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { explanationQuery } from '../../api/people';
import type { Text } from '../../api/shapes';
import { creditWords } from '../../pieces/credit-words';
import { Dialog } from '../../pieces/dialog';
import { Explanation } from '../../pieces/explanation';
import { Loaded } from '../../pieces/loaded';
import { formatCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';

interface ExplainedTotalProps {
  readonly personId: number;
  readonly year: number;
  readonly name: string;
  readonly totalHundredths: number;
  readonly unit: Text;
}

/** A total that opens its explanation. That it is open stands in the address, so it can be shared and printed. */
export function ExplainedTotal({ personId, year, name, totalHundredths, unit }: ExplainedTotalProps) {
  const words = useWords(creditWords);
  const text = useText();
  const navigate = useNavigate();
  const { explain } = useSearch({ strict: false });
  const show = (open: boolean) => void navigate({ to: '.', search: (kept) => ({ ...kept, explain: open || undefined }), replace: !open, resetScroll: false });
  const query = useQuery({ ...explanationQuery({ personId, year }), enabled: explain === true });
  const amount = formatCredits(totalHundredths);
  return (
    <>
      <button type="button" className="link-button explained-total" onClick={() => show(true)}>
        <strong>{amount}</strong> {text(unit)}
        <span className="quiet no-print"> {words.explain}</span>
      </button>
      {explain && (
        <Dialog shape="sheet" title={words.explanationOf(amount, text(unit))} onClose={() => show(false)}>
          <Loaded query={query} lines={10}>
            {(explanation) => (
              <>
                <button type="button" className="button explanation-print" onClick={() => window.print()}>
                  {words.print}
                </button>
                <Explanation explanation={explanation} subject={`${name} · ${year}`} />
              </>
            )}
          </Loaded>
        </Dialog>
      )}
    </>
  );
}
