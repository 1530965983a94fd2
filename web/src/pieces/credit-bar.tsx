import './credit-bar.css';
import type { Text } from '../api/shapes';
import { formatCredits } from '../words/format';
import { useText, useWords } from '../words/language';
import { useAmount } from '../words/use-amount';
import { creditWords } from './credit-words';

export interface CreditBarProps {
  readonly title: string;
  readonly clause?: string | null;
  readonly unit: Text;
  readonly countedHundredths: number;
  /** Left out where nothing is demanded, as for a bucket. */
  readonly neededHundredths?: number;
  readonly missingHundredths?: number;
  readonly met?: boolean;
  readonly excused?: boolean;
  /** Its deadline has not come. */
  readonly pending?: boolean;
  readonly advisory?: boolean;
  /** Part of the requirement above it. */
  readonly nested?: boolean;
  /** What a cap took away. */
  readonly cutHundredths?: number;
  readonly parts: readonly { readonly category: string; readonly label: Text; readonly amountHundredths: number }[];
}

/** How many fills the style sheet knows; further parts begin again. */
const FILLS = 6;

/** One requirement: counted parts, the minimum as a line, what a cap cut hatched behind, and the same in words. */
export function CreditBar(bar: CreditBarProps) {
  const { title, clause, unit, countedHundredths, neededHundredths, met, cutHundredths = 0, parts } = bar;
  const words = useWords(creditWords);
  const text = useText();
  const amount = useAmount();
  const shown = parts.filter((part) => part.amountHundredths > 0);
  const filled = Math.max(countedHundredths, shown.reduce((sum, part) => sum + part.amountHundredths, 0));
  // A little room at the right keeps the line of the minimum inside the bar.
  const scale = Math.max(filled + cutHundredths, (neededHundredths ?? 0) * 1.08, 1);
  const width = (hundredths: number) => `${(hundredths / scale) * 100}%`;

  return (
    <figure className={`credit-bar keep-together${bar.nested ? ' nested' : ''}`}>
      <figcaption className="credit-bar-head">
        <span className="credit-bar-title">
          {title}
          {clause && <span className="quiet"> {clause}</span>}
          {bar.advisory && <span className="quiet"> {words.advisory}</span>}
        </span>
        <span className="credit-bar-figures">
          <strong>{formatCredits(countedHundredths)}</strong>
          {neededHundredths !== undefined && ` / ${words.atLeast(formatCredits(neededHundredths))}`} {text(unit)}
        </span>
      </figcaption>
      <div className="credit-bar-track" aria-hidden="true">
        {shown.map((part, index) => (
          <span key={part.category} className={`credit-bar-part fill-${index % FILLS}`} style={{ width: width(part.amountHundredths) }} />
        ))}
        {shown.length === 0 && countedHundredths > 0 && <span className="credit-bar-part fill-0" style={{ width: width(countedHundredths) }} />}
        {cutHundredths > 0 && <span className="credit-bar-cut" style={{ width: width(cutHundredths) }} />}
        {neededHundredths !== undefined && neededHundredths > 0 && <span className="credit-bar-minimum" style={{ left: width(neededHundredths) }} />}
      </div>
      <div className="credit-bar-foot">
        {shown.length > 0 && (
          <ul className="credit-bar-legend">
            {shown.map((part, index) => (
              <li key={part.category}>
                <span className={`credit-bar-swatch fill-${index % FILLS}`} aria-hidden="true" />
                {text(part.label)} {formatCredits(part.amountHundredths)}
              </li>
            ))}
            {cutHundredths > 0 && (
              <li>
                <span className="credit-bar-swatch credit-bar-cut" aria-hidden="true" />
                {words.cut(formatCredits(cutHundredths))}
              </li>
            )}
          </ul>
        )}
        {met !== undefined && <CreditStanding {...bar} met={met} missing={words.missing(amount(bar.missingHundredths ?? 0, unit))} />}
      </div>
    </figure>
  );
}

interface CreditStandingProps extends Pick<CreditBarProps, 'excused' | 'pending'> {
  readonly met: boolean;
  /** What to say when it is not met. */
  readonly missing: string;
}

/** Where one requirement stands, by a sign and in words. */
export function CreditStanding({ met, excused, pending, missing }: CreditStandingProps) {
  const words = useWords(creditWords);
  if (excused) return <span className="credit-bar-standing excused">○ {words.excused}</span>;
  if (met) return <span className="credit-bar-standing met">✓ {words.met}</span>;
  if (pending) return <span className="credit-bar-standing excused">○ {words.notDue(missing)}</span>;
  return <span className="credit-bar-standing missing">△ {missing}</span>;
}
