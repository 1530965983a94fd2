import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { changeClass, classQuery, type TrainingClass } from '../../api/classes';
import { useSession } from '../../app/session';
import { EmptyState } from '../../pieces/empty-state';
import { useKeptDraft } from '../../pieces/kept-draft';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { boardWords } from './board-words';
import { ClassForm } from './class-form';
import { formWords } from './form-words';
import { mayManage } from './may-manage';
import { laterChange, type TypedClass, typedOf, wholeContent } from './typed-class';
import { useClassAct } from './use-class-act';

export const Route = createLazyRoute('/signed-in/classes/$classId/edit')({ component: EditClassPage });

const OVER: readonly TrainingClass['state'][] = ['closed', 'archived', 'cancelled'];

function EditClassPage() {
  const words = useWords(formWords);
  const board = useWords(boardWords);
  const { classId } = Route.useParams();
  const query = useQuery(classQuery(classId));
  const may = mayManage(useSession());
  return (
    <Page path={[{ name: board.title, to: '/classes' }]} title={query.data?.title ?? words.editTitle} under={words.editTitle}>
      {may ? (
        <Loaded query={query}>
          {(of) =>
            OVER.includes(of.state) ? (
              <EmptyState title={words.over} why={words.overWhy} />
            ) : (
              <section className="sheet" aria-label={words.editTitle}>
                <EditClass of={of} />
              </section>
            )
          }
        </Loaded>
      ) : (
        <EmptyState title={words.refused} why={words.refusedWhy} />
      )}
    </Page>
  );
}

function EditClass({ of }: { of: TrainingClass }) {
  const words = useWords(formWords);
  const navigate = Route.useNavigate();
  const kept = useKeptDraft<TypedClass>(`class-${of.id}`, typedOf(of));
  const fixed = of.state !== 'draft';
  const saving = useClassAct(of.id, (typed: TypedClass) => changeClass(of.id, (fixed ? undefined : wholeContent(typed)) ?? laterChange(typed)), {
    done: words.saved,
    onDone: () => {
      kept.forget();
      void navigate({ to: '/classes/$classId', params: { classId: of.id } });
    },
  });
  return <ClassForm kept={kept} sending={saving} fixed={fixed} isNew={false} effect={words.save} />;
}
