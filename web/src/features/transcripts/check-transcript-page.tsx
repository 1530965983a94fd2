import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { asProblem } from '../../api/problem';
import { type PublicTranscript, publicTranscriptQuery } from '../../api/transcripts';
import { PublicPage } from '../../app/public-page';
import { EmptyState } from '../../pieces/empty-state';
import { Facts } from '../../pieces/facts';
import { Loaded } from '../../pieces/loaded';
import { Section } from '../../pieces/section';
import { formatCount, formatCredits, formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { transcriptWords } from './transcript-words';

export const Route = createLazyRoute('/t/$code')({ component: CheckTranscriptPage });

/** Tells whoever holds a transcript whether it is genuine, and enough to compare it with the paper. */
function CheckTranscriptPage() {
  const words = useWords(transcriptWords);
  const { code } = Route.useParams();
  const query = useQuery(publicTranscriptQuery(code));
  const missing = query.isError && [400, 404].includes(asProblem(query.error).status);
  return <PublicPage title={words.check}>{missing ? <EmptyState title={words.missing} why={words.missingWhy} /> : <Loaded query={query}>{(of) => <Checked of={of} />}</Loaded>}</PublicPage>;
}

function Checked({ of }: { readonly of: PublicTranscript }) {
  const words = useWords(transcriptWords);
  return (
    <Section title={of.code}>
      <Facts
        facts={[
          { name: words.truth, value: <strong>{of.signed ? words.signed : words.unsigned}</strong> },
          { name: words.state, value: of.outdated ? words.outdated : words.current },
          { name: words.name, value: of.maskedName },
          { name: words.unit, value: of.unit },
          { name: words.year, value: of.year },
          { name: words.total, value: `${formatCredits(of.totalHundredths)} ${of.countedIn}` },
          { name: words.verdict, value: of.verdict },
          { name: words.entries, value: formatCount(of.entries) },
          { name: words.policy, value: of.policy },
          { name: words.at, value: <time dateTime={of.issuedAt}>{formatInstant(of.issuedAt)}</time> },
          { name: words.digest, value: <code>{(of.digest.match(/.{16}/g) ?? []).join(' ')}</code> },
        ]}
      />
      <p className="quiet">{words.digestWhy}</p>
    </Section>
  );
}
