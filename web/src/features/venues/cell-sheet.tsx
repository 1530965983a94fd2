import { Link } from '@tanstack/react-router';
import { useSession } from '../../app/session';
import { Dialog } from '../../pieces/dialog';
import { Facts } from '../../pieces/facts';
import { classTerms } from '../../words/class-terms';
import { sayDay } from '../../words/days';
import { useSpeech, useWords } from '../../words/language';
import type { VenueCell } from './venue-cell';
import { venueWords } from './venue-words';

/** One half-day: how much of it is taken, by which classes, and why it cannot be booked. */
export function CellSheet({ cell: { venue, day, half, slot, closed }, onClose }: { cell: VenueCell; onClose: () => void }) {
  const words = useWords(venueWords);
  const terms = useWords(classTerms);
  const { language } = useSpeech();
  const opensClasses = useSession().permissions.includes('classes.read');
  return (
    <Dialog title={`${venue.hostName} ${venue.name} · ${sayDay(day, language)} ${terms[half]}`} onClose={onClose}>
      <div className="stack">
        <Facts
          facts={[
            { name: words.capacity, value: words.capacityOf(venue.capacity) },
            { name: words.atOnce, value: venue.mostClasses },
            { name: words.places, value: slot && (slot.freePlaces > 0 ? words.left(slot.freePlaces) : words.full) },
          ]}
        />
        {closed && <p>△ {closed === 'retired' ? words.retiredWhy(venue.retiredOn ?? '') : words.notAgreedWhy}</p>}
        {!slot && !closed && <p>{words.freeWhy(venue.capacity)}</p>}
        {slot && (
          <ul className="bulleted" aria-label={words.heldBy}>
            {slot.bookings.map(({ classId, purpose, people }) => (
              <li key={classId}>
                {opensClasses ? (
                  <Link to="/classes/$classId" params={{ classId }}>
                    {purpose || classId}
                  </Link>
                ) : (
                  purpose || classId
                )}{' '}
                <span className="quiet">{words.people(people)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
