import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { draftsQuery } from '../../../api/policy-drafts';
import { CardTable } from '../../../pieces/card-table';
import { EmptyState } from '../../../pieces/empty-state';
import { Loaded } from '../../../pieces/loaded';
import { formatInstant } from '../../../words/format';
import { useWords } from '../../../words/language';
import { DraftStateTag } from './draft-state-tag';
import { draftWords } from './draft-words';

export function DraftList() {
  const words = useWords(draftWords);
  const query = useQuery(draftsQuery);
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={words.none} why={words.noneWhy} />
        ) : (
          <CardTable
            title={words.drafts}
            rows={items}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'name',
                title: words.name,
                names: true,
                cell: (row) => (
                  <Link to="/policy-drafts/$draftId" params={{ draftId: row.id }}>
                    {row.title || words.untitled(row.id)}
                  </Link>
                ),
              },
              { key: 'becomes', title: words.becomes, cell: (row) => row.policy },
              { key: 'state', title: words.state, cell: (row) => <DraftStateTag state={row.state} /> },
              { key: 'madeFrom', title: words.madeFrom, cell: (row) => row.madeFrom },
              { key: 'written', title: words.written, cell: (row) => `${row.writtenByName} ${formatInstant(row.writtenAt)}` },
            ]}
          />
        )
      }
    </Loaded>
  );
}
