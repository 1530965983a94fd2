import { useMutation } from '@tanstack/react-query';
import { type PersonOnList, peopleListTemplate, readPeopleList } from '../../api/claims';
import { api } from '../../api/client';
import type { PersonRow } from '../../api/people';
import type { ListPage } from '../../api/shapes';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { SearchChoice } from '../../pieces/search-choice';
import { useText, useWords } from '../../words/language';
import { useOfficialWord } from '../../words/use-official-word';
import { batchWords } from './batch-words';

const FOUND_AT_ONCE = 20;

interface BatchPeopleProps {
  readonly id: string;
  readonly error: string | undefined;
  readonly year: number;
  readonly people: readonly PersonOnList[];
  readonly onPeople: (people: readonly PersonOnList[]) => void;
}

/** One by one, or from a workbook whose other rows are named with their fault. */
export function BatchPeople({ id, error, year, people, onPeople }: BatchPeopleProps) {
  const words = useWords(batchWords);
  const official = useOfficialWord();
  const text = useText();
  const tell = useNotice();
  const add = (more: readonly PersonOnList[]) => onPeople([...people, ...more.filter(({ personId }) => !people.some((one) => one.personId === personId))]);
  const reading = useMutation({
    mutationFn: readPeopleList,
    onSuccess: ({ people: found }) => {
      add(found);
      tell(words.added(found.length));
    },
  });
  return (
    <fieldset className="field" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{words.people}</legend>
      <p role="status">{words.peopleLead(people.length)}</p>
      <ul className="bulleted">
        {people.map((person) => (
          <li key={person.personId}>
            {person.name} <span className="quiet">{person.unitName}</span>{' '}
            <button type="button" className="link-button" aria-label={words.remove(person.name)} onClick={() => onPeople(people.filter(({ personId }) => personId !== person.personId))}>
              {words.removeShort}
            </button>
          </li>
        ))}
      </ul>
      <SearchChoice<PersonRow>
        label={words.find}
        help={words.findHelp}
        search={{ name: `batch-people-${year}`, ask: (q, signal) => api.get<ListPage<PersonRow>>('/people', { year, q, limit: FOUND_AT_ONCE }, signal) }}
        show={(row) => ({ key: row.id, name: row.name, line: `${row.name} · ${row.unitName} · ${official(row.rank)}`, closed: people.some(({ personId }) => personId === row.id) })}
        onChoose={(row) => add([{ personId: row.id, name: row.name, unitName: row.unitName }])}
      />
      <div className="field">
        <label htmlFor={id}>{words.list}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx"
          disabled={reading.isPending}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) reading.mutate(file);
          }}
        />
        <p className="quiet">
          <a href={peopleListTemplate} download>
            {words.template}
          </a>
        </p>
      </div>
      {reading.isError && <ProblemPanel error={reading.error} />}
      {reading.data && reading.data.refusals.length > 0 && (
        <div className="message warning" role="alert">
          <p>{words.refused(reading.data.refusals.length)}</p>
          <ul className="bulleted">
            {reading.data.refusals.map(({ row, problem, remedy }) => (
              <li key={row}>
                {text(problem)} {text(remedy)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
