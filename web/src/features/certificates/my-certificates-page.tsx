import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { certificatePaper, myCertificatesQuery, myCertificatesWorkbook } from '../../api/certificates';
import { CardTable } from '../../pieces/card-table';
import { DownloadLink } from '../../pieces/download-link';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { CertificateStateTag } from './certificate-state-tag';
import { certificateWords } from './certificate-words';

export const Route = createLazyRoute('/signed-in/my-certificates')({ component: MyCertificatesPage });

function MyCertificatesPage() {
  const words = useWords(certificateWords);
  const query = useQuery(myCertificatesQuery);
  return (
    <Page title={words.title}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={words.none} why={words.noneWhy} />
          ) : (
            <CardTable
              title={words.certificates}
              exportHref={myCertificatesWorkbook}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { key: 'class', title: words.class, names: true, cell: ({ classTitle }) => classTitle },
                { key: 'number', title: words.number, whole: true, cell: ({ number }) => <Link to="/verify/$number" params={{ number }}>{number}</Link> },
                { key: 'hours', title: words.hours, figure: true, cell: ({ attendedClassHours }) => attendedClassHours },
                { key: 'issued', title: words.issuedOn, whole: true, cell: ({ issuedOn }) => issuedOn },
                { key: 'state', title: words.state, cell: ({ state, replacedBy }) => <><CertificateStateTag state={state} /> {replacedBy && words.replacedBy(replacedBy)}</> },
                { key: 'paper', title: words.paper, cell: ({ id, state, number }) => (state === 'valid' ? <DownloadLink className="" href={certificatePaper(id)} title={number}>{words.paper}</DownloadLink> : '') },
              ]}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
