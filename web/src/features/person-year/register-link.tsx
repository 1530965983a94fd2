import { registerPdf } from '../../api/people';
import { DownloadLink } from '../../pieces/download-link';
import { useWords } from '../../words/language';
import { personYearWords } from './person-year-words';

export function RegisterLink({ personId, year }: { personId: number; year: number }) {
  const words = useWords(personYearWords);
  return (
    <DownloadLink className="button primary" href={registerPdf({ personId, year })}>
      {words.register}
    </DownloadLink>
  );
}
