import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '../../api/units';
import { RemoveButton } from '../../pieces/remove-button';
import { UnitSelect } from '../../pieces/unit-select';
import { useWords } from '../../words/language';
import { unitWords } from './unit-words';

interface MergedUnitsProps {
  readonly value: readonly number[];
  readonly onValue: (unitIds: readonly number[]) => void;
}

const MOST = 20;

/** Which units are merged into the one that is opened, on the same day; none is an answer too. */
export function MergedUnits({ value, onValue }: MergedUnitsProps) {
  const words = useWords(unitWords);
  const { data } = useQuery(unitsQuery);
  const nameOf = (unitId: number) => data?.items.find(({ id }) => id === unitId)?.name ?? String(unitId);
  const add = (unitId: number | undefined) => {
    if (unitId !== undefined && !value.includes(unitId) && value.length < MOST) onValue([...value, unitId]);
  };
  return (
    <div className="field">
      <UnitSelect label={words.merged} placeholder={words.mergedNone} value={undefined} onValue={add} />
      <p role="status">{words.mergedChosen(value.length)}</p>
      <div className="button-row">
        {value.map((unitId) => (
          <RemoveButton key={unitId} word={words.remove} onRemove={() => onValue(value.filter((id) => id !== unitId))}>
            {nameOf(unitId)}
          </RemoveButton>
        ))}
      </div>
    </div>
  );
}
