import type { Base } from '../../api/bases';
import { Author } from '../../pieces/author';
import { CardTable } from '../../pieces/card-table';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { baseTerms, baseWords } from './base-words';

export function BaseSteps({ steps }: Pick<Base, 'steps'>) {
  const words = useWords(baseWords);
  const terms = useWords(baseTerms);
  return (
    <CardTable
      title={words.steps}
      rows={steps}
      rowKey={({ id }) => id}
      columns={[
        { key: 'to', title: words.to, names: true, cell: ({ to }) => terms[to] },
        { key: 'from', title: words.from, cell: ({ from }) => (from ? terms[from] : '—') },
        { key: 'reason', title: words.reason, cell: ({ reason }) => reason || '—' },
        { key: 'by', title: words.by, cell: ({ by }) => <Author name={by} /> },
        { key: 'at', title: words.at, whole: true, cell: ({ at }) => formatInstant(at) },
      ]}
    />
  );
}
