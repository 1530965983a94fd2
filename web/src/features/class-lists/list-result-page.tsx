import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { classListQuery, listRefusalsQuery, listRefusalsWorkbook } from '../../api/class-lists';
import type { Import } from '../../api/imports';
import { isActive } from '../../api/job-status';
import { behind } from '../../app/behind';
import { usePaging } from '../../pieces/data-list/paging';
import { JobStatusTag } from '../../pieces/job-status-tag';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { Refusals } from '../../pieces/refusals';
import { RunProgress } from '../../pieces/run-progress';
import { useWords } from '../../words/language';
import { ImportFigures } from '../imports/import-figures';
import { ImportResult } from '../imports/import-result';
import { importWords } from '../imports/import-words';
import { listWords } from './list-words';

export const Route = createLazyRoute('/signed-in/classes/$classId/lists/$importId')({ component: behind('enrolments.call', ListResultPage) });

function ListResultPage() {
  const words = useWords(listWords);
  const of = Route.useParams();
  const query = useQuery(classListQuery(of));
  const isSignIns = query.data?.kind === 'sign_ins';
  return (
    <Page
      path={[{ name: words.classes, to: '/classes' }]}
      title={query.data?.fileName ?? words.file}
      under={
        query.data && (
          <>
            <JobStatusTag status={query.data.status} />
            <span>{words[isSignIns ? 'sign_ins' : 'class_people']}</span>
            {isSignIns ? (
              <Link to="/classes/$classId/attendance" params={of}>
                {words.toAttendance}
              </Link>
            ) : (
              <Link to="/classes/$classId" params={of} search={({ year }) => ({ year, tab: 'people' as const })}>
                {words.toPeople}
              </Link>
            )}
          </>
        )
      }
    >
      <Loaded query={query}>{(taken) => (isActive(taken) ? <Progress taken={taken} /> : <Outcome taken={taken} />)}</Loaded>
    </Page>
  );
}

function Progress({ taken }: { taken: Import }) {
  const words = useWords(listWords);
  const imports = useWords(importWords);
  return (
    <section className="sheet stack" aria-label={words.reading}>
      <RunProgress title={imports.progress(taken.fileName)} countedUnit={imports.rowUnit} done={taken.rowsRead} total={taken.rowsTotal} queued={taken.status === 'queued'} troubled={false} />
      <ImportFigures taken={taken} />
    </section>
  );
}

function Outcome({ taken }: { taken: Import }) {
  const of = Route.useParams();
  const paging = usePaging();
  const list = useQuery({ ...listRefusalsQuery(of, paging.cursor), placeholderData: keepPreviousData, enabled: taken.refused > 0 });
  return (
    <>
      <ImportResult taken={taken} />
      {taken.refused > 0 && <Refusals list={list} paging={paging} workbookHref={listRefusalsWorkbook(of)} />}
    </>
  );
}
