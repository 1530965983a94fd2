import { Link } from '@tanstack/react-router';
import type { TeacherSummary } from '../../api/teachers';
import type { Column } from '../../pieces/data-list/register';
import { formatCredits } from '../../words/format';
import type { teacherKinds, teacherWords } from './teacher-words';

type Words = (typeof teacherWords)['zh' | 'en'];

/** `evaluated`: with what trainees said, for those who choose teachers. */
export function teacherColumns(words: Words, kinds: (typeof teacherKinds)['zh' | 'en'], { evaluated }: { readonly evaluated: boolean }): readonly Column<TeacherSummary>[] {
  return [
    {
      key: 'teacher',
      title: words.teacher,
      names: true,
      cell: ({ id, name, retiredOn }) => (
        <>
          <Link to="/teachers/$teacherId" params={{ teacherId: id }}>
            {name}
          </Link>{' '}
          {retiredOn && <span className="tag neutral">■ {words.retired}</span>}
        </>
      ),
    },
    { key: 'kind', title: words.kind, cell: ({ kind }) => kinds[kind] },
    { key: 'organisation', title: words.organisation, cell: ({ organisation, jobTitle }) => `${organisation} ${jobTitle}`.trim() },
    { key: 'courses', title: words.courses, figure: true, cell: ({ courseCount }) => words.courseCount(courseCount) },
    ...(evaluated
      ? [{ key: 'evaluation', title: words.evaluation, figure: true, cell: ({ evaluation }: TeacherSummary) => (evaluation ? words.evaluated(formatCredits(evaluation.averageHundredths), evaluation.sessions, evaluation.answers) : '—') }]
      : []),
  ];
}
