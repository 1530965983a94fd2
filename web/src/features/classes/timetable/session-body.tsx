import type { SessionProblem } from '../../../api/timetable';
import { useText } from '../../../words/language';
import type { EditedSession } from './edited-timetable';

/** What stands in a half-day, and what stands against it. `when` is for those who do not see where it stands. */
export function SessionBody({ session, when, problems = [] }: { session: EditedSession; when?: string; problems?: readonly SessionProblem[] }) {
  const text = useText();
  return (
    <>
      <strong className="session-topic">
        {when !== undefined && <span className="visually-hidden">{when}</span>}
        {session.topic}
      </strong>
      {session.teacherNames.length > 0 && <span className="block">{session.teacherNames.join('、')}</span>}
      {session.place !== '' && <span className="block quiet">{session.place}</span>}
      {problems.map((problem) => (
        <span key={`${problem.code}-${JSON.stringify(problem.facts)}`} className="session-problem">
          △ {text(problem.text)}
          <OtherClasses facts={problem.facts} />
        </span>
      ))}
    </>
  );
}

/** Which classes have the teacher in that half-day. */
function OtherClasses({ facts }: { facts: SessionProblem['facts'] }) {
  const taken = facts['taken'];
  if (!Array.isArray(taken)) return null;
  return taken.map(({ classId, title }: { classId: number; title: string }) => (
    <span key={classId} className="block">
      {title}
    </span>
  ));
}
