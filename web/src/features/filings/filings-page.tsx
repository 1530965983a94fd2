import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { declarationFormsQuery, type Filing, filingsQuery, filingsWorkbook } from '../../api/claims';
import { behind } from '../../app/behind';
import { mayExportPeople } from '../../app/rooms';
import { useSession, useTrainingYear } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { EmptyState } from '../../pieces/empty-state';
import { Page } from '../../pieces/page';
import { StateTag } from '../../pieces/state-tag';
import { useText, useWords } from '../../words/language';
import { DecideFiling } from './decide-filing';
import { filingWords } from './filing-words';

export const Route = createLazyRoute('/signed-in/claim-filings')({ component: behind('claims.read', FilingsPage) });

const LOOKS = {
  submitted: { kind: 'warning', mark: '△' },
  approved: { kind: 'success', mark: '✓' },
  refused: { kind: 'error', mark: '✕' },
  withdrawn: { kind: 'neutral', mark: '■' },
} as const;

function FilingsPage() {
  const words = useWords(filingWords);
  const text = useText();
  const year = useTrainingYear();
  const session = useSession();
  const list = useQuery(filingsQuery({}));
  const forms = useQuery(declarationFormsQuery(year)).data?.forms ?? [];
  const nameOf = (code: string) => {
    const found = forms.find(({ category }) => category.code === code);
    return found ? text(found.category) : code;
  };
  const file = session.permissions.includes('claims.declare-batch') && (
    <Link to="/claim-filings/new" className="button primary">
      {words.file}
    </Link>
  );
  return (
    <Page title={words.title} under={words.under} action={file}>
      <DataList<Filing>
        title={words.title}
        list={list}
        exportHref={mayExportPeople(session) ? filingsWorkbook : undefined}
        rowKey={({ id }) => id}
        columns={[
          { key: 'title', title: words.name, names: true, cell: ({ title }) => title },
          { key: 'category', title: words.category, cell: ({ category }) => nameOf(category) },
          { key: 'days', title: words.days, whole: true, cell: ({ startsOn, endsOn }) => (startsOn === endsOn ? startsOn : `${startsOn} – ${endsOn}`) },
          { key: 'whose', title: words.whose, cell: ({ unitName, personName }) => personName ?? unitName },
          { key: 'by', title: words.filedBy, cell: ({ filedByName }) => filedByName },
          {
            key: 'state',
            title: words.state,
            cell: (filing) => (
              <>
                <StateTag state={filing.state} words={words} looks={LOOKS} />{' '}
                {filing.decisionReason && <span className="quiet">{filing.decisionReason}</span>}
                {filing.mayDecide && <DecideFiling filing={filing} />}
              </>
            ),
          },
        ]}
        empty={<EmptyState title={words.none} why={words.noneWhy}>{file}</EmptyState>}
      />
    </Page>
  );
}
