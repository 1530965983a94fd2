import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { classListsQuery } from '../../api/class-lists';
import { Author } from '../../pieces/author';
import { CardTable } from '../../pieces/card-table';
import { Loaded } from '../../pieces/loaded';
import { formatCount, formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { listWords } from './list-words';

/** The latest lists of the class with what became of them. */
export function EarlierLists({ classId }: { classId: number }) {
  const words = useWords(listWords);
  const query = useQuery(classListsQuery(classId));
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? null : (
          <CardTable
            title={words.earlier}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'file', title: words.file, names: true,
                cell: ({ id, fileName }) => (
                  <Link to="/classes/$classId/lists/$importId" params={{ classId, importId: id }}>
                    {fileName}
                  </Link>
                ),
              },
              { key: 'kind', title: words.kind, cell: ({ kind }) => words[kind === 'sign_ins' ? 'sign_ins' : 'class_people'] },
              { key: 'accepted', title: words.accepted, figure: true, cell: ({ accepted, unchanged }) => formatCount(accepted + unchanged) },
              { key: 'refused', title: words.refused, figure: true, cell: ({ refused }) => (refused > 0 ? `△ ${formatCount(refused)}` : '0') },
              { key: 'by', title: words.by, cell: ({ by }) => <Author name={by} /> },
              { key: 'at', title: words.at, whole: true, cell: ({ createdAt }) => formatInstant(createdAt) },
            ]}
          />
        )
      }
    </Loaded>
  );
}
