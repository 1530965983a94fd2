import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { createClass } from '../../api/classes';
import { newAttempt } from '../../api/client';
import { unitsQuery } from '../../api/units';
import { useSession } from '../../app/session';
import { EmptyState } from '../../pieces/empty-state';
import { useKeptDraft } from '../../pieces/kept-draft';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { boardWords } from './board-words';
import { ClassForm } from './class-form';
import { formWords } from './form-words';
import { mayManage } from './may-manage';
import { EMPTY_CLASS, type TypedClass, wholeContent } from './typed-class';

export const Route = createLazyRoute('/signed-in/classes/new')({ component: NewClassPage });

function NewClassPage() {
  const words = useWords(formWords);
  const board = useWords(boardWords);
  const units = useQuery(unitsQuery);
  const may = mayManage(useSession());
  return (
    <Page path={[{ name: board.title, to: '/classes' }]} title={words.newTitle}>
      {may ? (
        <section className="sheet" aria-label={words.newTitle}>
          <Loaded query={units}>{({ items }) => <NewClass hostUnitId={items[0]?.id ?? null} />}</Loaded>
        </section>
      ) : (
        <EmptyState title={words.refused} why={words.refusedWhy} />
      )}
    </Page>
  );
}

/** Begins with the widest unit for which the person runs classes. */
function NewClass({ hostUnitId }: { hostUnitId: number | null }) {
  const words = useWords(formWords);
  const navigate = Route.useNavigate();
  const { planId = null } = Route.useSearch();
  const [attempt, setAttempt] = useState(newAttempt);
  const kept = useKeptDraft<TypedClass>('class-new', { ...EMPTY_CLASS, hostUnitId, planId });
  const creating = useAct(
    async (typed: TypedClass) => {
      const content = wholeContent(typed);
      if (!content || typed.hostUnitId === null) throw new Error('a class was sent before it was whole');
      return createClass({ ...content, hostUnitId: typed.hostUnitId, planId: typed.planId, capacity: Number(typed.capacity), attempt });
    },
    {
      done: words.created,
      changes: [['classes']],
      onDone: async ({ id }) => {
        kept.forget();
        await navigate({ to: '/classes/$classId', params: { classId: id } });
      },
    },
  );
  const write = (typed: TypedClass) => {
    kept.write(typed);
    setAttempt(newAttempt());
  };
  const title = kept.draft.title.trim();
  return <ClassForm kept={{ ...kept, write }} sending={creating} isNew effect={title === '' ? words.create : words.createNamed(title)} />;
}
