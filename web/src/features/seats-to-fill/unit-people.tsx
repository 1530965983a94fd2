import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrainingClass } from '../../api/classes';
import { type ClassEnrolment, classEnrolmentsQuery, PEOPLE_A_PAGE } from '../../api/seats';
import { DataList } from '../../pieces/data-list/data-list';
import { usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { enrolmentTerms } from '../../words/class-terms';
import { useWords } from '../../words/language';
import { DecisionBar } from '../classes/people/decision-bar';
import { peopleColumns } from '../classes/people/people-columns';
import { peopleWords } from '../classes/people/people-words';
import { PersonActs } from '../classes/people/person-acts';
import { PersonChoice } from '../classes/people/person-choice';
import { fillWords } from './fill-words';

/** The unit's own people in the class: those who wait for its word are chosen and decided on together. */
export function UnitPeople({ of }: { of: TrainingClass }) {
  const words = useWords(fillWords);
  const people = useWords(peopleWords);
  const terms = useWords(enrolmentTerms);
  const paging = usePaging();
  const list = useQuery({ ...classEnrolmentsQuery(of.id, {}, paging.cursor), placeholderData: keepPreviousData });
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const open = of.state === 'enrolling';
  const waits = (row: ClassEnrolment) => open && row.state === 'pending_unit';
  const pending = (list.data?.items ?? []).filter(waits);
  return (
    <>
      {pending.length > 0 && <DecisionBar classId={of.id} pending={pending} chosen={pending.filter(({ id }) => chosen.includes(id))} onChosen={setChosen} />}
      <DataList
        title={words.list}
        list={list}
        paging={paging}
        pageSize={PEOPLE_A_PAGE}
        rowKey={({ id }) => id}
        columns={peopleColumns({
          words: people,
          terms,
          choice: (row) => (waits(row) ? <PersonChoice row={row} chosen={chosen} onChosen={setChosen} /> : row.name),
          acts: open ? (row) => <PersonActs classId={of.id} row={row} /> : undefined,
        })}
        empty={<EmptyState title={words.noPeople} why={words.noPeopleWhy} />}
      />
    </>
  );
}
