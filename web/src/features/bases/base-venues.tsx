import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Base } from '../../api/bases';
import { allVenuesQuery, type Venue } from '../../api/timetable';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { useWords } from '../../words/language';
import { VenueDialog } from '../venues/venue-dialog';
import { VenueTable } from '../venues/venue-table';
import { venueWords } from '../venues/venue-words';
import { baseWords } from './base-words';

/** The places of a base that classes can hold, and the way to their calendar. */
export function BaseVenues({ base, acts }: { base: Base; acts: boolean }) {
  const words = useWords(baseWords);
  const venueSays = useWords(venueWords);
  const venues = useQuery(allVenuesQuery);
  const [open, setOpen] = useState<Venue | 'new'>();
  const adding = acts && base.next.length > 0 && (
    <button type="button" className="button" onClick={() => setOpen('new')}>
      {venueSays.addVenue}
    </button>
  );
  return (
    <>
      <Loaded query={venues}>
        {({ items }) => {
          const own = items.filter(({ baseId }) => baseId === base.id);
          return own.length === 0 ? (
            <EmptyState title={venueSays.venuesNone} why={venueSays.venuesNoneWhy}>
              {adding}
            </EmptyState>
          ) : (
            <>
              <VenueTable venues={own} onChange={acts ? setOpen : undefined} />
              <div className="button-row no-print">
                <Link to="/venues" search={{ baseId: base.id }} className="button">
                  {words.calendar}
                </Link>
                {adding}
              </div>
            </>
          );
        }}
      </Loaded>
      {open && <VenueDialog venue={open === 'new' ? undefined : open} baseId={base.id} onClose={() => setOpen(undefined)} />}
    </>
  );
}
