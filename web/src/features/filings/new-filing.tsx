import { useQuery } from '@tanstack/react-query';
import { declarationFormsQuery } from '../../api/claims';
import { useTrainingYear } from '../../app/session';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { Page, type Step } from '../../pieces/page';
import { useWords } from '../../words/language';
import { FilingForm } from './filing-form';
import { filingWords } from './filing-words';

interface NewFilingProps {
  readonly path: readonly Step[];
  /** For the people of this unit; null for oneself. */
  readonly unitId: number | null;
  readonly onSent: () => Promise<void>;
}

/** The page of a new filing, for a unit or for oneself. */
export function NewFiling({ path, unitId, onSent }: NewFilingProps) {
  const words = useWords(filingWords);
  const year = useTrainingYear();
  const query = useQuery(declarationFormsQuery(year));
  return (
    <Page path={path} title={words.file} under={words.under}>
      <Loaded query={query}>
        {({ forms }) => {
          const filed = forms.filter(({ filedBefore }) => filedBefore);
          return filed.length === 0 ? <EmptyState title={words.nothing} why={words.nothingWhy} /> : <FilingForm year={year} forms={filed} unitId={unitId} onSent={onSent} />;
        }}
      </Loaded>
    </Page>
  );
}
