import { addPartySchool, changePartySchool, type PartySchool } from '../../api/venues';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type DraftProblem, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { useWords } from '../../words/language';
import { useVenueAct } from './use-venue-act';
import { venueWords } from './venue-words';

interface TypedSchool {
  readonly name: string;
  readonly address: string;
}

/** Without a school: another one. */
export function SchoolDialog({ school, onClose }: { school: PartySchool | undefined; onClose: () => void }) {
  const words = useWords(venueWords);
  const kept = useKeptDraft<TypedSchool>(`party-school-${school?.id ?? 'new'}`, { name: school?.name ?? '', address: school?.address ?? '' });
  const saving = useVenueAct(
    ({ typed, attempt }: Sent<TypedSchool>) => (school ? changePartySchool(school.id, typed) : addPartySchool(typed, attempt)),
    () => {
      kept.forget();
      onClose();
    },
  );
  const problemsOf = ({ name, address }: TypedSchool): DraftProblem<TypedSchool>[] => [
    ...([...name.trim()].length < 2 ? [{ field: 'name', sentence: words.nameShort } as const] : []),
    ...(address.trim() === '' ? [{ field: 'address', sentence: words.addressMissing } as const] : []),
  ];
  const name = kept.draft.name.trim();
  return (
    <Dialog title={school ? words.changeSchool : words.addSchool} onClose={onClose}>
      <DraftForm kept={kept} problemsOf={problemsOf} refusedFields={{ PARTY_SCHOOL_NAME_TAKEN: 'name' }} sending={saving} effect={name === '' ? words.save : words.saveVenue(name)}>
        {(bind) => (
          <>
            <Field label={words.name} maxLength={120} autoComplete="off" {...bind('name')} />
            <Field label={words.address} maxLength={200} autoComplete="off" {...bind('address')} />
          </>
        )}
      </DraftForm>
    </Dialog>
  );
}
