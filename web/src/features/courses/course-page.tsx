import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { courseQuery } from '../../api/courses';
import { behind } from '../../app/behind';
import { useSession } from '../../app/session';
import { Author } from '../../pieces/author';
import { Facts } from '../../pieces/facts';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { formatInstant, sayCredits } from '../../words/format';
import { useWords } from '../../words/language';
import { CourseActs } from './course-acts';
import { CourseTeachers } from './course-teachers';
import { CourseVersions } from './course-versions';
import { courseWords, methodTerms } from './course-words';
import { mayEditCatalogue } from './may-edit-catalogue';

export const Route = createLazyRoute('/signed-in/courses/$courseId')({ component: behind('catalog.read', CoursePage) });

function CoursePage() {
  const words = useWords(courseWords);
  const methods = useWords(methodTerms);
  const { courseId } = Route.useParams();
  const query = useQuery(courseQuery(courseId));
  const acts = mayEditCatalogue(useSession());
  const course = query.data;
  return (
    <Page
      path={[{ name: words.title, to: '/courses' }]}
      title={course?.current.title ?? words.course}
      under={
        course && (
          <>
            <span>{words.versionNo(course.current.versionNo)}</span>
            {course.retiredOn && <span className="tag neutral">■ {words.retiredOn(course.retiredOn)}</span>}
          </>
        )
      }
      action={course && acts && <CourseActs course={course} />}
    >
      <Loaded query={query} lines={8}>
        {(loaded) => (
          <>
            {loaded.retiredOn && <p className="message">{words.retiredWhy}</p>}
            <Section title={words.facts}>
              <Facts
                facts={[
                  { name: words.topics, value: loaded.current.topics.map(({ name }) => name).join('、') },
                  { name: words.methods, value: loaded.current.methods.map((method) => methods[method]).join('、') },
                  { name: words.classHours, value: sayCredits(loaded.current.classHoursHundredths) },
                  {
                    name: words.writtenBy,
                    value: (
                      <>
                        <Author name={loaded.current.by} /> {formatInstant(loaded.current.at)}
                      </>
                    ),
                  },
                ]}
              />
              <h3>{words.summary}</h3>
              <p>{loaded.current.summary || words.noSummary}</p>
            </Section>
            <CourseTeachers course={loaded} acts={acts} />
            <CourseVersions versions={loaded.versions} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
