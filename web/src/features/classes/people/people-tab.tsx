import './people.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { TrainingClass } from '../../../api/classes';
import { type ClassEnrolment, classEnrolmentsQuery, ENROLMENT_PATHS, ENROLMENT_STATES, type EnrolmentFilter, enrolmentsWorkbook, PEOPLE_A_PAGE } from '../../../api/seats';
import { useSession } from '../../../app/session';
import { DataList } from '../../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../../pieces/data-list/paging';
import { EmptyState } from '../../../pieces/empty-state';
import { ChoiceFilter, Filters } from '../../../pieces/filters';
import { NothingFound } from '../../../pieces/nothing-found';
import { enrolmentTerms } from '../../../words/class-terms';
import { useWords } from '../../../words/language';
import { mayCall, mayDecide, mayManage } from '../may-manage';
import { DecisionBar } from './decision-bar';
import { EnrolDialog } from './enrol-dialog';
import { peopleColumns } from './people-columns';
import { peopleWords } from './people-words';
import { PersonActs } from './person-acts';
import { PersonChoice } from './person-choice';

const PENDING: readonly ClassEnrolment['state'][] = ['pending_unit', 'pending_organisation'];

/** Everybody of a class; whoever decides chooses people and decides on them together. */
export function PeopleTab({ of }: { of: TrainingClass }) {
  const words = useWords(peopleWords);
  const terms = useWords(enrolmentTerms);
  const session = useSession();
  const paging = usePaging();
  const navigate = useNavigate({ from: '/classes/$classId' });
  const { state, path } = useSearch({ from: '/signed-in/classes/$classId' });
  const filter: EnrolmentFilter = { state, path };
  const list = useQuery({ ...classEnrolmentsQuery(of.id, filter, paging.cursor), placeholderData: keepPreviousData });
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [entering, setEntering] = useState(false);
  const open = of.state === 'enrolling';
  const decides = open && mayDecide(session);
  const change = (part: EnrolmentFilter) => {
    setChosen([]);
    void navigate({ search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true, resetScroll: false });
  };
  const pending = (list.data?.items ?? []).filter((row) => PENDING.includes(row.state));
  const filtered = state !== undefined || path !== undefined;
  const clear = () => change({ state: undefined, path: undefined });

  return (
    <div className="stack">
      {open && mayCall(session) && (
        <div className="button-row no-print">
          <button type="button" className="button" onClick={() => setEntering(true)}>
            {words.enrol}
          </button>
          <Link className="button" to="/classes/$classId/lists" params={{ classId: of.id }}>
            {words.byList}
          </Link>
        </div>
      )}
      <Filters onClear={filtered ? clear : undefined}>
        <ChoiceFilter label={words.state} value={state} options={ENROLMENT_STATES.map((value) => ({ value, label: terms[value] }))} onValue={(value) => change({ state: value, path })} />
        <ChoiceFilter label={words.path} value={path} options={ENROLMENT_PATHS.map((value) => ({ value, label: terms[value] }))} onValue={(value) => change({ state, path: value })} />
      </Filters>
      {decides && pending.length > 0 && <DecisionBar classId={of.id} pending={pending} chosen={pending.filter(({ id }) => chosen.includes(id))} onChosen={setChosen} />}
      <DataList
        title={words.title}
        list={list}
        paging={paging}
        pageSize={PEOPLE_A_PAGE}
        exportHref={enrolmentsWorkbook(of.id, filter)}
        rowKey={(row) => row.id}
        columns={peopleColumns({
          words,
          terms,
          choice: (row) =>
            decides && PENDING.includes(row.state) ? <PersonChoice row={row} chosen={chosen} onChosen={setChosen} /> : row.name,
          acts: open && (mayCall(session) || mayManage(session)) ? (row) => <PersonActs classId={of.id} row={row} /> : undefined,
        })}
        empty={
          filtered ? <NothingFound title={words.none} why={words.noneWhy} onClear={clear} /> : <EmptyState title={words.noneAtAll} why={words.noneAtAllWhy} />
        }
      />
      {entering && <EnrolDialog classId={of.id} onClose={() => setEntering(false)} />}
    </div>
  );
}
