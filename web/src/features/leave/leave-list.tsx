import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LEAVE_A_PAGE, LEAVE_LISTS, type LeaveFilter, type LeaveList as ListName, leaveListQuery, leaveWorkbook } from '../../api/leave-requests';
import type { Leave, LeaveEffect } from '../../api/my-leave';
import { DataList } from '../../pieces/data-list/data-list';
import { usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters } from '../../pieces/filters';
import { useWords } from '../../words/language';
import { leaveTerms } from '../../words/leave-terms';
import { useHalfDay } from '../../words/use-half-day';
import { leaveWords } from './leave-words';

interface LeaveListProps {
  readonly filter: LeaveFilter;
  readonly onList: (list: ListName | undefined) => void;
  readonly title: string;
}

/** Requests with what each brings about, so that whoever decides sees it before opening one. */
export function LeaveList({ filter, onList, title }: LeaveListProps) {
  const words = useWords(leaveWords);
  const terms = useWords(leaveTerms);
  const sayHalfDay = useHalfDay();
  const paging = usePaging();
  const list = useQuery({ ...leaveListQuery(filter, paging.cursor), placeholderData: keepPreviousData });
  const names: Record<ListName, string> = { decide: words.decide, requested: words.requestedList, away: words.away, overdue: words.overdue };
  return (
    <>
      <Filters>
        <ChoiceFilter label={words.list} value={filter.list} options={LEAVE_LISTS.map((value) => ({ value, label: names[value] }))} onValue={onList} />
      </Filters>
      <DataList
        title={title}
        list={list}
        paging={paging}
        pageSize={LEAVE_A_PAGE}
        exportHref={leaveWorkbook(filter)}
        rowKey={({ id }) => id}
        columns={[
          { key: 'trainee', title: words.trainee, names: true, cell: ({ id, personName }) => <Link to="/leave-requests/$leaveId" params={{ leaveId: id }}>{personName}</Link> },
          { key: 'unit', title: words.unit, cell: ({ unitName }) => unitName },
          ...(filter.classId === undefined ? [{ key: 'class', title: words.class, cell: ({ classId, classTitle }: Leave) => <Link to="/classes/$classId" params={{ classId }}>{classTitle}</Link> }] : []),
          { key: 'when', title: words.when, cell: ({ from, until }) => terms.span(sayHalfDay(from), sayHalfDay(until)) },
          { key: 'length', title: words.length, figure: true, cell: ({ halfDays }) => terms.halfDays(halfDays) },
          { key: 'kind', title: words.kind, cell: ({ kind }) => terms[kind] },
          { key: 'state', title: words.state, cell: ({ state, reviewStep, notReturned }) => `${terms[state]}${state === 'requested' ? `（${terms[reviewStep]}）` : ''}${notReturned ? `，${words.late}` : ''}` },
          { key: 'effect', title: words.effect, cell: ({ effect }) => <Effect effect={effect} /> },
        ]}
        empty={<NoLeave filter={filter} onList={onList} />}
      />
    </>
  );
}

function Effect({ effect: { withdrawal, noCertificate } }: { effect: LeaveEffect }) {
  const words = useWords(leaveWords);
  if (withdrawal) return <strong>{words.withdrawal}</strong>;
  return noCertificate ? <strong>{words.noCertificate}</strong> : <>{words.within}</>;
}

function NoLeave({ filter, onList }: Pick<LeaveListProps, 'filter' | 'onList'>) {
  const words = useWords(leaveWords);
  if (filter.list === undefined) return <EmptyState title={words.noneAtAll} why={words.noneAtAllWhy} />;
  const isQueue = filter.list === 'decide';
  return (
    <EmptyState title={isQueue ? words.noneToDecide : words.none} why={isQueue ? words.noneToDecideWhy : words.noneWhy}>
      <button type="button" className="button" onClick={() => onList(undefined)}>
        {words.showAll}
      </button>
    </EmptyState>
  );
}
