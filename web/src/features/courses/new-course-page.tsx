import { createLazyRoute } from '@tanstack/react-router';
import { addCourse } from '../../api/courses';
import { behind } from '../../app/behind';
import type { Sent } from '../../pieces/draft-form';
import { useKeptDraft } from '../../pieces/kept-draft';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { CourseForm } from './course-form';
import { courseWords } from './course-words';
import { contentOf, EMPTY_COURSE, type TypedCourse } from './typed-course';
import { useCourseAct } from './use-course-act';

export const Route = createLazyRoute('/signed-in/courses/new')({ component: behind('catalog.manage', NewCoursePage) });

function NewCoursePage() {
  const words = useWords(courseWords);
  const navigate = Route.useNavigate();
  const kept = useKeptDraft<TypedCourse>('course-new', EMPTY_COURSE);
  const adding = useCourseAct(({ typed, attempt }: Sent<TypedCourse>) => addCourse(contentOf(typed), attempt), {
    done: () => words.created,
    onDone: async ({ id }) => {
      kept.forget();
      await navigate({ to: '/courses/$courseId', params: { courseId: id } });
    },
  });
  const title = kept.draft.title.trim();
  return (
    <Page path={[{ name: words.title, to: '/courses' }]} title={words.new}>
      <section className="sheet" aria-label={words.new}>
        <CourseForm kept={kept} sending={adding} explained={false} effect={title === '' ? words.create : words.createNamed(title)} />
      </section>
    </Page>
  );
}
