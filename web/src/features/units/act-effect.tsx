import { useQuery } from '@tanstack/react-query';
import { asProblem } from '../../api/problem';
import { type UnitChange, unitEffectQuery } from '../../api/unit-acts';
import { useWords } from '../../words/language';
import { unitWords } from './unit-words';

/** What would happen, or why it cannot, before anything is sent. */
export function ActEffect({ change }: { change: UnitChange | undefined }) {
  const words = useWords(unitWords);
  const { data, error, isFetching } = useQuery(unitEffectQuery(change));
  const sentence = () => {
    if (change === undefined) return words.effectWaiting;
    if (isFetching) return words.weighing;
    if (error) return asProblem(error).details.detail || asProblem(error).details.title;
    if (data === undefined) return words.weighing;
    const parts = [data.people > 0 && words.effectPeople(data.people), data.units > 0 && words.effectUnits(data.units)].filter(Boolean);
    return parts.length === 0 ? words.effectOnly : parts.join(' · ');
  };
  return (
    <p role="status">
      <strong>{words.effect}</strong> {sentence()}
    </p>
  );
}
