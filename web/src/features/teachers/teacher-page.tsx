import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type Teacher, teacherQuery } from '../../api/teachers';
import { behind } from '../../app/behind';
import { useSession } from '../../app/session';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { Facts } from '../../pieces/facts';
import { Figures } from '../../pieces/figures';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { formatCount, formatCredits } from '../../words/format';
import { useWords } from '../../words/language';
import { mayEditCatalogue } from '../courses/may-edit-catalogue';
import { TeacherActs } from './teacher-acts';
import { teacherKinds, teacherWords } from './teacher-words';

export const Route = createLazyRoute('/signed-in/teachers/$teacherId')({ component: behind('catalog.read', TeacherPage) });

function TeacherPage() {
  const words = useWords(teacherWords);
  const kinds = useWords(teacherKinds);
  const { teacherId } = Route.useParams();
  const query = useQuery(teacherQuery(teacherId));
  const acts = mayEditCatalogue(useSession());
  const teacher = query.data;
  return (
    <Page
      path={[{ name: words.title, to: '/teachers' }]}
      title={teacher?.name ?? words.teacher}
      under={
        teacher && (
          <>
            <span>{kinds[teacher.kind]}</span>
            {teacher.retiredOn && <span className="tag neutral">■ {words.retiredOn(teacher.retiredOn)}</span>}
          </>
        )
      }
      action={teacher && acts && <TeacherActs teacher={teacher} />}
    >
      <Loaded query={query} lines={8}>
        {(loaded) => (
          <>
            <Section title={words.facts}>
              <Facts
                facts={[
                  { name: words.organisation, value: loaded.organisation },
                  { name: words.jobTitle, value: loaded.jobTitle },
                  { name: words.introduction, value: loaded.introduction },
                ]}
              />
            </Section>
            {acts && <Evaluated teacher={loaded} />}
            <CoursesGiven teacher={loaded} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** What trainees said of all their sessions together; nothing while too few have answered. */
function Evaluated({ teacher: { evaluation } }: { teacher: Teacher }) {
  const words = useWords(teacherWords);
  return (
    <Section title={words.evaluation} aside={<span className="quiet">{words.evaluationNote}</span>}>
      {evaluation ? (
        <Figures
          figures={[
            { name: words.average, value: formatCredits(evaluation.averageHundredths) },
            { name: words.sessions, value: formatCount(evaluation.sessions) },
            { name: words.answers, value: formatCount(evaluation.answers) },
          ]}
        />
      ) : (
        <p>{words.noEvaluation}</p>
      )}
    </Section>
  );
}

function CoursesGiven({ teacher: { courses } }: { teacher: Teacher }) {
  const words = useWords(teacherWords);
  if (courses.length === 0) return <EmptyState title={words.noCourses} why={words.noCoursesWhy} />;
  return (
    <CardTable
      title={words.courses}
      rows={courses}
      rowKey={({ courseId }) => courseId}
      columns={[
        {
          key: 'course',
          title: words.course,
          names: true,
          cell: ({ courseId, title }) => (
            <Link to="/courses/$courseId" params={{ courseId }}>
              {title}
            </Link>
          ),
        },
      ]}
    />
  );
}
