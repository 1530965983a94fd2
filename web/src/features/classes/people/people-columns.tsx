import type { ReactNode } from 'react';
import type { ClassEnrolment } from '../../../api/seats';
import type { Column } from '../../../pieces/data-list/register';
import type { enrolmentTerms } from '../../../words/class-terms';
import { formatInstant } from '../../../words/format';
import type { peopleWords } from './people-words';

interface Options {
  readonly words: (typeof peopleWords)['zh' | 'en'];
  readonly terms: (typeof enrolmentTerms)['zh' | 'en'];
  /** Beside the name, such as a box to choose it. */
  readonly choice: (row: ClassEnrolment) => ReactNode;
  /** Left out where nobody acts on single people. */
  readonly acts?: (row: ClassEnrolment) => ReactNode;
}

export function peopleColumns({ words, terms, choice, acts }: Options): readonly Column<ClassEnrolment>[] {
  return [
    { key: 'name', title: words.name, names: true, cell: (row) => choice(row) },
    { key: 'no', title: words.no, figure: true, cell: (row) => row.acceptanceNo },
    { key: 'unit', title: words.unit, cell: (row) => row.unitName },
    { key: 'residentId', title: words.residentId, whole: true, cell: (row) => row.maskedResidentId },
    { key: 'path', title: words.path, whole: true, cell: (row) => terms[row.path] },
    {
      key: 'state',
      title: words.state,
      cell: (row) => (
        <>
          {terms[row.state]} {row.position !== null && <span className="quiet whole">{words.position(row.position)}</span>}
        </>
      ),
    },
    { key: 'acceptedAt', title: words.acceptedAt, whole: true, cell: (row) => formatInstant(row.acceptedAt) },
    { key: 'reason', title: words.reason, cell: (row) => row.reason || '—' },
    ...(acts ? [{ key: 'acts', title: words.acts, cell: acts }] : []),
  ];
}
