import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isActive } from '../../api/job-status';
import { orderVerification, recentVerificationsQuery, type Verification, verificationQuery } from '../../api/ledger-proof';
import { Author } from '../../pieces/author';
import { Loaded } from '../../pieces/loaded';
import { ProblemPanel } from '../../pieces/problem-panel';
import { Section } from '../../pieces/section';
import { formatCount, formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { VerificationUnderWay } from '../ledger-proof/verification-under-way';
import { auditWords } from './audit-words';

/** Whether the chain of the log holds, as it was last read from the first entry to the last; and having it read again, here. */
export function LogChain() {
  const words = useWords(auditWords);
  const queries = useQueryClient();
  const query = useQuery(recentVerificationsQuery);
  const ordering = useMutation({
    mutationFn: () => orderVerification(false),
    onSuccess: () => queries.invalidateQueries({ queryKey: recentVerificationsQuery.queryKey }),
  });
  const latest = query.data?.items[0];
  return (
    <Section
      title={words.chain}
      aside={
        <button type="button" className="button no-print" disabled={ordering.isPending || (latest !== undefined && isActive(latest))} onClick={() => ordering.mutate()}>
          {words.verifyChain}
        </button>
      }
    >
      <div className="stack">
        <p className="quiet">{words.chainLead}</p>
        {ordering.isError && <ProblemPanel error={ordering.error} />}
        <Loaded query={query}>{() => (latest === undefined ? <p>{words.neverVerified}</p> : <Latest verificationId={latest.id} />)}</Loaded>
      </div>
    </Section>
  );
}

function Latest({ verificationId }: { verificationId: number }) {
  const query = useQuery(verificationQuery(verificationId));
  return <Loaded query={query}>{(verification) => (isActive(verification) ? <VerificationUnderWay of={verification} /> : <Finding of={verification} />)}</Loaded>;
}

function Finding({ of: { id, by, verdict, faults, finishedAt } }: { of: Verification }) {
  const words = useWords(auditWords);
  return (
    <p>
      <strong>{verdict === null ? words.unfinished : verdict.intact ? words.intact(formatCount(verdict.auditEntries)) : words.broken(formatCount(faults ?? 0))}</strong>{' '}
      <span className="quiet">
        {finishedAt && formatInstant(finishedAt)} <Author name={by} />
      </span>{' '}
      <Link to="/ledger-proof/$verificationId" params={{ verificationId: id }}>
        {words.finding(id)}
      </Link>
    </p>
  );
}
