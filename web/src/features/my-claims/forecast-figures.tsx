import type { ClaimForecast } from '../../api/claims';
import { sayCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';
import { forecastWords } from './forecast-words';

/** What a claim would give, what a cap would cut, and which requirements it would move. */
export function ForecastFigures({ forecast }: { forecast: ClaimForecast }) {
  const words = useWords(forecastWords);
  const text = useText();
  const amount = useAmount();
  const { worthHundredths: worth, countsHundredths: counts, cuts, cutElsewhereHundredths: elsewhere, totalBeforeHundredths: before, totalAfterHundredths: after, unit, requirements } = forecast;
  if (worth === null || counts === null || before === null || after === null) return <p className="quiet">{words.incomplete}</p>;
  return (
    <div className="stack" aria-live="polite">
      <p>
        <strong>{words.gives(amount(worth, unit))}</strong>
        {worth === 0 ? words.nothing : counts === worth ? words.allCounts : words.counts(amount(counts, unit))}
      </p>
      {(cuts.length > 0 || elsewhere > 0) && (
        <ul className="bulleted">
          {cuts.map(({ title, words: why, amountHundredths }) => (
            <li key={title.zh + why.zh}>{words.cut(text(title), amount(amountHundredths, unit))}</li>
          ))}
          {elsewhere > 0 && <li>{words.elsewhere(amount(elsewhere, unit))}</li>}
        </ul>
      )}
      <p className="quiet">{words.total(sayCredits(before), amount(after, unit))}</p>
      {requirements.length > 0 && (
        <ul className="bulleted quiet">
          {requirements.map(({ title, neededHundredths, beforeHundredths, afterHundredths, met }) => (
            <li key={title.zh}>
              {words.requirement(text(title), sayCredits(beforeHundredths), sayCredits(afterHundredths), sayCredits(neededHundredths))} {met ? words.met : words.lacks(sayCredits(neededHundredths - afterHundredths))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
