import { useQuery } from '@tanstack/react-query';
import { claimForecastQuery, claimQuery, type Claim, type ClaimRow } from '../../api/claims';
import { Loaded } from '../../pieces/loaded';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { StateLine } from '../../pieces/state-line';
import { useWords } from '../../words/language';
import { ClaimFacts } from '../my-claims/claim-facts';
import { ForecastFigures } from '../my-claims/forecast-figures';
import { PossibleDuplicates } from '../my-claims/possible-duplicates';
import { useClaimLine } from '../my-claims/use-claim-line';
import { EvidencePreview } from './evidence-preview';
import { reviewWords } from './review-words';
import { RevokeClaim } from './revoke-claim';

const LINES = 10;

/** As it stands in the list: what was read of it earlier may have been corrected or decided since. */
export function ClaimForReview({ row }: { row: ClaimRow }) {
  const query = useQuery({ ...claimQuery(row.id), refetchOnMount: 'always' });
  return (
    <Loaded query={query} lines={LINES}>
      {(claim) => (claim.revision < row.revision ? <Skeleton lines={LINES} /> : <Sheets claim={claim} />)}
    </Loaded>
  );
}

/** The claim, what it would give, what may be the same, and its papers. */
function Sheets({ claim }: { claim: Claim }) {
  const words = useWords(reviewWords);
  const line = useClaimLine();
  const isCounted = claim.state === 'approved' || claim.state === 'revoked';
  const forecast = useQuery({ ...claimForecastQuery(claim.id, claim.revision), enabled: !isCounted });
  return (
    <>
      <Section title={claim.title} aside={claim.mayRevoke && <RevokeClaim claim={claim} />}>
        <ClaimFacts claim={claim} withPerson />
      </Section>
      <Section title={words.duplicates}>
        <PossibleDuplicates claim={claim} />
      </Section>
      {!isCounted && (
        <Section title={words.forecast}>
          <Loaded query={forecast} lines={2}>
            {(told) => <ForecastFigures forecast={told} />}
          </Loaded>
        </Section>
      )}
      <Section title={words.evidence}>
        <EvidencePreview claimId={claim.id} evidence={claim.evidence} />
      </Section>
      <Section title={words.history}>
        <StateLine states={line(claim)} label={words.history} />
      </Section>
    </>
  );
}
