import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { isActive } from '../../api/job-status';
import { type Verification, verificationQuery } from '../../api/ledger-proof';
import { behind } from '../../app/behind';
import { EmptyState } from '../../pieces/empty-state';
import { Facts } from '../../pieces/facts';
import { JobStatusTag } from '../../pieces/job-status-tag';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { formatCount, formatInstant } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { proofWords } from './proof-words';
import { KeptExport } from './recent-verifications';
import { VerificationUnderWay } from './verification-under-way';

export const Route = createLazyRoute('/signed-in/ledger-proof/$verificationId')({ component: behind('ledger.verify', VerificationPage) });

function VerificationPage() {
  const words = useWords(proofWords);
  const { verificationId } = Route.useParams();
  const query = useQuery(verificationQuery(verificationId));
  return (
    <Page
      path={[{ name: words.title, to: '/ledger-proof' }]}
      title={words.verification(verificationId)}
      under={
        query.data && (
          <>
            <JobStatusTag status={query.data.status} /> <time dateTime={query.data.createdAt}>{formatInstant(query.data.createdAt)}</time>
          </>
        )
      }
    >
      <Loaded query={query}>{(verification) => (isActive(verification) ? <VerificationUnderWay of={verification} /> : <Outcome of={verification} />)}</Loaded>
    </Page>
  );
}

function Outcome({ of }: { readonly of: Verification }) {
  const words = useWords(proofWords);
  const text = useText();
  const { verdict } = of;
  if (verdict === null) return <EmptyState title={words.failed} why={words.failedWhy} />;
  const { faults, moreFaults } = verdict;
  return (
    <Section title={verdict.intact ? `✓ ${words.intactTitle}` : `✕ ${words.brokenTitle(formatCount(faults.length + moreFaults))}`}>
      <p>{verdict.intact ? words.intactWhy : words.brokenWhy}</p>
      {faults.length > 0 && (
        <ol aria-label={words.what}>
          {faults.map((fault, index) => (
            // The list never changes: a verification is over once it has a verdict.
            <li key={`${index} ${fault.en}`}>
              {text(fault)}
              {fault.subject !== null && (
                <>
                  {' '}
                  <Link to="/audit-entries" search={{ subject: fault.subject }} aria-label={words.toldOf(text(fault))}>
                    {words.told}
                  </Link>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {moreFaults > 0 && <p>{words.more(formatCount(moreFaults))}</p>}
      <Facts
        facts={[
          { name: words.entries, value: formatCount(verdict.entries) },
          { name: words.chains, value: formatCount(verdict.chains) },
          { name: words.auditEntries, value: formatCount(verdict.auditEntries) },
          { name: words.checkpoints, value: formatCount(verdict.checkpoints) },
          { name: words.sealedYears, value: formatCount(verdict.sealedYears) },
          { name: words.rows, value: verdict.rows === null ? words.notCompared : formatCount(verdict.rows) },
          { name: words.unstated, value: verdict.unstated === null ? words.notCompared : formatCount(verdict.unstated) },
          { name: words.uncovered, value: formatCount(verdict.uncovered) },
          { name: words.withheld, value: formatCount(verdict.withheld) },
          { name: words.export, value: <KeptExport of={of} /> },
        ]}
      />
    </Section>
  );
}
