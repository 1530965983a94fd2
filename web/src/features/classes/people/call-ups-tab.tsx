import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { TrainingClass } from '../../../api/classes';
import { planCallUps, plannedCallUpsQuery } from '../../../api/seats';
import { useSession } from '../../../app/session';
import { EmptyState } from '../../../pieces/empty-state';
import { Loaded } from '../../../pieces/loaded';
import { useNotice } from '../../../pieces/notice';
import { ProblemPanel } from '../../../pieces/problem-panel';
import { useWords } from '../../../words/language';
import { mayCall } from '../may-manage';
import { RepeatedCallUps } from '../repeated-call-ups';
import { CandidateChoice } from './candidate-choice';
import { ChosenPeople } from './chosen-people';
import { peopleWords } from './people-words';

const BEFORE_OPENING: readonly TrainingClass['state'][] = ['draft', 'submitted', 'approved', 'published'];

/** 点名调训: who is seated first when enrolment opens, and who of them stands in other classes of the year. */
export function CallUpsTab({ of }: { of: TrainingClass }) {
  const words = useWords(peopleWords);
  const tell = useNotice();
  const queries = useQueryClient();
  const may = mayCall(useSession());
  const list = useQuery({ ...plannedCallUpsQuery(of.id), enabled: may });
  const planning = useMutation({
    mutationFn: (personIds: readonly number[]) => planCallUps(of.id, personIds),
    onSuccess: async (after) => {
      queries.setQueryData(plannedCallUpsQuery(of.id).queryKey, after);
      await Promise.all([queries.invalidateQueries({ queryKey: ['search-choice'] }), queries.invalidateQueries({ queryKey: ['class', of.id, 'repeated-call-ups'] })]);
      tell(words.callUpSaved);
    },
  });
  if (!may) return <EmptyState title={words.callUpNone} why={words.callUpNoneWhy} />;
  const open = BEFORE_OPENING.includes(of.state);
  return (
    <Loaded query={list}>
      {({ people, repeated }) => {
        const ids = people.map(({ personId }) => personId);
        return (
          <div className="stack">
            <p>{open ? words.callUpsLead : words.callUpsOpened}</p>
            {planning.isError && <ProblemPanel error={planning.error} />}
            {open && (
              <div className="form no-print">
                <CandidateChoice classId={of.id} label={words.callUpAdd} taken={ids} onChoose={({ personId }) => planning.mutate([...ids, personId])} />
              </div>
            )}
            {people.length === 0 ? (
              <EmptyState title={words.callUpNone} why={words.callUpNoneWhy} />
            ) : open ? (
              <ChosenPeople people={people} removeWord={words.callUpRemove} onRemove={(personId) => planning.mutate(ids.filter((id) => id !== personId))} />
            ) : (
              <ul>
                {people.map(({ personId, name, unitName }) => (
                  <li key={personId}>
                    {name} <span className="quiet">{unitName}</span>
                  </li>
                ))}
              </ul>
            )}
            {people.length > 0 && <RepeatedCallUps items={repeated} />}
          </div>
        );
      }}
    </Loaded>
  );
}
