import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { classQuery, type TrainingClass } from '../../api/classes';
import { type ClassToFill, seatsToFillQuery } from '../../api/enrolments';
import type { Instant } from '../../api/shapes';
import { EmptyState } from '../../pieces/empty-state';
import { Facts } from '../../pieces/facts';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { classTerms } from '../../words/class-terms';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { ClassStateTag } from '../classes/class-state-tag';
import { TargetGroup } from '../classes/target-group';
import { fillWords } from './fill-words';
import { Nomination } from './nomination';
import { SeatsUsed } from './seats-used';
import { UnitPeople } from './unit-people';

export const Route = createLazyRoute('/signed-in/seats-to-fill/$classId')({ component: ClassToFillPage });

function ClassToFillPage() {
  const words = useWords(fillWords);
  const { classId } = Route.useParams();
  const seats = useQuery(seatsToFillQuery);
  const query = useQuery(classQuery(classId));
  const of = query.data;
  return (
    <Page path={[{ name: words.title, to: '/seats-to-fill' }]} title={of?.title ?? words.class} under={of && <><ClassStateTag state={of.state} /><span>{of.code}</span></>}>
      <Loaded query={query}>
        {(loaded) => (
          <>
            <Loaded query={seats}>
              {({ items, asOf }) => {
                const toFill = items.find((row) => row.classId === classId);
                return toFill ? <Filling of={loaded} toFill={toFill} asOf={asOf} /> : <EmptyState title={words.missing} why={words.missingWhy} />;
              }}
            </Loaded>
            <UnitPeople of={loaded} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Filling({ of, toFill, asOf }: { of: TrainingClass; toFill: ClassToFill; asOf: Instant }) {
  const words = useWords(fillWords);
  const terms = useWords(classTerms);
  return (
    <>
      <Section
        title={words.facts}
        aside={
          <Link to="/find-classes/$classId" params={{ classId: of.id }}>
            {words.toClass}
          </Link>
        }
      >
        <Facts
          facts={[
            { name: words.own, value: <SeatsUsed of={toFill.own} /> },
            { name: words.open, value: <SeatsUsed of={toFill.open} /> },
            { name: words.deadline, value: of.enrolClosesAt && formatInstant(of.enrolClosesAt) },
            { name: words.decideBy, value: of.decideBy && of.approval !== 'none' && <>{formatInstant(of.decideBy)} <span className="quiet">{words.decideByNote}</span></> },
            { name: words.approval, value: terms[of.approval] },
            { name: words.target, value: <TargetGroup group={of.targetGroup} /> },
          ]}
        />
      </Section>
      <Nomination of={of} toFill={toFill} asOf={asOf} />
    </>
  );
}
