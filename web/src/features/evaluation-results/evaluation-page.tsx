import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { classQuery, type TrainingClass } from '../../api/classes';
import { type EvaluationResults, evaluationResultsQuery } from '../../api/evaluation-results';
import { useSession } from '../../app/session';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { ShareBar } from '../../pieces/share-bar';
import { useWords } from '../../words/language';
import { CloseForms } from './close-forms';
import { evaluationWords } from './evaluation-words';
import { FormList } from './form-list';
import { FormResult } from './form-result';
import { OpenForms } from './open-forms';

export const Route = createLazyRoute('/signed-in/classes/$classId/evaluation')({ component: EvaluationPage });

function EvaluationPage() {
  const words = useWords(evaluationWords);
  const { permissions } = useSession();
  const { classId } = Route.useParams();
  const query = useQuery(evaluationResultsQuery(classId));
  const of = useQuery(classQuery(classId)).data;
  const isOpen = permissions.includes('attendance.manage') && of?.state === 'running';
  return (
    <Page path={[{ name: words.classes, to: '/classes' }]} title={words.title} under={of && <Link to="/classes/$classId" params={{ classId }}>{of.title}</Link>}>
      <Loaded query={query} lines={10}>
        {(results) => <Results results={results} of={isOpen ? of : undefined} />}
      </Loaded>
    </Page>
  );
}

/** `of` is the class while forms may be opened and ended in it. */
function Results({ results, of }: { results: EvaluationResults; of: TrainingClass | undefined }) {
  const words = useWords(evaluationWords);
  const { classId } = Route.useParams();
  const { form } = Route.useSearch();
  const [opening, setOpening] = useState(false);
  const { items, given, asked } = results;
  const shown = items.find(({ evaluationId }) => evaluationId === form) ?? items[0];
  const open = of && (
    <button type="button" className="button" onClick={() => setOpening(true)}>
      {items.length === 0 ? words.open : words.openMore}
    </button>
  );
  if (of && opening) return <OpenForms of={of} results={results} onEnd={() => setOpening(false)} />;
  if (!shown) {
    return (
      <EmptyState title={words.none} why={of ? words.noneWhy : words.noneOver}>
        {open}
      </EmptyState>
    );
  }
  return (
    <>
      <Section title={words.progress}>
        <div className="stack">
          <p>{words.givenBy(given, asked)}</p>
          <ShareBar part={given} total={asked} />
          <p className="quiet">{words.anonymous}</p>
          {of && (
            <div className="button-row no-print">
              {open}
              <CloseForms classId={classId} forms={items.filter((item) => item.open)} />
            </div>
          )}
        </div>
      </Section>
      <FormList classId={classId} items={items} shown={shown} isOpen={of !== undefined} />
      <FormResult of={shown} />
    </>
  );
}
