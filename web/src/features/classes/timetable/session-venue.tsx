import { useQuery } from '@tanstack/react-query';
import { allVenuesQuery, findVenues, type Venue } from '../../../api/timetable';
import { SearchChoice } from '../../../pieces/search-choice';
import { useWords } from '../../../words/language';
import type { EditedSession } from './edited-timetable';
import { timetableWords } from './timetable-words';

interface SessionVenueProps {
  readonly session: EditedSession;
  readonly people: number;
  readonly onChange: (part: Partial<EditedSession>) => void;
}

/** The room of a half-day; one too small for the class says so before it is chosen. */
export function SessionVenue({ session, people, onChange }: SessionVenueProps) {
  const words = useWords(timetableWords);
  const chosen = useQuery({ ...allVenuesQuery, enabled: session.venueId !== null }).data?.items.find(({ id }) => id === session.venueId);
  const lineOf = ({ hostName, name, capacity }: Venue) => words.venueLine(hostName, name, capacity);
  return (
    <>
      {session.venueId !== null && (
        <p>
          {words.venue} <strong>{chosen ? lineOf(chosen) : session.place}</strong>{' '}
          {chosen && chosen.capacity < people && <span className="session-problem">△ {words.venueSmall(chosen.capacity, people)}</span>}
          <button type="button" className="link-button" onClick={() => onChange({ venueId: null, place: '' })}>
            {words.noVenue}
          </button>
        </p>
      )}
      <SearchChoice
        label={words.findVenue}
        example={words.venueExample}
        search={{ name: 'venues', ask: findVenues }}
        show={(venue) => ({
          key: venue.id,
          name: venue.name,
          line: venue.capacity < people ? `${venue.hostName} ${venue.name} · △ ${words.venueSmall(venue.capacity, people)}` : lineOf(venue),
          closed: venue.retiredOn !== null && venue.retiredOn <= session.day,
        })}
        onChoose={({ id, hostName, name }) => onChange({ venueId: id, place: `${hostName} ${name}` })}
      />
    </>
  );
}
