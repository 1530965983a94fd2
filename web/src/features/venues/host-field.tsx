import { useQuery } from '@tanstack/react-query';
import { basesQuery } from '../../api/bases';
import { partySchoolsQuery } from '../../api/venues';
import { SelectField } from '../../pieces/select-field';
import { useWords } from '../../words/language';
import { hostKey } from './hosts';
import { venueWords } from './venue-words';

/** As many as one answer holds. */
const MOST_BASES = 200;

interface HostFieldProps {
  readonly id: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly error: string | undefined;
}

/** A party school, or a base that has not ended. */
export function HostField(field: HostFieldProps) {
  const words = useWords(venueWords);
  const schools = useQuery(partySchoolsQuery).data?.items ?? [];
  const bases = (useQuery(basesQuery({}, undefined, MOST_BASES)).data?.items ?? []).filter(({ state }) => state !== 'refused' && state !== 'ended');
  const options = [
    ...schools.map(({ id, name }) => ({ value: hostKey({ schoolId: id }) ?? '', label: name })),
    ...bases.map(({ id, name }) => ({ value: hostKey({ baseId: id }) ?? '', label: name })),
  ];
  return <SelectField label={words.host} none={words.choose} options={options} {...field} />;
}
