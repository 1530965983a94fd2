import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isActive, LOOK_AGAIN_MS } from '../../api/job-status';
import { exportFile, recentVerificationsQuery, type Verification, verificationsWorkbook } from '../../api/ledger-proof';
import { Author } from '../../pieces/author';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { ExportBar } from '../../pieces/export-bar';
import { JobStatusTag } from '../../pieces/job-status-tag';
import { Loaded } from '../../pieces/loaded';
import { formatCount, formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { proofWords } from './proof-words';

const BYTES_A_MEGABYTE = 1_048_576;

/** The latest checks, whoever ordered them; while one is under way the list is asked for again. */
export function RecentVerifications() {
  const words = useWords(proofWords);
  const query = useQuery({ ...recentVerificationsQuery, refetchInterval: ({ state }) => (state.data?.items.some(isActive) ? LOOK_AGAIN_MS : false) });
  return (
    <Loaded query={query}>
      {({ items, count }) =>
        items.length === 0 ? (
          <EmptyState title={words.noVerifications} why={words.noVerificationsWhy} />
        ) : (
          <>
            <ExportBar href={verificationsWorkbook} count={count} />
            <CardTable
              title={words.verifications}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'no',
                  title: words.no,
                  names: true,
                  cell: ({ id }) => (
                    <Link to="/ledger-proof/$verificationId" params={{ verificationId: id }}>
                      {words.verification(id)}
                    </Link>
                  ),
                },
                { key: 'at', title: words.at, whole: true, cell: ({ createdAt }) => <time dateTime={createdAt}>{formatInstant(createdAt)}</time> },
                { key: 'by', title: words.by, cell: ({ by }) => <Author name={by} /> },
                { key: 'status', title: words.status, cell: ({ status }) => <JobStatusTag status={status} /> },
                { key: 'finding', title: words.finding, cell: ({ faults }) => (faults === null ? words.unfinished : faults === 0 ? words.intact : <strong>{words.faults(formatCount(faults))}</strong>) },
                { key: 'export', title: words.export, cell: (row) => <KeptExport of={row} /> },
              ]}
            />
          </>
        )
      }
    </Loaded>
  );
}

/** A plain link: such a file may be far too large to pass through the page's memory. */
export function KeptExport({ of: { id, sizeBytes } }: { readonly of: Verification }) {
  const words = useWords(proofWords);
  if (sizeBytes === null) return words.unfinished;
  const size = words.size((sizeBytes / BYTES_A_MEGABYTE).toFixed(2));
  return (
    <a href={exportFile(id)} download aria-label={words.downloadOf(id, size)}>
      {words.download} <span className="whole">{size}</span>
    </a>
  );
}
