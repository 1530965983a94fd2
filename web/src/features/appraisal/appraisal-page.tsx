import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type Appraisal, appraisalQuery } from '../../api/appraisal';
import { classQuery } from '../../api/classes';
import { useSession } from '../../app/session';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { appraisalWords } from './appraisal-words';
import { SchemeSection } from './scheme-section';
import { ScoreGrid } from './score-grid';

export const Route = createLazyRoute('/signed-in/classes/$classId/appraisal')({ component: AppraisalPage });

const OVER: readonly string[] = ['closed', 'archived', 'cancelled'];

function AppraisalPage() {
  const words = useWords(appraisalWords);
  const { permissions } = useSession();
  const { classId } = Route.useParams();
  const query = useQuery(appraisalQuery(classId));
  const of = useQuery(classQuery(classId)).data;
  const mayManage = permissions.includes('attendance.manage') && of !== undefined;
  return (
    <Page path={[{ name: words.classes, to: '/classes' }]} title={words.title} under={of && <Link to="/classes/$classId" params={{ classId }}>{of.title}</Link>}>
      <Loaded query={query} lines={10}>
        {(appraisal) => (
          <>
            <SchemeSection appraisal={appraisal} mayManage={mayManage && !OVER.includes(of.state)} />
            {of && of.state !== 'running' && <p className="message">{words.notRunning}</p>}
            <Scores appraisal={appraisal} isOpen={mayManage && of.state === 'running'} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Scores({ appraisal, isOpen }: { appraisal: Appraisal; isOpen: boolean }) {
  const words = useWords(appraisalWords);
  if (appraisal.parts.length === 0) return null;
  if (appraisal.trainees.length === 0) return <EmptyState title={words.nobody} why={words.nobodyWhy} />;
  return <ScoreGrid appraisal={appraisal} isOpen={isOpen} />;
}
