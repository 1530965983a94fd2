import './base-inspections.css';
import { CRITERIA, INSPECTION_CRITERIA } from '#contracts';
import type { BaseInspection } from '../../api/bases';
import { Author } from '../../pieces/author';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { useWords } from '../../words/language';
import { GradeName } from './base-tags';
import { baseTerms, baseWords } from './base-words';

/** Every visit, criterion by criterion; the latest grades the base. */
export function BaseInspections({ inspections }: { inspections: readonly BaseInspection[] }) {
  const words = useWords(baseWords);
  const terms = useWords(baseTerms);
  if (inspections.length === 0) return <EmptyState title={words.noInspections} />;
  return (
    <CardTable
      title={words.inspections}
      rows={inspections}
      rowKey={({ id }) => id}
      columns={[
        { key: 'visit', title: words.visitedOn, names: true, cell: ({ visitedOn, kind }) => <><span className="whole">{visitedOn}</span> {terms[kind]}</> },
        { key: 'scores', title: words.scores, cell: ({ scores }) => CRITERIA.map((criterion) => <span key={criterion} className="base-score">{`${terms[criterion]} ${scores[criterion]}/${INSPECTION_CRITERIA[criterion]}`}</span>) },
        { key: 'total', title: words.total, figure: true, cell: ({ total }) => <strong>{total}</strong> },
        { key: 'grade', title: words.grade, whole: true, cell: ({ grade }) => <GradeName grade={grade} /> },
        { key: 'inspectors', title: words.inspectors, cell: ({ inspectors, remarks }) => <>{inspectors}{remarks && <span className="quiet"> {remarks}</span>}</> },
        { key: 'by', title: words.by, cell: ({ by }) => <Author name={by} /> },
      ]}
    />
  );
}
