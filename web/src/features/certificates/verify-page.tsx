import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { type PublicCertificate, publicCertificateQuery } from '../../api/certificates';
import { asProblem } from '../../api/problem';
import { PublicPage } from '../../app/public-page';
import { EmptyState } from '../../pieces/empty-state';
import { Facts } from '../../pieces/facts';
import { Loaded } from '../../pieces/loaded';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { CertificateStateTag } from './certificate-state-tag';
import { certificateWords } from './certificate-words';

export const Route = createLazyRoute('/verify/$number')({ component: VerifyPage });

/** Tells whoever holds a certificate whether it holds. */
function VerifyPage() {
  const words = useWords(certificateWords);
  const { number } = Route.useParams();
  const query = useQuery(publicCertificateQuery(number));
  const missing = query.isError && [400, 404].includes(asProblem(query.error).status);
  return <PublicPage title={words.verify}>{missing ? <EmptyState title={words.missing} why={words.missingWhy} /> : <Loaded query={query}>{(of) => <Verified of={of} />}</Loaded>}</PublicPage>;
}

function Verified({ of }: { of: PublicCertificate }) {
  const words = useWords(certificateWords);
  return (
    <Section title={of.number}>
      <Facts
        facts={[
          { name: words.state, value: <><CertificateStateTag state={of.state} /> {of.state !== 'valid' && words.since(of.since)} {of.replacedBy && words.replacedBy(of.replacedBy)}</> },
          { name: words.nameMasked, value: of.maskedName },
          { name: words.class, value: of.classTitle },
          { name: words.organiser, value: of.organiser },
          { name: words.dates, value: words.datesSaid(of.startsOn, of.endsOn) },
          { name: words.hours, value: of.attendedClassHours },
          { name: words.issuedOn, value: of.issuedOn },
        ]}
      />
    </Section>
  );
}
