import { useQuery } from '@tanstack/react-query';
import { annualQuery, APPRAISAL_COLUMNS, appraisalWorkbook } from '../../api/annual';
import { mayExportPeople } from '../../app/rooms';
import { useSession } from '../../app/session';
import { CheckGroup } from '../../pieces/check-group';
import { DownloadLink } from '../../pieces/download-link';
import { useKeptDraft } from '../../pieces/kept-draft';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { appraisalColumns, appraisalWords } from './appraisal-words';

const USUAL = ['name', 'unit', 'post', 'rank', 'total', 'verdict', 'advice', 'decision'];

/** Which columns go out; the choice is kept for the next time. */
export function AppraisalExport({ year }: { year: number }) {
  const words = useWords(appraisalWords);
  const columns = useWords(appraisalColumns);
  const state = useQuery(annualQuery(year)).data?.state;
  const exports = mayExportPeople(useSession());
  const { draft, write } = useKeptDraft<{ columns: readonly string[] }>('annual-columns', { columns: USUAL });
  if (!exports) return null;
  const settled = state === 'confirmed' || state === 'sealed';
  return (
    <Section title={words.export}>
      <div className="form no-print">
        <CheckGroup legend={words.columns} help={words.columnsHelp} options={APPRAISAL_COLUMNS.map((value) => ({ value, label: columns[value] }))} values={draft.columns} onValues={(chosen) => write({ columns: chosen })} />
        {settled && draft.columns.length > 0 && <div className="button-row"><DownloadLink href={appraisalWorkbook(year, draft.columns)}>{words.download}</DownloadLink></div>}
      </div>
    </Section>
  );
}
