import { Link } from '@tanstack/react-router';
import type { Venue } from '../../api/timetable';
import { CardTable } from '../../pieces/card-table';
import { formatCount } from '../../words/format';
import { useWords } from '../../words/language';
import { venueWords } from './venue-words';

/** `onChange` is left out for those who only read. */
export function VenueTable({ venues, onChange }: { venues: readonly Venue[]; onChange?: (venue: Venue) => void }) {
  const words = useWords(venueWords);
  return (
    <CardTable
      title={words.venueList}
      rows={venues}
      rowKey={({ id }) => id}
      columns={[
        { key: 'venue', title: words.venue, names: true, cell: ({ name }) => name },
        {
          key: 'host',
          title: words.host,
          cell: ({ hostName, baseId }) =>
            baseId === null ? (
              hostName
            ) : (
              <Link to="/teaching-bases/$baseId" params={{ baseId }}>
                {hostName}
              </Link>
            ),
        },
        { key: 'capacity', title: words.capacity, figure: true, cell: ({ capacity }) => formatCount(capacity) },
        { key: 'mostClasses', title: words.mostClasses, figure: true, cell: ({ mostClasses }) => formatCount(mostClasses) },
        { key: 'retiredOn', title: words.retired, whole: true, cell: ({ retiredOn }) => (retiredOn ? words.from(retiredOn) : '—') },
        ...(onChange
          ? [{
              key: 'change',
              title: words.toDo,
              cell: (venue: Venue) => (
                <button type="button" className="link-button no-print" onClick={() => onChange(venue)}>
                  {words.change}
                  <span className="visually-hidden"> {venue.name}</span>
                </button>
              ),
            }]
          : []),
      ]}
    />
  );
}
