import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { classQuery } from '../../api/classes';
import { eligibilityQuery } from '../../api/enrolments';
import { useSession } from '../../app/session';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { ClassStateTag } from '../classes/class-state-tag';
import { ClassOffer } from './class-offer';
import { findWords } from './find-words';
import { isTrainee } from './is-trainee';
import { offerWords } from './offer-words';
import { OfferTimetable } from './offer-timetable';
import { OwnStanding } from './own-standing';

export const Route = createLazyRoute('/signed-in/find-classes/$classId')({ component: ClassOfferPage });

/** Everything a trainee has to know before applying, and where they stand after it. */
function ClassOfferPage() {
  const words = useWords(offerWords);
  const rooms = useWords(findWords);
  const session = useSession();
  const { classId } = Route.useParams();
  const query = useQuery(classQuery(classId));
  const eligibility = useQuery({ ...eligibilityQuery(classId), enabled: isTrainee(session) && query.data !== undefined });
  const of = query.data;
  return (
    <Page
      path={[{ name: rooms.title, to: '/find-classes' }]}
      title={of?.title ?? words.class}
      under={
        of && (
          <>
            <ClassStateTag state={of.state} />
            <span>{of.code}</span>
          </>
        )
      }
    >
      <Loaded query={query} lines={10}>
        {(loaded) => (
          <>
            {isTrainee(session) && <Loaded query={eligibility}>{(found) => <OwnStanding of={loaded} eligibility={found} />}</Loaded>}
            <ClassOffer of={loaded} />
            <OfferTimetable of={loaded} clashes={isTrainee(session) ? eligibility.data?.clashes : undefined} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
