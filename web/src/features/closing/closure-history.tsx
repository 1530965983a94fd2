import { type FormEvent, useState } from 'react';
import { type Dossier, reopenClass } from '../../api/closing';
import { CardTable } from '../../pieces/card-table';
import { Dialog } from '../../pieces/dialog';
import { Field } from '../../pieces/field';
import { useKeptText } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
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
  const { text: reason, write: setReason, forget } = useKeptText(`class-reopen-${classId}`);
  const [error, setError] = useState<string>();
  const finished = () => {
    forget();
    onClose();
  };
  const reopening = useDossierAct(classId, () => reopenClass(classId, reason), { done: words.reopenedDone, onDone: finished });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = reason.trim() === '' ? words.reasonMissing : undefined;
    setError(missing);
    if (!missing && !reopening.isPending) reopening.mutate();
  };
  return (
    <Dialog title={words.reopen} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{words.reopenLead}</p>
        {reopening.isError && <ProblemPanel error={reopening.error} />}
        <Field label={words.reason} value={reason} onValue={setReason} error={error} maxLength={500} required />
        <div className="button-row">
          <button type="submit" className="button primary" disabled={reopening.isPending}>
            {words.reopenEffect}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
