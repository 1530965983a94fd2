import type { PartySchool } from '../../api/venues';
import { CardTable } from '../../pieces/card-table';
import { useWords } from '../../words/language';
import { venueWords } from './venue-words';

/** `onChange` is left out for those who only read. */
export function SchoolTable({ schools, onChange }: { schools: readonly PartySchool[]; onChange?: (school: PartySchool) => void }) {
  const words = useWords(venueWords);
  return (
    <CardTable
      title={words.schools}
      rows={schools}
      rowKey={({ id }) => id}
      columns={[
        { key: 'school', title: words.school, names: true, cell: ({ name }) => name },
        { key: 'address', title: words.address, cell: ({ address }) => address },
        ...(onChange
          ? [{
              key: 'change',
              title: words.toDo,
              cell: (school: PartySchool) => (
                <button type="button" className="link-button no-print" onClick={() => onChange(school)}>
                  {words.change}
                  <span className="visually-hidden"> {school.name}</span>
                </button>
              ),
            }]
          : []),
      ]}
    />
  );
}
