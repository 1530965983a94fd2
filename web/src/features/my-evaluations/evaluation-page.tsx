import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type MyEvaluation, myEvaluationsQuery } from '../../api/my-evaluations';
import { EmptyState } from '../../pieces/empty-state';
import { Facts } from '../../pieces/facts';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { EvaluationForm } from './evaluation-form';
import { evaluationWords } from './evaluation-words';
import { useSubject } from './use-subject';

export const Route = createLazyRoute('/signed-in/my-evaluations/$evaluationId')({ component: EvaluationPage });

function EvaluationPage() {
  const words = useWords(evaluationWords);
  const subjectOf = useSubject();
  const { evaluationId } = Route.useParams();
  const query = useQuery(myEvaluationsQuery);
  const of = query.data?.items.find((item) => item.evaluationId === evaluationId);
  return (
    <Page path={[{ name: words.title, to: '/my-evaluations' }]} title={of ? subjectOf(of).name : words.title}>
      <Loaded query={query}>{() => <Answering of={of} />}</Loaded>
    </Page>
  );
}

function Answering({ of }: { of: MyEvaluation | undefined }) {
  const words = useWords(evaluationWords);
  const subjectOf = useSubject();
  if (!of || of.given) {
    return (
      <EmptyState title={of ? words.doneTitle : words.goneTitle} why={of ? words.doneWhy : words.goneWhy}>
        <Link to="/my-evaluations" className="button">
          {words.back}
        </Link>
      </EmptyState>
    );
  }
  return (
    <>
      <Facts facts={[{ name: words.class, value: of.classTitle }, { name: words.session, value: subjectOf(of).when }, { name: words.teacher, value: of.teacherNames.join('、') }, { name: words.until, value: of.closesOn ? words.untilDay(of.closesOn) : words.untilClosing }]} />
      <Section title={words.anonymous}>
        <ul className="bulleted">
          <li>{words.anonymousOne}</li>
          <li>{words.anonymousTwo}</li>
          <li>{words.anonymousThree}</li>
        </ul>
      </Section>
      <EvaluationForm of={of} />
    </>
  );
}
