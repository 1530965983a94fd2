import { Link } from '@tanstack/react-router';
import type { CourseSummary } from '../../api/courses';
import type { Column } from '../../pieces/data-list/register';
import { sayCredits } from '../../words/format';
import type { courseWords, methodTerms } from './course-words';

export function courseColumns(words: (typeof courseWords)['zh' | 'en'], methods: (typeof methodTerms)['zh' | 'en']): readonly Column<CourseSummary>[] {
  return [
    {
      key: 'course',
      title: words.course,
      names: true,
      cell: ({ id, retiredOn, current }) => (
        <>
          <Link to="/courses/$courseId" params={{ courseId: id }}>
            {current.title}
          </Link>{' '}
          {retiredOn && <span className="tag neutral">■ {words.retired}</span>}
        </>
      ),
    },
    { key: 'topics', title: words.topics, cell: ({ current }) => current.topics.map(({ name }) => name).join('、') || '—' },
    { key: 'methods', title: words.methods, cell: ({ current }) => current.methods.map((method) => methods[method]).join('、') },
    { key: 'classHours', title: words.classHours, figure: true, cell: ({ current }) => sayCredits(current.classHoursHundredths) },
    { key: 'teachers', title: words.teachers, cell: ({ teachers }) => teachers.map(({ name }) => name).join('、') || '—' },
    { key: 'version', title: words.version, whole: true, cell: ({ current }) => words.versionNo(current.versionNo) },
  ];
}
