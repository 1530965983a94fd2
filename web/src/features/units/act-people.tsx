import { api } from '../../api/client';
import type { PersonRow } from '../../api/people';
import type { ListPage } from '../../api/shapes';
import { useTrainingYear } from '../../app/session';
import { RemoveButton } from '../../pieces/remove-button';
import { SearchChoice } from '../../pieces/search-choice';
import { useWords } from '../../words/language';
import { useOfficialWord } from '../../words/use-official-word';
import type { TypedAct } from './typed-act';
import { unitWords } from './unit-words';

const FOUND_AT_ONCE = 20;

interface ActPeopleProps {
  readonly unitId: number;
  readonly value: TypedAct['people'];
  readonly onValue: (people: TypedAct['people']) => void;
  readonly error: string | undefined;
}

/** Who goes to the new unit: only people who serve in the unit itself. */
export function ActPeople({ unitId, value, onValue, error }: ActPeopleProps) {
  const words = useWords(unitWords);
  const official = useOfficialWord();
  const year = useTrainingYear();
  return (
    <div className="field">
      <SearchChoice<PersonRow>
        label={words.find}
        example={words.findExample}
        search={{ name: `unit-people-${unitId}`, ask: (q, signal) => api.get<ListPage<PersonRow>>('/people', { year, q, unitId, limit: FOUND_AT_ONCE }, signal) }}
        show={(row) => ({ key: row.id, name: row.name, line: `${row.name} · ${row.unitName} · ${official(row.rank)}`, closed: row.unitId !== unitId || value.some(({ id }) => id === row.id) })}
        onChoose={({ id, name }) => onValue([...value, { id, name }])}
      />
      <p role="status">{words.chosen(value.length)}</p>
      <div className="button-row">
        {value.map((person) => (
          <RemoveButton key={person.id} word={words.remove} onRemove={() => onValue(value.filter(({ id }) => id !== person.id))}>
            {person.name}
          </RemoveButton>
        ))}
      </div>
      {error && <p className="field-error">{error}</p>}
    </div>
  );
}
