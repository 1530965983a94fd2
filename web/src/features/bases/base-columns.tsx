import { Link } from '@tanstack/react-router';
import type { BaseSummary } from '../../api/bases';
import type { Column } from '../../pieces/data-list/register';
import { BaseStateTag, GradeName } from './base-tags';
import type { baseTerms, baseWords } from './base-words';

const IN_USE: readonly BaseSummary['state'][] = ['active', 'correcting'];

export function baseColumns(words: (typeof baseWords)['zh' | 'en'], terms: (typeof baseTerms)['zh' | 'en']): readonly Column<BaseSummary>[] {
  return [
    {
      key: 'base',
      title: words.base,
      names: true,
      cell: ({ id, name }) => (
        <Link to="/teaching-bases/$baseId" params={{ baseId: id }}>
          {name}
        </Link>
      ),
    },
    { key: 'kind', title: words.kind, cell: ({ kind }) => terms[kind] },
    { key: 'state', title: words.state, whole: true, cell: ({ state }) => <BaseStateTag state={state} /> },
    { key: 'grade', title: words.grade, cell: ({ grade }) => <GradeName grade={grade} /> },
    {
      key: 'agreedUntil',
      title: words.agreedUntil,
      cell: ({ state, agreed, agreedUntil }) => (
        <>
          <span className="whole">{agreedUntil ?? '—'}</span> {!agreed && IN_USE.includes(state) && <span className="tag warning">△ {words.notAgreed}</span>}
        </>
      ),
    },
    { key: 'nextExaminationOn', title: words.nextExamination, whole: true, cell: ({ nextExaminationOn }) => nextExaminationOn ?? '—' },
    { key: 'themes', title: words.themes, cell: ({ themes }) => themes },
  ];
}
