import { classTerms } from '../../words/class-terms';
import { sayMonthDay, sayWeekday } from '../../words/days';
import { useSpeech, useWords } from '../../words/language';
import { isFree, peopleIn, type VenueCell } from './venue-cell';
import { venueWords } from './venue-words';

interface CalendarCellProps {
  readonly cell: VenueCell;
  /** Row and column, for the keys. */
  readonly place: string;
  /** Where the arrows stand: the tab key comes back here, besides to whatever is held. */
  readonly tabbed: boolean;
  readonly onFocus: () => void;
  readonly onOpen: (cell: VenueCell) => void;
}

/** Who holds it and how full it is, said in words as well as drawn. */
export function CalendarCell({ cell, place, tabbed, onFocus, onOpen }: CalendarCellProps) {
  const words = useWords(venueWords);
  const terms = useWords(classTerms);
  const { language } = useSpeech();
  const { venue, day, half, slot, closed } = cell;
  const kind = slot ? (closed ? 'held unusable' : 'held') : closed ? 'closed' : 'free';
  return (
    <td role="gridcell" className={`venue-cell ${kind}`} data-label={`${sayWeekday(day, language)} ${sayMonthDay(day, language)} ${terms[half]}`}>
      <button type="button" data-place={place} tabIndex={tabbed || slot ? 0 : -1} onFocus={onFocus} onClick={() => onOpen(cell)}>
        {slot?.bookings.map(({ classId, purpose }) => (
          <span key={classId} className="venue-purpose">
            {purpose || words.heldBy}
          </span>
        ))}
        {slot && (
          <span className="quiet">
            {words.taken(peopleIn(cell), venue.capacity)} {slot.freePlaces > 0 && words.left(slot.freePlaces)}
          </span>
        )}
        {slot && closed && <span className="venue-trouble">△ {words.unusable}</span>}
        {!slot && closed && <span className="quiet">✕ {words.closed}</span>}
        {isFree(cell) && <span className="visually-hidden">{words.free}</span>}
      </button>
    </td>
  );
}
