import type { Venue } from '../../api/timetable';
import { changeVenue, openVenue } from '../../api/venues';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type DraftProblem, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { useWords } from '../../words/language';
import { HostField } from './host-field';
import { hostKey, hostOf } from './hosts';
import { useVenueAct } from './use-venue-act';
import { venueWords } from './venue-words';

interface TypedVenue {
  readonly host: string;
  readonly name: string;
  readonly capacity: string;
  readonly mostClasses: string;
  readonly retiredOn: string;
}

interface VenueDialogProps {
  /** Left out: another one. */
  readonly venue?: Venue;
  /** Where the other one stands, when that is known. */
  readonly baseId?: number;
  readonly onClose: () => void;
}

const isCount = (written: string, most: number) => /^\d{1,4}$/.test(written.trim()) && Number(written) >= 1 && Number(written) <= most;

export function VenueDialog({ venue, baseId, onClose }: VenueDialogProps) {
  const words = useWords(venueWords);
  const kept = useKeptDraft<TypedVenue>(venue ? `venue-${venue.id}` : `venue-new-${baseId ?? ''}`, {
    host: hostKey(venue ?? { baseId }) ?? '',
    name: venue?.name ?? '',
    capacity: venue ? String(venue.capacity) : '',
    mostClasses: venue ? String(venue.mostClasses) : '1',
    retiredOn: venue?.retiredOn ?? '',
  });
  const saving = useVenueAct(
    ({ typed, attempt }: Sent<TypedVenue>) => {
      const fields = { name: typed.name, capacity: Number(typed.capacity), mostClasses: Number(typed.mostClasses), retiredOn: typed.retiredOn || null };
      return venue ? changeVenue(venue.id, fields) : openVenue({ ...fields, ...hostOf(typed.host) }, attempt);
    },
    () => {
      kept.forget();
      onClose();
    },
  );
  const problemsOf = (typed: TypedVenue): DraftProblem<TypedVenue>[] => {
    const found: [keyof TypedVenue, string | false][] = [
      ['host', typed.host === '' && words.hostMissing],
      ['name', typed.name.trim() === '' && words.nameMissing],
      ['capacity', !isCount(typed.capacity, 5_000) && words.capacityWrong],
      ['mostClasses', !isCount(typed.mostClasses, 50) && words.mostWrong],
    ];
    return found.flatMap(([field, sentence]) => (sentence ? [{ field, sentence }] : []));
  };
  const name = kept.draft.name.trim();
  return (
    <Dialog title={venue ? `${words.changeVenue} · ${venue.hostName}` : words.addVenue} onClose={onClose}>
      <DraftForm
        kept={kept}
        problemsOf={problemsOf}
        refusedFields={{ VENUE_NAME_TAKEN: 'name', CAPACITY_HELD: 'capacity' }}
        sending={saving}
        effect={name === '' ? words.save : words.saveVenue(name)}
      >
        {(bind) => (
          <>
            {!venue && baseId === undefined && <HostField {...bind('host')} />}
            <Field label={words.name} maxLength={120} autoComplete="off" {...bind('name')} />
            <Field label={words.capacity} help={words.capacityHelp} inputMode="numeric" maxLength={4} autoComplete="off" {...bind('capacity')} />
            <Field label={words.mostClasses} help={words.mostHelp} inputMode="numeric" maxLength={2} autoComplete="off" {...bind('mostClasses')} />
            <Field label={words.retiredOn} help={words.retiredHelp} type="date" {...bind('retiredOn')} />
          </>
        )}
      </DraftForm>
    </Dialog>
  );
}
