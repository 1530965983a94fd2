import { registerPdf } from '../../api/people';
import { useWords } from '../../words/language';
import { personYearWords } from './person-year-words';

export function RegisterLink({ personId, year }: { personId: string; year: number }) {
  const words = useWords(personYearWords);
  return (
    <a className="button primary" href={registerPdf({ personId, year })} download>
      {words.register}
    </a>
  );
}
