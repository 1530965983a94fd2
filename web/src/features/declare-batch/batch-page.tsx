import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { claimBatchQuery, type ClaimRow } from '../../api/claims';
import { behind } from '../../app/behind';
import { CardTable } from '../../pieces/card-table';
import { ClaimStateTag } from '../../pieces/claim-state-tag';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { claimTerms } from '../../words/claim-terms';
import { useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';
import { BatchCorrection } from './batch-correction';
import { batchWords } from './batch-words';

export const Route = createLazyRoute('/signed-in/unit-claims/$batchNo')({ component: behind('claims.declare-batch', BatchPage) });

const OPEN: readonly ClaimRow['state'][] = ['draft', 'returned'];

/** One activity of many people: how it stands with each, and what was returned is put right. */
function BatchPage() {
  const words = useWords(batchWords);
  const { batchNo } = Route.useParams();
  const query = useQuery(claimBatchQuery(batchNo));
  const title = query.data?.claims[0]?.title || words.untitled;
  return (
    <Page path={[{ name: words.title, to: '/unit-claims' }]} title={query.data ? title : words.title}>
      <Loaded query={query} lines={8}>
        {({ claims }) => {
          const open = claims.filter(({ state }) => OPEN.includes(state));
          return (
            <>
              <BatchStanding claims={claims} />
              {open[0] && <BatchCorrection key={open[0].id} batchNo={batchNo} open={open} first={open[0]} />}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function BatchStanding({ claims }: { claims: readonly ClaimRow[] }) {
  const words = useWords(batchWords);
  const terms = useWords(claimTerms);
  const amount = useAmount();
  return (
    <CardTable
      title={words.standing}
      aside={words.all(claims.length)}
      rows={claims}
      rowKey={({ id }) => id}
      columns={[
        { key: 'person', title: terms.person, names: true, cell: ({ personName, unitName }) => <>{personName} <span className="quiet">{unitName}</span></> },
        { key: 'quantity', title: terms.quantity, figure: true, cell: ({ quantityHundredths, unitTitle }) => (quantityHundredths === null ? '—' : amount(quantityHundredths, unitTitle)) },
        { key: 'evidence', title: terms.evidence, cell: ({ evidenceCount }) => terms.files(evidenceCount) },
        { key: 'state', title: terms.state, whole: true, cell: ({ state }) => <ClaimStateTag state={state} /> },
        { key: 'why', title: words.why, cell: ({ returnedBecause }) => returnedBecause ?? '—' },
      ]}
    />
  );
}
