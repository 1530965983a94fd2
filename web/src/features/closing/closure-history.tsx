import { useState } from 'react';
import { type Dossier, reopenClass } from '../../api/closing';
import { CardTable } from '../../pieces/card-table';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { closingWords } from './closing-words';
import { useDossierAct } from './use-dossier-act';

/** Every closing of the class, the one that stands and those that were taken back. */
export function ClosureHistory({ dossier: { classId, closures }, mayAct }: { dossier: Dossier; mayAct: boolean }) {
  const words = useWords(closingWords);
  const [reopening, setReopening] = useState(false);
  if (closures.length === 0) return null;
  return (
    <>
      <CardTable
        title={words.history}
        rows={closures}
        rowKey={({ closureNo }) => closureNo}
        columns={[
          { key: 'no', title: words.no, names: true, cell: ({ closureNo }) => closureNo },
          { key: 'closed', title: words.closedBy, cell: ({ closedBy, closedAt, lateReason }) => `${closedBy} ${formatInstant(closedAt)}${lateReason ? ` · ${lateReason}` : ''}` },
          { key: 'outcomes', title: words.outcomes, cell: ({ outcomes }) => outcomes.map(({ outcome, people }) => `${words[outcome]} ${words.people(people)}`).join('，') },
          { key: 'standing', title: words.standing, cell: ({ reopenedBy, reopenReason }) => (reopenedBy ? words.reopened(reopenedBy, reopenReason ?? '') : words.standingClosure) },
        ]}
      />
      {mayAct && (
        <div className="button-row no-print">
          <button type="button" className="button" onClick={() => setReopening(true)}>
            {words.reopen}
          </button>
        </div>
      )}
      {reopening && <ReopenDialog classId={classId} onClose={() => setReopening(false)} />}
    </>
  );
}

function ReopenDialog({ classId, onClose }: { classId: number; onClose: () => void }) {
  const words = useWords(closingWords);
  const reopening = useDossierAct(classId, (reason: string) => reopenClass(classId, reason), { done: words.reopenedDone, onDone: onClose });
  return <ReasonDialog title={words.reopen} what={words.reopenLead} effect={words.reopenEffect} acting={reopening} onClose={onClose} />;
}
