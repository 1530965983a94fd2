import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Claim, claimForecastQuery, claimQuery, evidenceAddress, withdrawClaim } from '../../api/claims';
import { behind } from '../../app/behind';
import { ClaimStateTag } from '../../pieces/claim-state-tag';
import { Dialog } from '../../pieces/dialog';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { ProblemPanel } from '../../pieces/problem-panel';
import { Section } from '../../pieces/section';
import { StateLine } from '../../pieces/state-line';
import { useAct } from '../../pieces/use-act';
import { claimTerms } from '../../words/claim-terms';
import { useWords } from '../../words/language';
import { ClaimFacts } from './claim-facts';
import { EvidenceList } from './evidence-list';
import { ForecastFigures } from './forecast-figures';
import { myClaimsWords } from './my-claims-words';
import { PossibleDuplicates } from './possible-duplicates';
import { useClaimLine } from './use-claim-line';

export const Route = createLazyRoute('/signed-in/my-claims/$claimId')({ component: behind('claims.declare', ClaimPage) });

function ClaimPage() {
  const words = useWords(myClaimsWords);
  const { claimId } = Route.useParams();
  const query = useQuery(claimQuery(claimId));
  return (
    <Page path={[{ name: words.title, to: '/my-claims' }]} title={query.data?.title || words.untitled} under={query.data && <ClaimStateTag state={query.data.state} />}>
      <Loaded query={query} lines={8}>
        {(claim) => <ClaimSheets claim={claim} />}
      </Loaded>
    </Page>
  );
}

function ClaimSheets({ claim }: { claim: Claim }) {
  const words = useWords(myClaimsWords);
  const terms = useWords(claimTerms);
  const line = useClaimLine();
  const isCounted = claim.state === 'approved' || claim.state === 'revoked';
  const forecast = useQuery({ ...claimForecastQuery(claim.id, claim.revision), enabled: !isCounted });
  const returned = claim.state === 'returned' ? claim.events.findLast(({ to }) => to === 'returned')?.reason : undefined;
  return (
    <>
      {returned && <p className="message warning">{words.returnedBecause(returned)}</p>}
      <Section title={words.line} aside={<Acts claim={claim} />}>
        <StateLine states={line(claim)} label={words.line} />
      </Section>
      <Section title={words.content}>
        <ClaimFacts claim={claim} />
      </Section>
      <Section title={terms.evidence}>
        <EvidenceList hrefOf={({ id }) => evidenceAddress(claim.id, id)} evidence={claim.evidence} />
      </Section>
      {isCounted ? (
        <p>
          <Link to="/my-year">{words.seeYear}</Link>
        </p>
      ) : (
        <>
          <Section title={words.forecast}>
            <Loaded query={forecast}>{(told) => <ForecastFigures forecast={told} />}</Loaded>
          </Section>
          <Section title={words.duplicates}>
            <PossibleDuplicates claim={claim} />
          </Section>
        </>
      )}
    </>
  );
}

function Acts({ claim }: { claim: Claim }) {
  const words = useWords(myClaimsWords);
  const [asking, setAsking] = useState(false);
  const { state, mayChange, mayWithdraw, id } = claim;
  if (!mayChange && !mayWithdraw) return null;
  return (
    <div className="button-row no-print">
      {mayChange && (
        <Link to="/my-claims/$claimId/edit" params={{ claimId: id }} className="button primary">
          {state === 'returned' ? words.correct : words.edit}
        </Link>
      )}
      {mayWithdraw && (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {state === 'draft' ? words.discard : words.withdraw}
        </button>
      )}
      {asking && <WithdrawDialog claim={claim} onClose={() => setAsking(false)} />}
    </div>
  );
}

function WithdrawDialog({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const words = useWords(myClaimsWords);
  const withdrawing = useAct(() => withdrawClaim(claim.id, ''), { done: words.withdrawn, changes: [['claims']], onDone: onClose });
  const effect = claim.state === 'draft' ? words.discard : words.withdraw;
  return (
    <Dialog title={effect} onClose={onClose}>
      <p>{words.withdrawWhat}</p>
      {withdrawing.isError && <ProblemPanel error={withdrawing.error} />}
      <div className="button-row">
        <button type="button" className="button danger" disabled={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
          {effect}
        </button>
      </div>
    </Dialog>
  );
}
