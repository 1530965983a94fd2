import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { batchForecastQuery, type ClaimContent, MOST_PEOPLE_FORECAST, type PersonOnList } from '../../api/claims';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';
import { useSettled } from '../declare/use-settled';
import { batchWords } from './batch-words';

const MOST_NAMED = 10;

/** What the activity would give each of its people, and whose caps would cut how much of it. */
export function BatchForecast({ content, people }: { content: ClaimContent; people: readonly PersonOnList[] }) {
  const words = useWords(batchWords);
  const amount = useAmount();
  const asked = people.slice(0, MOST_PEOPLE_FORECAST);
  const wanted = { content, personIds: asked.map(({ personId }) => personId) };
  const settled = useSettled(wanted, JSON.stringify(wanted));
  const forecast = useQuery({ ...batchForecastQuery(settled.content, settled.personIds), placeholderData: keepPreviousData }).data;
  const told = forecast?.people ?? [];
  if (!forecast || told.length === 0 || people.length === 0) return <Section title={words.forecast}><p className="quiet">{words.forecastLead}</p></Section>;
  const worths = told.map(({ worthHundredths }) => worthHundredths);
  const [least, most] = [Math.min(...worths), Math.max(...worths)];
  const cut = told.filter(({ worthHundredths, countsHundredths }) => countsHundredths < worthHundredths);
  const nameOf = (id: number) => people.find(({ personId }) => personId === id)?.name ?? '';
  return (
    <Section title={words.forecast}>
      <div className="stack" aria-live="polite">
        <p>
          <strong>{least === most ? words.gives(amount(most, forecast.unit)) : words.givesBetween(amount(least, forecast.unit), amount(most, forecast.unit))}</strong>
          {cut.length === 0 ? words.allCount : words.someCut(cut.length)}
        </p>
        {cut.length > 0 && (
          <ul className="bulleted">
            {cut.slice(0, MOST_NAMED).map(({ personId, worthHundredths, countsHundredths }) => (
              <li key={personId}>{words.cutOf(nameOf(personId), amount(countsHundredths, forecast.unit), amount(worthHundredths - countsHundredths, forecast.unit))}</li>
            ))}
            {cut.length > MOST_NAMED && <li>{words.moreCut(cut.length - MOST_NAMED)}</li>}
          </ul>
        )}
        {people.length > asked.length && <p className="quiet">{words.forecastPart(asked.length)}</p>}
      </div>
    </Section>
  );
}
