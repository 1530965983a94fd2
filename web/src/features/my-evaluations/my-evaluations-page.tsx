import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type MyEvaluation, myEvaluationsQuery } from '../../api/my-evaluations';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { evaluationWords } from './evaluation-words';
import { useSubject } from './use-subject';

export const Route = createLazyRoute('/signed-in/my-evaluations')({ component: MyEvaluationsPage });

function MyEvaluationsPage() {
  const words = useWords(evaluationWords);
  const query = useQuery(myEvaluationsQuery);
  return (
    <Page title={words.title} under={<span>{words.lead}</span>}>
      <Loaded query={query}>
        {({ items }) => {
          const due = items.filter(({ given }) => !given);
          const given = items.filter((item) => item.given);
          return (
            <>
              {due.length === 0 ? <EmptyState title={words.none} why={words.noneWhy} /> : <Forms title={words.due} items={due} isDue />}
              {given.length > 0 && <Forms title={words.given} items={given} />}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Forms({ title, items, isDue = false }: { title: string; items: readonly MyEvaluation[]; isDue?: boolean }) {
  const words = useWords(evaluationWords);
  const subjectOf = useSubject();
  return (
    <CardTable
      title={title}
      aside={words.dueCount(items.length)}
      rows={items}
      rowKey={({ evaluationId }) => evaluationId}
      columns={[
        { key: 'about', title: words.about, names: true, cell: (item) => subjectOf(item).name },
        { key: 'class', title: words.class, cell: ({ classTitle }) => classTitle },
        { key: 'session', title: words.session, whole: true, cell: (item) => subjectOf(item).when || '—' },
        { key: 'teacher', title: words.teacher, cell: ({ teacherNames }) => teacherNames.join('、') || '—' },
        { key: 'until', title: words.until, whole: true, cell: ({ closesOn }) => (closesOn ? words.untilDay(closesOn) : words.untilClosing) },
        ...(isDue
          ? [{
              key: 'act', title: words.act,
              cell: (item: MyEvaluation) => (
                <Link to="/my-evaluations/$evaluationId" params={{ evaluationId: item.evaluationId }} aria-label={words.evaluateOf(`${subjectOf(item).name} ${subjectOf(item).when}`)}>
                  {words.evaluate}
                </Link>
              ),
            }]
          : []),
      ]}
    />
  );
}
