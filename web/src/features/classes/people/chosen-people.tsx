interface ChosenPeopleProps {
  readonly people: readonly { readonly personId: number; readonly name: string; readonly unitName: string }[];
  readonly removeWord: (name: string) => string;
  readonly onRemove: (personId: number) => void;
}

/** People who were chosen, each with a way back. */
export function ChosenPeople({ people, removeWord, onRemove }: ChosenPeopleProps) {
  return (
    <ul className="button-row">
      {people.map(({ personId, name, unitName }) => (
        <li key={personId}>
          <button type="button" className="button" aria-label={removeWord(name)} onClick={() => onRemove(personId)}>
            {name} <span className="quiet">{unitName}</span> ✕
          </button>
        </li>
      ))}
    </ul>
  );
}
