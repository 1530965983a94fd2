import { useQuery } from '@tanstack/react-query';
import { decideClass, repeatedCallUpsQuery, type TrainingClass } from '../../api/classes';
import { Dialog } from '../../pieces/dialog';
import { Loaded } from '../../pieces/loaded';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { classWords } from './class-words';
import { RepeatedCallUps } from './repeated-call-ups';
import { useClassAct } from './use-class-act';

/** Approval after a look at who is called up repeatedly: the button comes with the list. */
export function ApprovalDialog({ of, onClose }: { of: TrainingClass; onClose: () => void }) {
  const words = useWords(classWords);
  const repeated = useQuery({ ...repeatedCallUpsQuery(of.id), staleTime: 0 });
  const approving = useClassAct(of.id, () => decideClass(of.id, { approved: true, reason: '' }), { done: words.approved, onDone: onClose });
  return (
    <Dialog shape="sheet" title={`${words.approve} · ${of.title}`} onClose={onClose}>
      <Loaded query={repeated}>
        {({ items }) => (
          <div className="stack">
            <RepeatedCallUps items={items} />
            {approving.isError && <ProblemPanel error={approving.error} />}
            <div className="button-row">
              <button type="button" className="button primary" disabled={approving.isPending} onClick={() => approving.mutate()}>
                {words.approveEffect(items.length)}
              </button>
            </div>
          </div>
        )}
      </Loaded>
    </Dialog>
  );
}
