import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type LeaveDetail, leaveQuery } from '../../api/leave-requests';
import { Facts } from '../../pieces/facts';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { StateLine } from '../../pieces/state-line';
import { useWords } from '../../words/language';
import { leaveTerms } from '../../words/leave-terms';
import { useHalfDay } from '../../words/use-half-day';
import { EffectList } from '../my-class/effect-list';
import { useLeaveLine } from '../my-class/use-leave-line';
import { LeaveActs } from './leave-acts';
import { LeaveDecision } from './leave-decision';
import { leaveWords } from './leave-words';

export const Route = createLazyRoute('/signed-in/leave-requests/$leaveId')({ component: LeavePage });

function LeavePage() {
  const words = useWords(leaveWords);
  const { leaveId } = Route.useParams();
  const query = useQuery(leaveQuery(leaveId));
  const of = query.data;
  return (
    <Page
      path={[{ name: words.title, to: '/leave-requests' }]}
      title={of ? words.one(of.personName) : words.ofClass}
      under={of && <Link to="/classes/$classId/leave" params={{ classId: of.classId }}>{of.classTitle}</Link>}
    >
      <Loaded query={query}>{(leave) => <Leave leave={leave} />}</Loaded>
    </Page>
  );
}

/** What is asked for, where it stands, what it brings about; and then the decision. */
function Leave({ leave }: { leave: LeaveDetail }) {
  const words = useWords(leaveWords);
  const terms = useWords(leaveTerms);
  const sayHalfDay = useHalfDay();
  const line = useLeaveLine();
  const { from, until, halfDays, joinedHalfDays, ended, state, effect, credits } = leave;
  const isAsked = state === 'requested';
  return (
    <>
      <section className="sheet" aria-label={words.state}>
        <StateLine states={line(leave)} label={words.state} />
      </section>
      <Section title={words.facts}>
        <Facts
          facts={[
            { name: words.trainee, value: leave.personName },
            { name: words.unit, value: leave.unitName },
            { name: words.when, value: terms.span(sayHalfDay(from), sayHalfDay(until)) },
            { name: words.length, value: joinedHalfDays > halfDays ? words.joined(halfDays, joinedHalfDays) : terms.halfDays(halfDays) },
            { name: words.kind, value: terms[leave.kind] },
            { name: words.reason, value: leave.reason },
            { name: words.decider, value: terms[leave.reviewStep] },
            { name: words.ended, value: ended && sayHalfDay(ended) },
          ]}
        />
      </Section>
      <Section title={isAsked ? words.effectsIf : words.effectsNow}>
        <div className="stack">
          <p className="quiet">{isAsked ? words.togetherIf : words.togetherNow}</p>
          <EffectList effect={effect} credits={credits} />
        </div>
      </Section>
      {leave.mayDecide && <LeaveDecision leave={leave} />}
      <LeaveActs leave={leave} />
    </>
  );
}
