import { RemoveButton } from '../../../pieces/remove-button';

interface ChosenPeopleProps {
  readonly people: readonly { readonly personId: number; readonly name: string; readonly unitName: string }[];
  readonly removeWord: string;
  readonly onRemove: (personId: number) => void;
}

/** People who were chosen, each with a way back. */
export function ChosenPeople({ people, removeWord, onRemove }: ChosenPeopleProps) {
  return (
    <ul className="button-row">
      {people.map(({ personId, name, unitName }) => (
        <li key={personId}>
          <RemoveButton word={removeWord} onRemove={() => onRemove(personId)}>
            {name} <span className="quiet">{unitName}</span>
          </RemoveButton>
        </li>
      ))}
    </ul>
  );
}
