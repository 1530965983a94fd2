import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { type Course, courseQuery, reviseCourse } from '../../api/courses';
import { behind } from '../../app/behind';
import type { Sent } from '../../pieces/draft-form';
import { useKeptDraft } from '../../pieces/kept-draft';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { CourseForm } from './course-form';
import { courseWords } from './course-words';
import { contentOf, type TypedCourse, typedOf } from './typed-course';
import { useCourseAct } from './use-course-act';

export const Route = createLazyRoute('/signed-in/courses/$courseId/edit')({ component: behind('catalog.manage', EditCoursePage) });

function EditCoursePage() {
  const words = useWords(courseWords);
  const { courseId } = Route.useParams();
  const query = useQuery(courseQuery(courseId));
  return (
    <Page path={[{ name: words.title, to: '/courses' }]} title={query.data ? `${words.reviseTitle} · ${query.data.current.title}` : words.reviseTitle}>
      <section className="sheet" aria-label={words.reviseTitle}>
        <Loaded query={query}>{(course) => <ReviseForm course={course} />}</Loaded>
      </section>
    </Page>
  );
}

/** The draft remembers the version it began with: if somebody saved another meanwhile, the server refuses and what was typed stays. */
function ReviseForm({ course }: { course: Course }) {
  const words = useWords(courseWords);
  const navigate = Route.useNavigate();
  const kept = useKeptDraft<TypedCourse>(`course-${course.id}`, typedOf(course.current));
  const revising = useCourseAct(({ typed, attempt }: Sent<TypedCourse>) => reviseCourse(course.id, { ...contentOf(typed), changeNote: typed.changeNote, basedOn: typed.basedOn }, attempt), {
    done: (after) => words.revised(after.current.versionNo),
    onDone: async ({ id }) => {
      kept.forget();
      await navigate({ to: '/courses/$courseId', params: { courseId: id } });
    },
  });
  const next = kept.draft.basedOn + 1;
  return <CourseForm kept={kept} sending={revising} explained lead={words.reviseLead(next)} effect={words.reviseEffect(next)} />;
}
