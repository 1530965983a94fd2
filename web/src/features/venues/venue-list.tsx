import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { allVenuesQuery, type Venue } from '../../api/timetable';
import { type PartySchool, partySchoolsQuery } from '../../api/venues';
import { useSession } from '../../app/session';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { useWords } from '../../words/language';
import { mayLookAfter } from '../bases/may-look-after';
import { SchoolDialog } from './school-dialog';
import { SchoolTable } from './school-table';
import { VenueDialog } from './venue-dialog';
import { VenueTable } from './venue-table';
import { venueWords } from './venue-words';

/** Party schools and every venue, with their limits. */
export function VenueList() {
  const words = useWords(venueWords);
  const venues = useQuery(allVenuesQuery);
  const schools = useQuery(partySchoolsQuery);
  const acts = mayLookAfter(useSession());
  const [venue, setVenue] = useState<Venue | 'new'>();
  const [school, setSchool] = useState<PartySchool | 'new'>();
  return (
    <>
      {acts && (
        <div className="button-row no-print">
          <button type="button" className="button primary" onClick={() => setVenue('new')}>
            {words.addVenue}
          </button>
          <button type="button" className="button" onClick={() => setSchool('new')}>
            {words.addSchool}
          </button>
        </div>
      )}
      <Loaded query={venues}>{({ items }) => (items.length === 0 ? <EmptyState title={words.venuesNone} why={words.venuesNoneWhy} /> : <VenueTable venues={items} onChange={acts ? setVenue : undefined} />)}</Loaded>
      <Loaded query={schools}>
        {({ items }) => (items.length === 0 ? <EmptyState title={words.schoolsNone} why={words.schoolsNoneWhy} /> : <SchoolTable schools={items} onChange={acts ? setSchool : undefined} />)}
      </Loaded>
      {venue && <VenueDialog venue={venue === 'new' ? undefined : venue} onClose={() => setVenue(undefined)} />}
      {school && <SchoolDialog school={school === 'new' ? undefined : school} onClose={() => setSchool(undefined)} />}
    </>
  );
}
