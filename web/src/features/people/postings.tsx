import type { Posting } from '../../api/people';
import { Register } from '../../pieces/data-list/register';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { useOfficialWord } from '../../words/use-official-word';
import { peopleWords } from './people-words';

export function Postings({ postings }: { postings: readonly Posting[] }) {
  const words = useWords(peopleWords);
  const official = useOfficialWord();
  if (postings.length === 0) return null;
  return (
    <Section title={words.postings}>
      <Register
        rows={postings}
        rowKey={(posting) => `${posting.from}-${posting.unitName}`}
        columns={[
          { key: 'unit', title: words.unit, names: true, cell: (posting) => posting.unitName },
          { key: 'post', title: words.post, cell: (posting) => official(posting.post) || '—' },
          { key: 'rank', title: words.rank, cell: (posting) => official(posting.rank) },
          { key: 'from', title: words.from, whole: true, cell: (posting) => posting.from },
          { key: 'until', title: words.until, whole: true, cell: (posting) => posting.until ?? words.present },
        ]}
      />
    </Section>
  );
}
