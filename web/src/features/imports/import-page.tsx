import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { cancelImport, type Import, importEvents, importQuery, refusalsQuery, refusalsWorkbook } from '../../api/imports';
import { isActive } from '../../api/job-status';
import { useProgress } from '../../api/use-progress';
import { behind } from '../../app/behind';
import { useSession } from '../../app/session';
import { usePaging } from '../../pieces/data-list/paging';
import { JobStatusTag } from '../../pieces/job-status-tag';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { ProblemPanel } from '../../pieces/problem-panel';
import { Refusals } from '../../pieces/refusals';
import { RunProgress } from '../../pieces/run-progress';
import { useWords } from '../../words/language';
import { ImportFigures } from './import-figures';
import { ImportResult } from './import-result';
import { importWords } from './import-words';
import { mayImport } from './may-import';

export const Route = createLazyRoute('/signed-in/imports/$importId')({ component: behind('imports.read', ImportPage) });

function ImportPage() {
  const words = useWords(importWords);
  const { importId } = Route.useParams();
  const query = useQuery(importQuery(importId));
  const may = mayImport(useSession());
  return (
    <Page
      path={[{ name: words.title, to: '/imports' }]}
      title={query.data?.fileName ?? words.file}
      under={
        query.data && (
          <>
            <JobStatusTag status={query.data.status} />
            <span>
              {words.yearOf(query.data.year)} {words[query.data.kind]}
            </span>
          </>
        )
      }
      action={
        may &&
        query.data &&
        !isActive(query.data) && (
          <Link to="/imports/new" className={query.data.refused > 0 ? 'button primary' : 'button'}>
            {query.data.refused > 0 ? words.uploadAgain : words.upload}
          </Link>
        )
      }
    >
      <Loaded query={query}>{(taken) => (isActive(taken) ? <Progress taken={taken} mayStop={may} /> : <Outcome taken={taken} />)}</Loaded>
    </Page>
  );
}

function Progress({ taken, mayStop }: { taken: Import; mayStop: boolean }) {
  const words = useWords(importWords);
  const queries = useQueryClient();
  const { queryKey } = importQuery(taken.id);
  const troubled = useProgress<Import>({
    path: importEvents(taken.id),
    queryKey,
    active: true,
    onEnd: () => void queries.invalidateQueries({ queryKey: ['imports'] }),
  });
  const stopping = useMutation({ mutationFn: () => cancelImport(taken.id), onSuccess: (stopped) => queries.setQueryData(queryKey, stopped) });
  return (
    <section className="sheet stack" aria-label={words.running}>
      <RunProgress
        title={words.progress(taken.fileName)}
        countedUnit={words.rowUnit}
        done={taken.rowsRead}
        total={taken.rowsTotal}
        queued={taken.status === 'queued'}
        troubled={troubled}
        cancel={mayStop ? { question: words.stopQuestion, effect: words.stopEffect, act: () => stopping.mutate(), busy: stopping.isPending } : undefined}
      />
      {stopping.isError && <ProblemPanel error={stopping.error} />}
      <ImportFigures taken={taken} />
      <p className="quiet">
        {words.stopNote} {words.refusedSoFar}
      </p>
    </section>
  );
}

function Outcome({ taken }: { taken: Import }) {
  const paging = usePaging();
  const list = useQuery({ ...refusalsQuery(taken.id, paging.cursor), placeholderData: keepPreviousData, enabled: taken.refused > 0 });
  return (
    <>
      <ImportResult taken={taken} />
      {taken.refused > 0 && <Refusals list={list} paging={paging} workbookHref={refusalsWorkbook(taken.id)} />}
    </>
  );
}
